package dangwu.records.dues.account;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.policy.CollectingDays;
import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which months a member owes, and to which branch (DU-05, DU-14), the border cases first. */
class DuesSpansTest {

    private static final long FIRST = 11;
    private static final long SECOND = 22;

    @ParameterizedTest(name = "admitted {0}, 党费日 {1}: from month {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-01,  -, 3
            2026-03-31,  -, 3
            2026-03-15, 15, 3
            2026-03-16, 15, 4
            2026-03-31, 31, 3
            # A 党费日 that the month does not have is its last day.
            2026-02-28, 31, 2
            2026-04-30, 31, 4
            2026-02-28, 28, 2
            2026-02-28, 27, 3
            """)
    void a_probationary_member_pays_from_the_month_of_the_meeting_that_admitted_him(LocalDate joined, Integer day, int first) {
        MemberAccount account = account(joined, List.of(stay(FIRST, joined, EntryReason.ADMITTED, null, null)), List.of(), day);

        assertThat(due(account, 2026)).isEqualTo(months(first, 12));
        assertThat(account.whyFrom(YearMonth.of(2026, 12))).hasValueSatisfying(why -> assertThat(why).contains("党员大会").contains(first + "月"));
    }

    @ParameterizedTest(name = "came {0}, 交至 {1}: from {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-05-20, 2026-05, 2026-06
            2026-05-20, 2026-03, 2026-04
            2026-05-20, 2026-04, 2026-05
            2026-05-31, 2026-12, 2027-01
            2026-05-20, 2025-11, 2026-01
            # Not noted: from the month he came in, and that is said.
            2026-05-20, -,       2026-05
            """)
    void who_transfers_in_pays_from_the_month_after_the_one_in_his_letter(LocalDate came, YearMonth paidTo, YearMonth first) {
        List<DuesStart> starts = paidTo == null ? List.of() : List.of(new DuesStart(1, 1, came, paidTo, null));
        MemberAccount account = account(LocalDate.of(2012, 6, 1), List.of(stay(FIRST, came, EntryReason.TRANSFERRED_IN, null, null)), starts, 10);

        assertThat(account.month(first).due()).isTrue();
        assertThat(account.month(first.minusMonths(1)).due()).isFalse();
        assertThat(account.month(first).branchId()).isEqualTo(FIRST);
        assertThat(account.whyFrom(first)).hasValueSatisfying(why -> assertThat(why).contains(paidTo == null ? "未登记" : "已交至"));
    }

    @ParameterizedTest(name = "left {0} ({1}): to month {2}")
    @CsvSource({"2026-06-01, TRANSFERRED_OUT, 6", "2026-06-30, TRANSFERRED_OUT, 6", "2026-06-30, DIED, 5", "2026-07-01, DIED, 6", "2026-06-15, EXPELLED, 6",
        "2026-06-15, REMOVED, 6", "2026-06-15, PROBATION_REVOKED, 6"})
    void who_leaves_pays_to_the_month_he_leaves_in_and_nobody_asks_the_dues_of_the_month_of_a_death(LocalDate left, EndReason reason, int last) {
        MemberAccount account = account(LocalDate.of(2012, 6, 1), List.of(stay(FIRST, null, EntryReason.ON_RECORD, left, reason)), List.of(), null);

        assertThat(due(account, 2026)).isEqualTo(months(1, last));
    }

    @Test
    void the_month_of_a_move_belongs_to_the_branch_he_was_in_when_it_began() {
        MemberAccount account = account(LocalDate.of(2012, 6, 1), List.of(stay(FIRST, null, EntryReason.ON_RECORD, LocalDate.of(2026, 4, 14), EndReason.MOVED_WITHIN),
                stay(SECOND, LocalDate.of(2026, 4, 15), EntryReason.MOVED_WITHIN, LocalDate.of(2026, 7, 31), EndReason.MOVED_WITHIN),
                stay(FIRST, LocalDate.of(2026, 8, 1), EntryReason.MOVED_WITHIN, null, null)), List.of(), null);

        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> account.branch(YearMonth.of(2026, month)))).containsExactly(FIRST, FIRST, FIRST, FIRST, SECOND, SECOND,
                SECOND, FIRST, FIRST, FIRST, FIRST, FIRST);
        assertThat(due(account, 2026)).isEqualTo(months(1, 12));
    }

    @Test
    void who_left_and_came_again_owes_nothing_in_between_but_what_his_new_letter_says() {
        List<Affiliation> stays = List.of(stay(FIRST, null, EntryReason.ON_RECORD, LocalDate.of(2026, 2, 10), EndReason.TRANSFERRED_OUT),
                stay(SECOND, LocalDate.of(2026, 8, 5), EntryReason.TRANSFERRED_IN, null, null));

        assertThat(due(account(LocalDate.of(2012, 6, 1), stays, List.of(), null), 2026)).isEqualTo("1,2," + months(8, 12));
        List<DuesStart> starts = List.of(new DuesStart(1, 1, LocalDate.of(2026, 8, 1), YearMonth.of(2026, 6), null));
        MemberAccount known = account(LocalDate.of(2012, 6, 1), stays, starts, null);
        assertThat(due(known, 2026)).isEqualTo("1,2," + months(7, 12));
        assertThat(known.branch(YearMonth.of(2026, 7))).isEqualTo(SECOND);
        assertThat(known.branch(YearMonth.of(2026, 5))).isEqualTo(FIRST);
    }

    @Test
    void what_a_letter_said_of_an_earlier_stay_says_nothing_of_a_later_one() {
        List<Affiliation> stays = List.of(stay(FIRST, LocalDate.of(2026, 1, 5), EntryReason.TRANSFERRED_IN, LocalDate.of(2026, 3, 10), EndReason.TRANSFERRED_OUT),
                stay(FIRST, LocalDate.of(2026, 9, 1), EntryReason.TRANSFERRED_IN, null, null));

        assertThat(due(account(LocalDate.of(2012, 6, 1), stays, List.of(new DuesStart(1, 1, LocalDate.of(2026, 1, 5), YearMonth.of(2026, 1), null)), null), 2026))
                .isEqualTo("2,3," + months(9, 12));
    }

    @ParameterizedTest(name = "suspended {0} to {1}: not due in {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-01, 2026-03-31, 3
            2026-03-02, 2026-03-31, -
            2026-03-01, 2026-03-30, -
            2026-02-15, 2026-04-15, 3
            2026-10-31, -,          '11,12'
            """)
    void a_month_of_suspension_is_free_when_it_is_whole(LocalDate from, LocalDate to, String free) {
        List<Standing> standings = new ArrayList<>(List.of(standing(MembershipStatus.NORMAL, null, from.minusDays(1)), standing(MembershipStatus.SUSPENDED, from, to)));
        if (to != null) {
            standings.add(standing(MembershipStatus.NORMAL, to.plusDays(1), null));
        }
        MemberAccount account = account(LocalDate.of(2012, 6, 1), List.of(stay(FIRST, null, EntryReason.ON_RECORD, null, null)), List.of(), null, standings);

        assertThat(IntStream.rangeClosed(1, 12).filter(month -> !account.month(YearMonth.of(2026, month)).due()).mapToObj(String::valueOf).collect(Collectors.joining(",")))
                .isEqualTo(free == null ? "" : free);
    }

    @Test
    void one_suspension_over_the_day_he_became_a_full_member_is_one() {
        List<Standing> standings = List.of(new Standing(MemberCategory.PROBATIONARY, MembershipStatus.SUSPENDED, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 14), "决定"),
                new Standing(MemberCategory.FULL, MembershipStatus.SUSPENDED, LocalDate.of(2026, 3, 15), null, "决定"));
        MemberAccount account = account(LocalDate.of(2025, 3, 15), List.of(stay(FIRST, LocalDate.of(2025, 3, 15), EntryReason.ADMITTED, null, null)), List.of(), null, standings);

        assertThat(account.month(YearMonth.of(2026, 3)).due()).isFalse();
        assertThat(account.month(YearMonth.of(2026, 1)).due()).isTrue();
    }

    @Test
    void nothing_is_due_before_the_books_begin() {
        MemberAccount account = new MemberAccount(facts(LocalDate.of(2012, 6, 1), List.of(stay(FIRST, null, EntryReason.ON_RECORD, null, null)), List.of(),
                List.of(standing(MembershipStatus.NORMAL, null, null))), CollectingDays.NONE, YearMonth.of(2026, 4));

        assertThat(due(account, 2026)).isEqualTo(months(4, 12));
    }

    @Test
    void who_was_never_in_a_branch_owes_nothing_and_breaks_nothing() {
        MemberAccount account = account(LocalDate.of(2012, 6, 1), List.of(), List.of(), null);

        assertThat(account.month(YearMonth.of(2026, 4)).state()).isEqualTo(DuesState.NOT_DUE);
        assertThat(account.paidTo(YearMonth.of(2026, 4))).isEmpty();
        assertThat(account.concerns(YearMonth.of(2026, 4))).isFalse();
    }

    private static String due(MemberAccount account, int year) {
        return IntStream.rangeClosed(1, 12).filter(month -> account.month(YearMonth.of(year, month)).due()).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static String months(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static Affiliation stay(long branch, LocalDate from, EntryReason entry, LocalDate to, EndReason end) {
        return new Affiliation(0, 1, branch, from, entry, to, end, null);
    }

    private static Standing standing(MembershipStatus status, LocalDate from, LocalDate to) {
        return new Standing(MemberCategory.FULL, status, from, to, "决定");
    }

    private static MemberAccount account(LocalDate joined, List<Affiliation> affiliations, List<DuesStart> starts, Integer day) {
        return account(joined, affiliations, starts, day, List.of(standing(MembershipStatus.NORMAL, null, null)));
    }

    private static MemberAccount account(LocalDate joined, List<Affiliation> affiliations, List<DuesStart> starts, Integer day, List<Standing> standings) {
        return new MemberAccount(facts(joined, affiliations, starts, standings), CollectingDays.always(day), YearMonth.of(2026, 1));
    }

    private static MemberAccount.Facts facts(LocalDate joined, List<Affiliation> affiliations, List<DuesStart> starts, List<Standing> standings) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, "测试");
        values.put(MemberField.JOINED_ON, joined);
        Assessment assessment = new Assessment(1, 1, YearMonth.of(2026, 1), StaffKind.OTHER, PayerKind.STUDENT, AssessmentBasis.FIXED, null, null, new BigDecimal("0.20"), null,
                List.of(), null, LocalDate.of(2026, 1, 10), null);
        return new MemberAccount.Facts(new MemberFile(new Member(1, values, Map.of()), affiliations, List.of(), standings, List.of()),
                new AssessmentHistory(List.of(assessment)), List.of(), starts, List.of());
    }
}
