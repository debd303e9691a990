package dangwu.records.dues.assess;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Assessments in words. */
final class AssessmentText {

    private AssessmentText() {}

    /** Label to text, as the 操作记录 shows it. */
    static Map<String, String> of(Assessment assessment) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("核定起始月份", ChineseDates.month(assessment.from()));
        text.put("人员类别", assessment.staff().label());
        text.put("交纳类别", assessment.payer().label());
        text.put("核定依据", assessment.basis().label());
        for (PayLine line : assessment.lines()) {
            text.put(line.nature().label() + "：" + line.name(), Money.text(line.amount()));
        }
        text.put("计算基数", amount(assessment.base()));
        text.put("交纳比例", assessment.rate() == null ? null : RateText.percent(assessment.rate()));
        text.put("月应交党费", amount(assessment.computed()));
        text.put("自愿增交", assessment.extra().signum() == 0 ? null : amount(assessment.extra()));
        text.put("变动原因", assessment.reason());
        text.put("核定日期", assessment.assessedOn().toString());
        text.put("备注", assessment.remarks());
        return text;
    }

    private static String amount(BigDecimal amount) {
        return amount == null ? null : Money.text(amount);
    }
}
