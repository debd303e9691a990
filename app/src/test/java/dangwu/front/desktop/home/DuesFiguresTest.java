package dangwu.front.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.remit.Publication;
import dangwu.records.member.Member;
import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuesFiguresTest {

    private static final DuesPolicy D = DuesPolicy.DEFAULT;

    @TempDir
    Path folder;
    private DuesFixture unit;
    private DuesPolicy policy = D;
    private final List<Publication> publications = new ArrayList<>();

    @BeforeEach
    void open() {
        unit = new DuesFixture(folder);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    private DuesFigures on(LocalDate day) {
        return new DuesReader(unit.accounts, () -> policy, () -> publications, Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)).read();
    }

    private Member payer(String name, int paidTo) {
        Member member = unit.member(name, unit.first);
        unit.assess(member, 2026, "6500");
        for (int month = 1; month <= paidTo; month++) {
            unit.collecting.collect(Payment.of(member.id(), List.of(YearMonth.of(2026, month)), LocalDate.of(2026, month, 15), Channel.CASH));
        }
        return member;
    }

    private List<String> words(LocalDate day) {
        return on(day).reminders().stream().map(Reminder::words).toList();
    }

    /** DU-16: each branch that collected, once a year. */
    @Test
    void a_year_is_published_to_the_members_of_each_branch() {
        payer("王伟", 11);
        Member other = unit.member("李娜", unit.second);
        unit.assess(other, 2026, "6500");

        assertThat(published(LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(published(LocalDate.of(2026, 12, 1))).containsExactly("2 个党支部尚未公示2026年党费收缴情况");
        publications.add(publication(unit.first, 2026));
        publications.add(publication(unit.second, 2025));
        assertThat(published(LocalDate.of(2027, 3, 31))).containsExactly("1 个党支部尚未公示2026年党费收缴情况");
        assertThat(published(LocalDate.of(2027, 4, 1))).isEmpty();
        publications.set(0, publication(unit.unit, 2026));
        assertThat(published(LocalDate.of(2027, 1, 5))).isEmpty();
    }

    private List<String> published(LocalDate day) {
        return on(day).reminders().stream().filter(each -> each.kind() == Reminder.Kind.DUES_PUBLICATION).map(Reminder::words).toList();
    }

    private static Publication publication(Organization by, int year) {
        return new Publication(0, by.id(), year, LocalDate.of(year + 1, 1, 4), LocalDate.of(year + 1, 1, 8), "公开栏", null, null);
    }

    @Test
    void without_assessments_there_is_nothing_to_tell() {
        unit.member("王伟", unit.first);
        assertThat(on(DuesFixture.TODAY).empty()).isTrue();
        assertThat(on(DuesFixture.TODAY).reminders()).isEmpty();
    }

    @Test
    void each_branch_with_what_it_has_collected_this_month() {
        payer("王伟", 11);
        payer("李娜", 10);
        DuesFigures figures = on(DuesFixture.TODAY);
        assertThat(figures.branches()).extracting(DuesBranch::name).containsExactly("第一党支部", "第二党支部");
        assertThat(figures.branches().get(0).totals().membersPaid()).isEqualTo(1);
        assertThat(figures.branches().get(1).owes()).isFalse();
        assertThat(figures.unit().open()).isEqualByComparingTo("97.50");
    }

    @Test
    void the_collecting_day_is_said_from_three_days_before_until_all_have_paid() {
        policy = new DuesPolicy(15, null, D.assessBy(), D.cycle(), D.share(), D.basis(), D.remitWithinDays(), null, null, null, null);
        Member wang = payer("王伟", 10);
        assertThat(words(LocalDate.of(2026, 11, 11))).noneMatch(words -> words.contains("党费日"));
        assertThat(words(LocalDate.of(2026, 11, 12))).contains("11月党费日，还有 1 人未交");
        unit.collecting.collect(Payment.of(wang.id(), List.of(YearMonth.of(2026, 11)), DuesFixture.TODAY, Channel.CASH));
        assertThat(words(DuesFixture.TODAY)).noneMatch(words -> words.contains("党费日"));
    }

    @Test
    void who_is_not_assessed_for_the_year_is_counted() {
        payer("王伟", 11);
        unit.member("李娜", unit.first);
        assertThat(words(DuesFixture.TODAY)).contains("1 人尚未核定2026年党费");
        assertThat(words(LocalDate.of(2027, 1, 5))).contains("2 人尚未核定2027年党费");
    }

    @Test
    void arrears_are_named_with_what_is_to_be_done() {
        payer("王伟", 7);
        payer("李娜", 4);
        payer("张敏", 9);
        List<Reminder> found = on(DuesFixture.TODAY).reminders().stream().filter(reminder -> reminder.kind() == Reminder.Kind.DUES_ARREARS).toList();
        assertThat(found).extracting(Reminder::words).containsExactlyInAnyOrder("王伟 连续 3 个月未交党费，批评教育，限期改正", "李娜 连续 6 个月以上未交党费，无正当理由的，提交支部党员大会讨论决定");
        assertThat(found).extracting(Reminder::on).containsOnly(LocalDate.of(2026, 10, 31));
    }

    @Test
    void what_is_still_in_hand_of_the_last_period_is_to_be_remitted() {
        payer("王伟", 10);
        assertThat(words(DuesFixture.TODAY)).contains("2026年第3季度党费还有 877.50 元未上缴");
    }
}
