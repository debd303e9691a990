package dangwu.records.dues.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.Rounding;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an amount came about, in words. */
class DuesExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private final DuesRulesBook book = new DuesRulesBook(List.of());
    private final DuesExplanation explanation = new DuesExplanation(book);

    @Test
    void itemsAreToldOneByOne() {
        Assessment made = AssessmentDraft.ofItems(1, 2026, StaffKind.PUBLIC_INSTITUTION, List.of(line(PayItem.POSITION_PAY, "4500"), line(PayItem.GRADE_PAY, "2501"),
                line(PayItem.ALLOWANCES, "0"), line(PayItem.HOUSING_FUND, "500"), line(PayItem.TRANSPORT_ALLOWANCE, "650")), DAY).assessed(book);

        assertThat(text(explanation.lines(made))).containsExactly("岗位工资：4,500.00", "薪级工资：2,501.00", "住房公积金：−500.00", "交通补贴：650.00，不计入（组电明字〔2017〕5号）",
                "党费计算基数：7,001.00 − 500.00 = 6,501.00元", "适用档次：在职按月领工资，5,000—10,000元", "交纳比例：1.5%，按计算基数全额计算：6,501.00 × 1.5% = 97.515元",
                "取整：四舍五入到角，为97.50元", "月应交党费：97.50元", "依据：中组发〔2008〕3号第一、二条；组电明字〔2017〕5号");
        assertThat(explanation.shortly(made)).isEqualTo("6,501.00 × 1.5% = 97.515，取整97.50");
    }

    @Test
    void theCapIsTold() {
        Assessment made = draft(StaffKind.ENTERPRISE, "60000", "200").assessed(book);

        assertThat(text(explanation.lines(made))).containsExactly("党费计算基数：60,000.00元（直接填写）", "适用档次：在职按月领工资，10,000元以上",
                "交纳比例：2%，按计算基数全额计算：60,000.00 × 2% = 1,200.00元", "上限：超过每月1,000元，按1,000元", "月应交党费：1,000.00元", "自愿增交：200.00元", "每月交纳：1,200.00元",
                "依据：中组发〔2008〕3号第一、二条；组电明字〔2017〕5号");
        assertThat(explanation.shortly(made)).isEqualTo("60,000.00 × 2% = 1,200.00，按上限1,000.00，自愿增交200.00");
    }

    @Test
    void aFixedAmountHasNoBase() {
        Assessment made = new AssessmentDraft(1, YearMonth.of(2026, 1), StaffKind.OTHER, PayerKind.FARMER, AssessmentBasis.FIXED, List.of(), null, new BigDecimal("0.5"), null,
                null, DAY, null).assessed(book);

        assertThat(text(explanation.lines(made))).containsExactly("交纳标准：农民，每月0.2—1元", "月应交党费：0.50元", "依据：中组发〔2008〕3号第六条；组电明字〔2017〕5号");
        assertThat(explanation.shortly(made)).isEqualTo("农民定额0.50");
    }

    @Test
    void aChangeTellsItsReasonAndARetiredOneHisTier() {
        Assessment made = draft(StaffKind.RETIRED, "5000", null).withFrom(YearMonth.of(2026, 7), "2026年6月退休").assessed(book);

        assertThat(text(explanation.lines(made))).contains("适用档次：离退休，5,000元以下（含）", "取整：四舍五入到角（无需取整）", "依据：中组发〔2008〕3号第五条；组电明字〔2017〕5号",
                "变动原因：从2026年7月起，2026年6月退休");
        assertThat(explanation.shortly(made)).isEqualTo("5,000.00 × 0.5% = 25.00");
    }

    @Test
    void theRulesOfTheMonthAreTheOnesThatHold() {
        DuesRules own = new DuesRules(7, LocalDate.of(2027, 1, 1), DuesRules.of2017().tables(), null, Rounding.FEN, "某省委组织部通知");
        DuesExplanation later = new DuesExplanation(new DuesRulesBook(List.of(own)));
        DuesRulesBook all = new DuesRulesBook(List.of(own));

        assertThat(text(later.lines(draft(StaffKind.ENTERPRISE, "60001", null).withFrom(YearMonth.of(2027, 1), null).assessed(all)))).contains("取整：四舍五入到分（无需取整）",
                "月应交党费：1,200.02元", "依据：某省委组织部通知（自2027-01-01起）");
        assertThat(text(later.lines(draft(StaffKind.ENTERPRISE, "60001", null).withFrom(YearMonth.of(2016, 1), null).assessed(all)))).contains("月应交党费：1,200.00元",
                "依据：中组发〔2008〕3号第一、二条");
    }

    @Test
    void whatDiffersFromTheRulesIsSaid() {
        Assessment kept = new Assessment(1, 1, YearMonth.of(2026, 1), StaffKind.PUBLIC_INSTITUTION, PayerKind.MONTHLY_PAY, AssessmentBasis.BASE, new BigDecimal("6500"),
                new BigDecimal("0.015"), new BigDecimal("90"), null, List.of(), null, DAY, null);

        assertThat(explanation.lines(kept)).last().isEqualTo(new DuesExplanation.Line(DuesExplanation.Part.DIFFERENCE, "与标准不符",
                "核定为每月90.00元（1.5%），按标准应为97.50元（1.5%），请重新核定。"));
    }

    private static AssessmentDraft draft(StaffKind staff, String base, String extra) {
        return new AssessmentDraft(1, YearMonth.of(2026, 1), staff, staff.usualPayer(), AssessmentBasis.BASE, List.of(), new BigDecimal(base), null,
                extra == null ? null : new BigDecimal(extra), null, DAY, null);
    }

    private static PayLine line(PayItem item, String amount) {
        return PayLine.of(item, new BigDecimal(amount));
    }

    private static List<String> text(List<DuesExplanation.Line> lines) {
        return lines.stream().map(line -> line.label() + "：" + line.text()).toList();
    }
}
