package dangwu.records.dues.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.text.ChineseNames;
import dangwu.records.DuesFixture;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.AccountRepository;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the accounts between two writes is always what a reader that knows nothing would read. */
class AccountReaderTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path folder;
    private DuesFixture dues;
    private Member wang;
    private Member li;

    @BeforeEach
    void open() {
        dues = new DuesFixture(folder);
        wang = dues.member("王一", dues.first);
        li = dues.member("李二", dues.second);
        dues.assess(wang, 2026, "6500");
        dues.assess(li, 2026, "3000");
    }

    @AfterEach
    void close() {
        dues.close();
    }

    @Test
    void after_a_booking_only_the_accounts_it_concerns_are_made_anew() {
        Accounts before = dues.accounts.read();
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH));
        Accounts after = dues.accounts.read();
        assertThat(after.find(li.id()).orElseThrow()).isSameAs(before.find(li.id()).orElseThrow());
        assertThat(before.find(wang.id()).orElseThrow().month(MARCH).paid()).as("what was read stays as it was").isZero();
        assertThat(after.find(wang.id()).orElseThrow().month(MARCH).paid()).isEqualByComparingTo("97.50");
        assertThat(dues.accounts.read()).as("nothing was written since").isSameAs(after);
    }

    @Test
    void bookings_of_every_sort_one_after_another_leave_what_stands_in_the_journal() {
        requireAsKept();
        Act paid = dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH, MARCH.plusMonths(1)), DAY, Channel.CASH));
        Act all = dues.collecting.collectAll(dues.unit.id(), YearMonth.of(2026, 5), LocalDate.of(2026, 5, 10), Channel.BANK, List.of());
        requireAsKept();
        dues.correcting.reverse(paid.entries().get(0).id(), LocalDate.of(2026, 5, 11), "记错了人");
        dues.correcting.undo(all.id());
        dues.collecting.large(new LargeDues(li.id(), null, new BigDecimal("5000.00"), LocalDate.of(2026, 6, 1), Channel.BANK, "本人自愿", "支持党的事业", null, null));
        requireAsKept();
        assertThat(dues.account(li).entries()).hasSize(3);
    }

    @Test
    void what_else_is_written_is_read_too() {
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH));
        dues.accounts.read();
        Member zhao = dues.member("赵三", dues.first);
        dues.assess(zhao, 2026, "4000");
        dues.collecting.collect(Payment.of(zhao.id(), List.of(MARCH), DAY, Channel.CASH));
        requireAsKept();
        dues.accounts.read();
        dues.assess(li, 2025, "3000");
        dues.collecting.collect(Payment.of(li.id(), List.of(YearMonth.of(2025, 12)), DAY, Channel.CASH));
        requireAsKept();
        assertThat(dues.accounts.read().books().begin()).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void inside_a_transaction_what_was_booked_before_counts() {
        dues.accounts.read();
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH));
        BigDecimal paid = dues.records.database.write("试算", scope -> dues.accounts.read(scope).find(wang.id()).orElseThrow().month(MARCH).paid());
        assertThat(paid).isEqualByComparingTo("97.50");
    }

    private void requireAsKept() {
        AccountReader knowsNothing = new AccountReader(dues.records.database, new AccountRepository(
                new AccountRepository.Ground(dues.records.organizations, dues.records.members, dues.records.memberships),
                new AccountRepository.Dues(dues.assessments, dues.policies, dues.entries, dues.reliefs, dues.starts), new ChineseNames()::byStrokes));
        Accounts wanted = knowsNothing.read();
        Accounts found = dues.accounts.read();
        assertThat(facts(found)).isEqualTo(facts(wanted));
        assertThat(found.totals(dues.unit.id(), YearMonth.of(2025, 1), YearMonth.of(2026, 12))).isEqualTo(wanted.totals(dues.unit.id(), YearMonth.of(2025, 1), YearMonth.of(2026, 12)));
        assertThat(found.of(dues.unit.id(), MARCH).stream().map(account -> account.file().member().name()).toList())
                .isEqualTo(wanted.of(dues.unit.id(), MARCH).stream().map(account -> account.file().member().name()).toList());
    }

    private static Map<Long, Object> facts(Accounts accounts) {
        return accounts.all().stream().collect(Collectors.toMap(account -> account.file().member().id(), AccountReaderTest::facts));
    }

    private static List<Object> facts(MemberAccount account) {
        return List.of(account.entries(), account.months(YearMonth.of(2025, 1), YearMonth.of(2026, 12)));
    }
}
