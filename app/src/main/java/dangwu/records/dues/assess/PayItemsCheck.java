package dangwu.records.dues.assess;

import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.StaffKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a base is made up as the notice of 2017 wants it (DU-03). What it excludes by name is refused by {@link PayLine} itself. */
final class PayItemsCheck {

    private static final String RULE = "DU-03";
    private static final String ARTICLE = "组电明字〔2017〕5号第（二）（三）项";
    private static final String PERFORMANCE = "绩效";

    private PayItemsCheck() {}

    static List<AssessmentRemark> check(StaffKind staff, List<PayLine> lines) {
        List<AssessmentRemark> remarks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PayLine line : lines) {
            if (!seen.add(line.name())) {
                remarks.add(doubt("“" + line.name() + "”填写了两次，请核对是否重复。"));
            }
            sentence(staff, line).ifPresent(sentence -> remarks.add(doubt(sentence)));
        }
        if (staff.inService() && !lines.isEmpty() && lines.stream().noneMatch(line -> line.nature() == PayNature.DEDUCTED && line.amount().signum() > 0)) {
            remarks.add(doubt("没有扣除个人所得税、社会保险、住房公积金等项目，请核对是否误按应发工资填写。"));
        }
        return remarks;
    }

    private static Optional<String> sentence(StaffKind staff, PayLine line) {
        if (line.nature() == PayNature.EXCLUDED || line.amount().signum() == 0) {
            return Optional.empty();
        }
        PayItem item = line.item() == null ? PayItem.called(line.name()).orElse(null) : line.item();
        if (item != null) {
            boolean usual = item.appliesTo(staff) || item == PayItem.ALLOWANCES && staff == StaffKind.CIVIL_SERVANT;
            return usual ? Optional.empty() : Optional.of("“" + line.name() + "”不是" + staff.label() + "人员的工资项目，请核对人员类别或工资项目。");
        }
        return Optional.of(unknown(line));
    }

    private static String unknown(PayLine line) {
        if (line.nature() == PayNature.DEDUCTED) {
            return "“" + line.name() + "”不在文件列明的扣除项目之内，请核对是否应当扣除。";
        }
        Optional<PayItem> like = PayItem.excludedWithin(line.name());
        if (like.isPresent()) {
            return "“" + line.name() + "”似属“" + like.get().label() + "”，按规定不计入党费计算基数，请核对。";
        }
        if (line.name().contains(PERFORMANCE)) {
            return "“" + line.name() + "”未说明是基础性还是奖励性（普发还是非普发），只有基础性绩效工资、普发的绩效才计入，请核对。";
        }
        return "“" + line.name() + "”不在文件列明的应计入项目之内，请核对是否应当计入。";
    }

    private static AssessmentRemark doubt(String sentence) {
        return new AssessmentRemark(RULE, AssessmentRemark.Severity.WARNING, false, ARTICLE, sentence);
    }
}
