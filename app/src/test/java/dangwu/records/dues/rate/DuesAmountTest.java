package dangwu.records.dues.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Amounts by the built-in rates (rules.md 3.1). */
class DuesAmountTest {

    private static final DuesRules RULES = DuesRules.of2017();

    @ParameterizedTest(name = "{0} {1} → {2}%, {3}")
    @CsvSource({
        "MONTHLY_PAY, 0, 0.5, 0.00",
        "MONTHLY_PAY, 0.01, 0.5, 0.00",
        "MONTHLY_PAY, 2999.99, 0.5, 15.00",
        "MONTHLY_PAY, 3000.00, 0.5, 15.00",
        "MONTHLY_PAY, 3000.01, 1, 30.00",
        "MONTHLY_PAY, 3001, 1, 30.00",
        "MONTHLY_PAY, 5000, 1, 50.00",
        "MONTHLY_PAY, 5000.01, 1.5, 75.00",
        "MONTHLY_PAY, 6500, 1.5, 97.50",
        "MONTHLY_PAY, 10000, 1.5, 150.00",
        "MONTHLY_PAY, 10000.01, 2, 200.00",
        "MONTHLY_PAY, 50000, 2, 1000.00",
        "MONTHLY_PAY, 50002.49, 2, 1000.00",
        "MONTHLY_PAY, 60000, 2, 1000.00",
        "MONTHLY_PAY, 9999999.99, 2, 1000.00",
        "ANNUAL_PAY, 3000, 0.5, 15.00",
        "ANNUAL_PAY, 3000.01, 1, 30.00",
        "ANNUAL_PAY, 245000, 2, 1000.00",
        "IRREGULAR_INCOME, 5000, 1, 50.00",
        "IRREGULAR_INCOME, 5000.01, 1.5, 75.00",
        "RETIRED, 3000.01, 0.5, 15.00",
        "RETIRED, 5000, 0.5, 25.00",
        "RETIRED, 5000.01, 1, 50.00",
        "RETIRED, 12000, 1, 120.00",
    })
    void theWholeBaseGoesByOneRate(PayerKind kind, BigDecimal base, BigDecimal percent, BigDecimal amount) {
        DuesAmount found = RULES.amount(kind, base);

        assertThat(found.amount()).isEqualTo(amount);
        assertThat(found.tier().rate().movePointRight(2)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest(name = "{0}: exact {1}, capped {2}")
    @CsvSource({"60000, 1200, true", "245000, 4900, true", "50000, 1000, false", "50000.01, 1000.0002, false", "50002.50, 1000.05, true"})
    void theCapIsSaid(BigDecimal base, BigDecimal exact, boolean capped) {
        DuesAmount found = RULES.amount(PayerKind.ANNUAL_PAY, base);

        assertThat(found.exact()).isEqualByComparingTo(exact);
        assertThat(found.capped()).isEqualTo(capped);
        assertThat(found.amount()).isEqualTo(new BigDecimal("1000.00"));
    }

    @Test
    void beforeTheNoticeOf2017NothingWasCapped() {
        DuesRulesBook book = new DuesRulesBook(List.of());

        assertThat(book.of(YearMonth.of(2016, 12)).amount(PayerKind.MONTHLY_PAY, new BigDecimal("60000")).amount()).isEqualTo(new BigDecimal("1200.00"));
        assertThat(book.of(YearMonth.of(2017, 1)).amount(PayerKind.MONTHLY_PAY, new BigDecimal("60000")).amount()).isEqualTo(new BigDecimal("1000.00"));
        assertThat(book.of(YearMonth.of(1998, 1)).validFrom()).isEqualTo(LocalDate.of(2008, 4, 1));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"JIAO, 6503, 97.50", "JIAO, 6503.33, 97.50", "JIAO, 6503.34, 97.60", "FEN, 6503, 97.55", "FEN, 6503.33, 97.55", "FEN, 6503.34, 97.55", "FEN, 6502.99, 97.54",
        "FEN, 6502.34, 97.54", "FEN, 6502.33, 97.53", "JIAO, 3001, 30.00", "FEN, 3001, 30.01", "JIAO, 3005, 30.10", "JIAO, 3004.99, 30.00"})
    void halvesGoUp(Rounding rounding, BigDecimal base, BigDecimal amount) {
        assertThat(rules(rounding).amount(PayerKind.MONTHLY_PAY, base).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"1000.06, 1000.06", "1000.04, 1000.00"})
    void roundingNeverGoesBeyondTheCap(BigDecimal cap, BigDecimal amount) {
        DuesRules rules = new DuesRules(0, LocalDate.of(2030, 1, 1), RULES.tables(), cap, Rounding.JIAO, "依据");

        assertThat(rules.amount(PayerKind.MONTHLY_PAY, cap.multiply(new BigDecimal("50"))).amount()).isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({"FARMER, , 0.20", "FARMER, 0.2, 0.20", "FARMER, 0.55, 0.55", "FARMER, 1, 1.00", "STUDENT, , 0.20", "UNEMPLOYED, 0.20, 0.20", "RELIEF, , 0.20", "SUBSISTENCE, , 0.20"})
    void someKindsPayAFixedAmount(PayerKind kind, BigDecimal chosen, BigDecimal amount) {
        assertThat(RULES.fixedAmount(kind, chosen).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"FARMER, 0.19, “农民”每月交纳0.2—1元，现为0.19元；自愿多交的请填入“自愿增交”。", "FARMER, 1.01, “农民”每月交纳0.2—1元，现为1.01元；自愿多交的请填入“自愿增交”。",
        "STUDENT, 0.3, “学生”每月交纳0.2元，现为0.30元；自愿多交的请填入“自愿增交”。", "MONTHLY_PAY, 50, “在职按月领工资”按计算基数交纳，请填写计算基数。"})
    void fixedAmountsHaveBounds(PayerKind kind, BigDecimal chosen, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.fixedAmount(kind, chosen)).withMessage(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-0.01, 计算基数“-0.01”是负数，请填写不小于0的金额。", "1000000000, 计算基数“1000000000”大得不合常理，应小于一千万元，请核对是否多输了几位。",
        "1E9, 计算基数“1000000000”大得不合常理，应小于一千万元，请核对是否多输了几位。", "10000000, 计算基数“10000000”大得不合常理，应小于一千万元，请核对是否多输了几位。",
        "6500.005, 计算基数“6500.005”的小数超过两位，金额应精确到分，请核对。"})
    void basesThatCannotBeAreRefused(BigDecimal base, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.amount(PayerKind.MONTHLY_PAY, base)).withMessage(sentence);
    }

    @Test
    void whoPaysAFixedAmountHasNoBase() {
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.amount(PayerKind.STUDENT, BigDecimal.TEN)).withMessage("“学生”按定额交纳，不按计算基数，请直接填写每月交纳额。");
    }

    @ParameterizedTest
    @EnumSource(PayerKind.class)
    void everyKindHasATable(PayerKind kind) {
        assertThat(DuesRules.of2008().table(kind)).isEqualTo(RULES.table(kind)).isNotNull();
    }

    @Property(tries = 2000)
    void everyBaseHasExactlyOneTier(@ForAll("kindsWithTiers") PayerKind kind, @ForAll("bases") BigDecimal base) {
        List<Tier> tiers = RULES.table(kind).tiers();

        assertThat(tiers.stream().filter(tier -> tier.holds(base))).containsExactly(RULES.table(kind).tier(base));
    }

    @Property(tries = 2000)
    void whoHasMoreInTheSameTierPaysNoLess(@ForAll("kindsWithTiers") PayerKind kind, @ForAll("bases") BigDecimal one, @ForAll("bases") BigDecimal other) {
        DuesAmount less = RULES.amount(kind, one.min(other));
        DuesAmount more = RULES.amount(kind, one.max(other));

        if (less.tier().equals(more.tier())) {
            assertThat(less.amount()).isLessThanOrEqualTo(more.amount());
        }
        assertThat(less.tier().rate()).isLessThanOrEqualTo(more.tier().rate());
    }

    @Property(tries = 2000)
    void anAmountIsOffByLessThanHalfItsUnitAndNeverOverTheCap(@ForAll("kindsWithTiers") PayerKind kind, @ForAll Rounding rounding, @ForAll("bases") BigDecimal base) {
        DuesAmount found = rules(rounding).amount(kind, base);
        BigDecimal half = BigDecimal.ONE.movePointLeft(rounding.decimals()).multiply(new BigDecimal("0.5"));

        assertThat(found.amount()).isLessThanOrEqualTo(RULES.cap());
        assertThat(found.amount().setScale(rounding.decimals(), RoundingMode.DOWN)).isEqualByComparingTo(found.amount());
        if (!found.capped()) {
            assertThat(found.amount().subtract(found.exact()).abs()).isLessThanOrEqualTo(half);
        }
    }

    @Provide
    Arbitrary<BigDecimal> bases() {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("9999999.99")).ofScale(2);
        Arbitrary<BigDecimal> usual = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("12000")).ofScale(2);
        Arbitrary<BigDecimal> borders = Arbitraries.of("0", "3000", "3000.01", "2999.99", "5000", "5000.01", "4999.99", "10000", "10000.01", "9999.99").map(BigDecimal::new);
        return Arbitraries.oneOf(any, usual, borders);
    }

    @Provide
    Arbitrary<PayerKind> kindsWithTiers() {
        return Arbitraries.of(PayerKind.MONTHLY_PAY, PayerKind.ANNUAL_PAY, PayerKind.IRREGULAR_INCOME, PayerKind.RETIRED);
    }

    private static DuesRules rules(Rounding rounding) {
        return new DuesRules(0, RULES.validFrom(), RULES.tables(), RULES.cap(), rounding, RULES.basis());
    }
}
