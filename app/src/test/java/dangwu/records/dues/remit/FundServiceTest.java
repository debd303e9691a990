package dangwu.records.dues.remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path folder;
    private MoneyFixture money;

    @BeforeEach
    void open() {
        money = new MoneyFixture(folder, false);
    }

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void theBalanceFollowsWhatComesAndGoes() {
        Member one = money.member("陈一鸣", money.first, "6500");
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        money.fundService.book(income(FundKind.OPENING, LocalDate.of(2026, 1, 1), "1000.00"));
        money.fundService.book(income(FundKind.INTEREST, LocalDate.of(2026, 6, 21), "1.23"));
        money.service.remit(new RemittanceDraft(money.first.id(), MoneyFixture.THIRD_QUARTER, LocalDate.of(2026, 9, 30)));
        money.service.remit(new RemittanceDraft(money.unit.id(), MoneyFixture.THIRD_QUARTER, LocalDate.of(2026, 9, 30)));
        FundEntry used = money.fundService.book(use(LocalDate.of(2026, 10, 8), "300.00"));

        FundBook book = money.fund.book();
        assertThat(book.lines()).extracting(FundLine::kindText).containsExactly("上年结转", "利息收入", "支部上缴", "上缴上级", "使用");
        assertThat(book.lines()).extracting(line -> line.balance().toPlainString()).containsExactly("1000.00", "1001.23", "1098.73", "1001.23", "701.23");
        assertThat(book.uses(DuesPeriod.year(2026))).isEqualTo(Map.of(UseCategory.TRAINING, new BigDecimal("300.00")));
        assertThat(book.balance(LocalDate.of(2026, 9, 29))).isEqualByComparingTo("1001.23");

        money.fundService.reverse(used.id(), LocalDate.of(2026, 10, 9), "金额登记错误");
        FundBook after = money.fund.book();
        assertThat(after.balance(MoneyFixture.TODAY)).isEqualByComparingTo("1001.23");
        assertThat(after.expense(DuesPeriod.year(2026))).as("only what went to the superior").isEqualByComparingTo("97.50");
        assertThat(after.lines()).filteredOn(FundLine::reversed).hasSize(1);
    }

    @Test
    void aUseThatTheMoneyDoesNotReachForIsRefusedToTheFen() {
        money.fundService.book(income(FundKind.OPENING, LocalDate.of(2026, 1, 1), "100.00"));
        assertThatThrownBy(() -> money.fundService.book(use(DAY, "100.01"))).hasMessageContaining("结余不足").hasMessageContaining("-0.01元");
        assertThat(money.fund.book().lines()).hasSize(1);
        money.fundService.book(use(DAY, "100.00"));
        assertThat(money.fund.book().balance(DAY)).isEqualByComparingTo("0.00");
    }

    @Test
    void anEarlierUseMayNotTakeWhatWasUsedLater() {
        money.fundService.book(income(FundKind.OPENING, LocalDate.of(2026, 1, 1), "100.00"));
        money.fundService.book(use(DAY, "80.00"));
        assertThatThrownBy(() -> money.fundService.book(use(DAY.minusMonths(3), "30.00"))).hasMessageContaining(DAY.toString());
    }

    @Test
    void moneyThatWasSpentCannotBeReversedAway() {
        FundEntry opening = money.fundService.book(income(FundKind.OPENING, LocalDate.of(2026, 1, 1), "100.00"));
        money.fundService.book(use(DAY, "80.00"));
        assertThatThrownBy(() -> money.fundService.reverse(opening.id(), DAY, "重复登记")).hasMessageContaining("结余不足");
    }

    @Test
    void whatCannotBeBookedIsSaidInASentence() {
        assertThatThrownBy(() -> income(FundKind.INTEREST, DAY, "0")).hasMessageContaining("应大于0");
        assertThatThrownBy(() -> income(FundKind.INTEREST, DAY, "-5")).hasMessageContaining("负数");
        assertThatThrownBy(() -> income(FundKind.INTEREST, DAY, "1.005")).hasMessageContaining("两位");
        assertThatThrownBy(() -> money.fundService.book(income(FundKind.INTEREST, MoneyFixture.TODAY.plusDays(1), "5"))).hasMessageContaining("晚于今天");
        money.close("2026-09");
        assertThatThrownBy(() -> money.fundService.book(income(FundKind.INTEREST, DAY, "5"))).hasMessageContaining("已结账");
        FundEntry kept = money.fundService.book(income(FundKind.GRANT, LocalDate.of(2026, 10, 1), "5"));
        assertThatThrownBy(() -> money.fundService.reverse(kept.id(), DAY, "错")).hasMessageContaining("早于原记录");
        assertThatThrownBy(() -> money.fundService.reverse(kept.id(), MoneyFixture.TODAY, " ")).hasMessageContaining("原因");
        FundEntry reversal = money.fundService.reverse(kept.id(), MoneyFixture.TODAY, "错");
        assertThatThrownBy(() -> money.fundService.reverse(kept.id(), MoneyFixture.TODAY, "错")).hasMessageContaining("已冲正过");
        assertThatThrownBy(() -> money.fundService.reverse(reversal.id(), MoneyFixture.TODAY, "错")).hasMessageContaining("不能再冲正");
    }

    @Test
    void theOpeningIsTakenOverOnce() {
        FundEntry opening = money.fundService.book(income(FundKind.OPENING, LocalDate.of(2026, 1, 1), "100.00"));
        assertThatThrownBy(() -> money.fundService.book(income(FundKind.OPENING, DAY, "100.00"))).hasMessageContaining("已登记过一次");
        money.fundService.reverse(opening.id(), LocalDate.of(2026, 1, 1), "金额有误");
        money.fundService.book(income(FundKind.OPENING, LocalDate.of(2026, 1, 1), "90.00"));
        assertThat(money.fund.book().balance(DAY)).isEqualByComparingTo("90.00");
    }

    @Test
    void usesOutsideTheRulesNeedAWord() {
        money.fundService.book(income(FundKind.OPENING, LocalDate.of(2026, 1, 1), "100.00"));
        FundEntry silent = new FundEntry(0, FundKind.USE, DAY, BigDecimal.TEN, UseCategory.OTHER, "购买花篮", null, "李四", "李四", null, null, null);
        assertThat(FundService.remarks(silent)).hasSize(3).anyMatch(text -> text.contains("集体研究")).anyMatch(text -> text.contains("使用范围")).anyMatch(text -> text.contains("同一人"));
        assertThatThrownBy(() -> money.fundService.book(silent)).hasMessageContaining("写明依据");
        assertThat(FundService.remarks(use(DAY, "1"))).isEmpty();
        assertThatThrownBy(() -> new FundEntry(0, FundKind.USE, DAY, BigDecimal.TEN, null, "培训", null, null, null, null, null, null)).hasMessageContaining("用途类别");
    }

    private static FundEntry income(FundKind kind, LocalDate day, String amount) {
        return new FundEntry(0, kind, day, new BigDecimal(amount), null, kind.label(), null, null, null, null, null, null);
    }

    private static FundEntry use(LocalDate day, String amount) {
        return new FundEntry(0, FundKind.USE, day, new BigDecimal(amount), UseCategory.TRAINING, "党员培训讲课费", "支委会纪要第3号", "李明", "陈一鸣", "记-7", null, null);
    }
}
