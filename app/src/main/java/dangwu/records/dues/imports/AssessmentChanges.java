package dangwu.records.dues.imports;

import dangwu.kit.exchange.FieldChange;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an import changes in an assessment, for the preview. */
final class AssessmentChanges {

    private AssessmentChanges() {}

    /** @param before null: it is new */
    static List<FieldChange> of(Assessment before, Assessment after) {
        Map<String, String> old = before == null ? Map.of() : described(before);
        Map<String, String> now = described(after);
        Set<String> labels = new LinkedHashSet<>(now.keySet());
        labels.addAll(old.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String label : labels) {
            if (!Objects.equals(old.get(label), now.get(label))) {
                changes.add(new FieldChange(label, old.getOrDefault(label, ""), now.getOrDefault(label, "")));
            }
        }
        return changes;
    }

    private static Map<String, String> described(Assessment assessment) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("起始月份", assessment.from().toString());
        text.put("人员", assessment.staff().label());
        text.put("交纳标准", assessment.payer().label());
        put(text, "计算基数", assessment.base());
        text.put("交纳比例", assessment.rate() == null ? "定额" : RateText.percent(assessment.rate()));
        put(text, "月应交党费", assessment.monthly());
        put(text, "其中自愿增交", assessment.extra().signum() == 0 ? null : assessment.extra());
        for (PayLine line : assessment.lines()) {
            text.put(line.name() + "（" + line.nature().label() + "）", Money.text(line.amount()));
        }
        if (assessment.reason() != null) {
            text.put("变更原因", assessment.reason());
        }
        text.put("核定日期", assessment.assessedOn().toString());
        if (assessment.remarks() != null) {
            text.put("备注", assessment.remarks());
        }
        return text;
    }

    private static void put(Map<String, String> text, String label, BigDecimal amount) {
        if (amount != null) {
            text.put(label, Money.text(amount));
        }
    }
}
