package dangwu.records.dues.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dangwu.records.dues.assess.AssessmentRemark.Severity;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DU-01 to DU-04. */
class AssessmentCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final MonthDay JANUARY_31 = MonthDay.of(1, 31);

    private final DuesRulesBook book = new DuesRulesBook(List.of());
    private final AssessmentCheck check = new AssessmentCheck(book);

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-01-31, REMINDER, 党员甲2026年度党费尚未核定，暂按上年标准交纳，应于（1月31日）前完成。", "2026-02-01, WARNING, 党员甲2026年度党费尚未核定，暂按上年标准交纳，已过核定期限（1月31日）。"})
    void eachYearIsAssessedByTheDeadline(LocalDate today, Severity severity, String sentence) {
        AssessmentHistory lastYears = new AssessmentHistory(List.of(base(2025, "6500").assessed(book)));

        assertThat(AssessmentCheck.yearly("党员甲", lastYears, 2026, today, JANUARY_31)).get()
                .isEqualTo(new AssessmentRemark("DU-01", severity, false, "组电明字〔2017〕5号第（一）项", sentence));
        assertThat(AssessmentCheck.yearly("党员甲", AssessmentHistory.NONE, 2026, today, JANUARY_31)).get().extracting(AssessmentRemark::sentence).asString()
                .doesNotContain("暂按上年");
        assertThat(AssessmentCheck.yearly("党员甲", lastYears.with(base(2026, "6500").assessed(book)), 2026, today, JANUARY_31)).isEmpty();
    }

    @Test
    void theDeadlineOfALeapDayIsTheLastOfFebruary() {
        assertThat(AssessmentCheck.yearly("甲", AssessmentHistory.NONE, 2026, LocalDate.of(2026, 2, 28), MonthDay.of(2, 29))).get().extracting(AssessmentRemark::severity)
                .isEqualTo(Severity.REMINDER);
    }

    @Test
    void aDraftIsHeldAgainstWhatWasAssessed() {
        AssessmentHistory history = new AssessmentHistory(List.of(base(2026, "6500").assessed(book)));

        assertThat(check.check("党员甲", base(2026, "5000").withFrom(YearMonth.of(2026, 7), null), history)).singleElement()
                .isEqualTo(new AssessmentRemark("DU-01", Severity.WARNING, true, "组电明字〔2017〕5号第（一）项", "党员甲的核定从2026年7月起变动，年内一般不变动，请填写变动原因。"));
        assertThat(check.check("党员甲", base(2026, "5000").withFrom(YearMonth.of(2026, 7), "退休"), history)).isEmpty();
        assertThat(AssessmentCheck.needsReason(base(2026, "5000").withFrom(YearMonth.of(2026, 7), "退休"), history)).isTrue();
        assertThat(AssessmentCheck.needsReason(base(2027, "5000"), history)).isFalse();
    }

    @Test
    void aDraftThatCannotBeAssessedIsRefused() {
        assertThat(check.check("党员甲", base(2026, "-1"), AssessmentHistory.NONE)).singleElement()
                .isEqualTo(new AssessmentRemark("DU-02", Severity.VIOLATION, true, "中组发〔2008〕3号第一、二条", "计算基数“-1”是负数，请填写不小于0的金额。"));
        assertThat(check.check("党员甲", base(2026, "1").withPayer(PayerKind.FARMER), AssessmentHistory.NONE)).singleElement().extracting(AssessmentRemark::article)
                .isEqualTo("中组发〔2008〕3号第六条");
    }

    @ParameterizedTest(name = "{0} {1}% {2}")
    @CsvSource({"6500, 0.015, 97.50,", "3000.01, 0.01, 30.00,", "3000.01, 0.005, 15.00, 核定为每月15.00元（0.5%），按标准应为30.00元（1%），请重新核定。",
        "6500, 0.015, 97.60, 核定为每月97.60元（1.5%），按标准应为97.50元（1.5%），请重新核定。", "6500, 0.015, 97.49, 核定为每月97.49元（1.5%），按标准应为97.50元（1.5%），请重新核定。",
        "6500, 0.02, 97.50, 核定为每月97.50元（2%），按标准应为97.50元（1.5%），请重新核定。"})
    void whatIsKeptAgreesWithTheTable(String base, String rate, String computed, String sentence) {
        List<AssessmentRemark> remarks = check.check(kept(PayerKind.MONTHLY_PAY, base, rate, computed));

        if (sentence == null) {
            assertThat(remarks).isEmpty();
        } else {
            assertThat(remarks).containsExactly(new AssessmentRemark("DU-02", Severity.VIOLATION, false, "中组发〔2008〕3号第一、二条", sentence));
        }
    }

    @Test
    void moreThanTheTableAsksMayBePaidByOnesOwnWill() {
        Assessment more = new AssessmentDraft(1, YearMonth.of(2026, 1), StaffKind.PUBLIC_INSTITUTION, PayerKind.MONTHLY_PAY, AssessmentBasis.BASE, List.of(),
                new BigDecimal("60000"), null, new BigDecimal("500"), null, DAY, null).assessed(book);

        assertThat(more.monthly()).isEqualTo(new BigDecimal("1500.00"));
        assertThat(check.check(more)).containsExactly(new AssessmentRemark("DU-04", Severity.INFO, false, "组电明字〔2017〕5号第（一）项", "按比例应交1,200.00元，超过上限，按每月1,000元核定。"));
    }

    /** A slip of the pen in 自愿增交 is asked about; from 1,000 yuan on each payment would be 大额党费 (DU-12). */
    @ParameterizedTest(name = "97.50 and {0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {"20 | -", "195.00 | -", "195.01 | 自愿增交每月195.01元，是按标准应交的97.50元的两倍以上，请核对是否填错。",
        "999.99 | 自愿增交每月999.99元，是按标准应交的97.50元的两倍以上，请核对是否填错。", "1000 | refused", "4746.67 | refused"})
    void muchMoreThanIsDueByOnesOwnWillIsAskedAbout(String extra, String sentence) {
        AssessmentDraft draft = new AssessmentDraft(1, YearMonth.of(2026, 1), StaffKind.PUBLIC_INSTITUTION, PayerKind.MONTHLY_PAY, AssessmentBasis.BASE, List.of(), yuan("6500"),
                null, yuan(extra), null, DAY, null);

        if ("refused".equals(sentence)) {
            assertThatIllegalArgumentException().isThrownBy(() -> draft.assessed(book)).withMessageContaining("每次都属于大额党费");
            assertThat(check.check("甲", draft, AssessmentHistory.NONE)).singleElement().satisfies(remark -> assertThat(remark.refused()).isTrue());
        } else {
            assertThat(check.check(draft.assessed(book))).extracting(AssessmentRemark::sentence).isEqualTo(sentence == null ? List.of() : List.of(sentence));
        }
    }

    @Test
    void moreThanTheCapIsNotAssessed() {
        assertThat(check.check(kept(PayerKind.MONTHLY_PAY, "60000", "0.02", "1200.00"))).containsExactly(new AssessmentRemark("DU-04", Severity.WARNING, false,
                "组电明字〔2017〕5号第（一）项", "月应交党费1,200.00元超过上限1,000元，应按上限核定，自愿多交的填入“自愿增交”。"));
    }

    @Test
    void theTableHasToBeTheOneForTheKindOfStaff() {
        assertThat(check.check(base(2026, "6500").withPayer(PayerKind.RETIRED).assessed(book))).containsExactly(new AssessmentRemark("DU-02", Severity.WARNING, false,
                "中组发〔2008〕3号第五条", "人员类别为“事业”，却按“离退休”的标准交纳，请核对。"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "绩效工资 | COUNTED | “绩效工资”未说明是基础性还是奖励性（普发还是非普发），只有基础性绩效工资、普发的绩效才计入，请核对。",
        "市内交通补贴 | COUNTED | “市内交通补贴”似属“交通补贴”，按规定不计入党费计算基数，请核对。",
        "教龄津贴 | COUNTED | “教龄津贴”不在文件列明的应计入项目之内，请核对是否应当计入。",
        "工会会费 | DEDUCTED | “工会会费”不在文件列明的扣除项目之内，请核对是否应当扣除。",
        "级别工资 | COUNTED | “级别工资”不是事业人员的工资项目，请核对人员类别或工资项目。",
        "车补 | EXCLUDED |",
        "单位福利 | EXCLUDED |",
    })
    void itemsThatTheNoticeDoesNotNameAreDoubted(String name, PayNature nature, String sentence) {
        List<AssessmentRemark> remarks = check.check(items(StaffKind.PUBLIC_INSTITUTION, PayLine.of(PayItem.POSITION_PAY, yuan("5000")),
                PayLine.of(PayItem.HOUSING_FUND, yuan("600")), new PayLine(null, name, nature, yuan("300"))));

        if (sentence == null) {
            assertThat(remarks).isEmpty();
        } else {
            assertThat(remarks).containsExactly(new AssessmentRemark("DU-03", Severity.WARNING, false, "组电明字〔2017〕5号第（二）（三）项", sentence));
        }
    }

    @Test
    void grossPayIsDoubted() {
        assertThat(check.check(items(StaffKind.PUBLIC_INSTITUTION, PayLine.of(PayItem.POSITION_PAY, yuan("5000")), PayLine.of(PayItem.INCOME_TAX, yuan("0")))))
                .extracting(AssessmentRemark::sentence).containsExactly("没有扣除个人所得税、社会保险、住房公积金等项目，请核对是否误按应发工资填写。");
        assertThat(check.check(items(StaffKind.RETIRED, PayLine.of(PayItem.PENSION, yuan("5000"))))).isEmpty();
    }

    @Test
    void theSameItemTwiceIsDoubted() {
        assertThat(check.check(items(StaffKind.CIVIL_SERVANT, PayLine.of(PayItem.POST_PAY, yuan("5000")), PayLine.of(PayItem.POST_PAY, yuan("500")),
                new PayLine(null, "规范津贴补贴", PayNature.COUNTED, yuan("800")), PayLine.of(PayItem.INCOME_TAX, yuan("10"))))).extracting(AssessmentRemark::sentence)
                .containsExactly("“职务（职级）工资”填写了两次，请核对是否重复。");
    }

    private static AssessmentDraft base(int year, String base) {
        return AssessmentDraft.ofBase(1, year, StaffKind.PUBLIC_INSTITUTION, yuan(base), DAY);
    }

    private Assessment items(StaffKind staff, PayLine... lines) {
        return AssessmentDraft.ofItems(1, 2026, staff, List.of(lines), DAY).assessed(book);
    }

    private static Assessment kept(PayerKind payer, String base, String rate, String computed) {
        return new Assessment(1, 1, YearMonth.of(2026, 1), StaffKind.PUBLIC_INSTITUTION, payer, AssessmentBasis.BASE, yuan(base), yuan(rate), yuan(computed), null, List.of(),
                null, DAY, null);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
