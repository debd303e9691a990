package dangwu.records.dues.remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules for the money itself, as tables of cases (rules.md 3.3: DU-15, DU-17, DU-18, DU-19). */
class MoneyRulesTest {

    @ParameterizedTest(name = "DU-15：{0} 上缴，期限 {1}，实收 {2}，实缴 {3}")
    @CsvSource(nullValues = "-", value = {
        "2026-10-15, 2026-10-15, 100.00, 100.00, false, 0.00",
        "2026-10-16, 2026-10-15, 100.00, 100.00, true, 0.00",
        "2026-09-30, 2026-10-15, 100.00, 99.99, false, -0.01",
        "2026-10-01, 2026-10-15, 100.00, 100.01, false, 0.01",
        "2027-01-01, -, 100.00, 100.00, false, 0.00"})
    void handingIn(LocalDate day, LocalDate deadline, BigDecimal received, BigDecimal handedIn, boolean late, BigDecimal difference) {
        Remittance remittance = new Remittance(1, 2, false, false, new DuesPeriod(YearMonth.of(2026, 7), YearMonth.of(2026, 9)), 25, received, null, received, handedIn,
                day, deadline, "2026-0001", null, null, null, null, null, null);

        assertThat(remittance.late()).isEqualTo(late);
        assertThat(remittance.difference()).isEqualByComparingTo(difference);
    }

    @ParameterizedTest(name = "DU-17：{0}，集体研究记录 {1}，经办 {2}，审批 {3}")
    @CsvSource(nullValues = "-", value = {
        "TRAINING, 支委会第3次, 甲, 乙, 0", "MATERIALS, 支委会第3次, 甲, 乙, 0", "COMMENDATION, 支委会第3次, 甲, 乙, 0", "HARDSHIP, 支委会第3次, 甲, 乙, 0",
        "DISASTER, 支委会第3次, 甲, 乙, 0", "ACTIVITY, 支委会第3次, 甲, 乙, 0", "OTHER, 支委会第3次, 甲, 乙, 1", "TRAINING, -, 甲, 乙, 1", "OTHER, -, 甲, 乙, 2",
        "OTHER, -, 甲, 甲, 3"})
    void using(UseCategory category, String decision, String handler, String approver, int doubts) {
        FundEntry use = new FundEntry(0, FundKind.USE, LocalDate.of(2026, 7, 1), new BigDecimal("300.00"), category, "七一表彰", decision, handler, approver, null, null, null);

        assertThat(FundService.remarks(use)).hasSize(doubts);
    }

    /** DU-18: interest is dues; the accountant is not the cashier. */
    @Test
    void interestComesInAndTwoPersonsKeepTheMoney() {
        FundEntry interest = new FundEntry(0, FundKind.INTEREST, LocalDate.of(2026, 6, 20), new BigDecimal("12.34"), null, "二季度利息", null, null, null, null, null, null);

        assertThat(interest.effect()).isEqualByComparingTo("12.34");
        DuesPolicy usual = DuesPolicy.DEFAULT;
        assertThatThrownBy(() -> new DuesPolicy(null, null, usual.assessBy(), usual.cycle(), usual.share(), usual.basis(), usual.remitWithinDays(), null, null, "甲", "甲"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("会计和出纳应由两人");
    }

    @ParameterizedTest(name = "DU-19：应交 {0}，交来 {1}，{3}/{2} 人交清")
    @CsvSource(nullValues = "-", value = {
        "100.00, 100.00, 4, 4, 1.0000, 1.0000", "100.00, 99.99, 4, 3, 0.7500, 0.9999", "300.00, 100.00, 3, 1, 0.3333, 0.3333", "0.00, 0.00, 0, 0, -, -",
        "100.00, 0.00, 4, 0, 0.0000, 0.0000"})
    void rates(BigDecimal net, BigDecimal applied, int members, int paid, BigDecimal byMembers, BigDecimal byAmount) {
        DuesTotals totals = new DuesTotals(net, Money.ZERO, net, applied, applied, net.subtract(applied), Money.ZERO, Money.ZERO, members, paid, 0);

        assertThat(totals.memberRate().orElse(null)).isEqualTo(byMembers);
        assertThat(totals.amountRate().orElse(null)).isEqualTo(byAmount);
    }
}
