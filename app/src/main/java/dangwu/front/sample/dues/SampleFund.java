package dangwu.front.sample.dues;

import dangwu.front.sample.DaysOff;
import dangwu.kit.db.WriteScope;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.FundKind;
import dangwu.records.dues.remit.FundService;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.PublicationService;
import dangwu.records.dues.remit.UseCategory;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What came into the dues of the sample unit besides what branches hand in, what they were used for, and that members were told. */
final class SampleFund {

    static final String PHONE = "0999-8880000";
    private static final String HANDLER = "李志强";
    private static final String APPROVER = "赵文博";
    private static final String WRONG_INTEREST = "38.62";

    /** day kind-or-category amount decision matter; "-" for no decision */
    private static final List<String> ENTRIES = List.of(
            "2025-01-01 OPENING 24618.35 - 2024年度党费结余",
            "2025-01-20 HARDSHIP 3000.00 1 春节前走访慰问生活困难党员",
            "2025-03-21 INTEREST 21.54 - 一季度存款利息",
            "2025-04-11 MATERIALS 2860.00 4 购买学习读本",
            "2025-06-18 GRANT 3000.00 - 市直机关工委下拨走访慰问经费",
            "2025-06-21 INTEREST 19.87 - 二季度存款利息",
            "2025-06-30 COMMENDATION 3600.00 7 “七一”表彰优秀共产党员、优秀党务工作者和先进党支部",
            "2025-09-12 TRAINING 6800.00 11 党务干部和入党积极分子培训",
            "2025-09-21 INTEREST 24.16 - 三季度存款利息",
            "2025-12-12 MATERIALS 4235.60 15 订阅2026年度党报党刊",
            "2025-12-21 INTEREST 27.03 - 四季度存款利息",
            "2026-01-16 GRANT 3500.00 - 市直机关工委下拨走访慰问经费",
            "2026-02-09 HARDSHIP 3500.00 2 春节前走访慰问生活困难党员",
            "2026-03-21 INTEREST " + WRONG_INTEREST + " - 一季度存款利息",
            "2026-03-21 INTEREST 36.82 - 一季度存款利息",
            "2026-05-22 TRAINING 7450.00 6 党支部书记和支部委员培训",
            "2026-06-21 INTEREST 33.47 - 二季度存款利息",
            "2026-06-30 COMMENDATION 3800.00 8 “七一”表彰优秀共产党员、优秀党务工作者和先进党支部",
            "2026-07-10 ACTIVITY 1260.00 9 主题党日参观学习讲解和资料",
            "2026-09-21 INTEREST 35.90 - 三季度存款利息",
            "2026-10-16 MATERIALS 980.00 - 购买学习读本");

    private final DuesUnit unit;
    private final WriteScope scope;
    private int vouchers;

    SampleFund(DuesUnit unit, WriteScope scope) {
        this.unit = unit;
        this.scope = scope;
    }

    void book(FundService fund) {
        for (String line : ENTRIES) {
            String[] parts = line.split(" ");
            LocalDate day = LocalDate.parse(parts[0]);
            if (day.isAfter(unit.asOf())) {
                continue;
            }
            FundEntry kept = fund.book(scope, entry(day, parts));
            if (parts[2].equals(WRONG_INTEREST)) {
                fund.reverse(scope, kept.id(), day.plusDays(3), "金额登记有误，应为36.82元");
            }
        }
    }

    private FundEntry entry(LocalDate day, String[] parts) {
        boolean use = List.of(UseCategory.values()).stream().anyMatch(category -> category.name().equals(parts[1]));
        String decision = parts[3].equals("-") ? null : "机关党委会议纪要〔" + day.getYear() + "〕" + parts[3] + "号";
        vouchers++;
        return new FundEntry(0, use ? FundKind.USE : FundKind.valueOf(parts[1]), day, new BigDecimal(parts[2]), use ? UseCategory.valueOf(parts[1]) : null, parts[4], decision,
                use ? HANDLER : null, use ? APPROVER : null, String.format("记字第%03d号", vouchers), null, null);
    }

    /** Last year's, in each branch but one (DU-16). */
    void publish(PublicationService publications) {
        int year = unit.now().getYear() - 1;
        LocalDate from = DaysOff.workingDayFrom(LocalDate.of(year + 1, 1, 19));
        for (Organization branch : unit.branches()) {
            if (!branch.displayName().equals(DuesSlips.NOT_PUBLISHED)) {
                publications.save(scope, new Publication(0, branch.id(), year, from, from.plusDays(6), branch.profile().meetingPlace() + "公告栏", PHONE, null));
            }
        }
    }
}
