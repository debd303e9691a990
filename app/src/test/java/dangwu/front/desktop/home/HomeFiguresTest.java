package dangwu.front.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.CommitteeTerm;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Organization UNIT = Organization.of(null, OrganizationKind.COMMITTEE, "机关党委", null).withId(1);
    private static final Organization FIRST = Organization.of(1L, OrganizationKind.BRANCH, "第一党支部", null).withId(2);
    private static final Organization SECOND = Organization.of(1L, OrganizationKind.JOINT_BRANCH, "第二联合党支部", null).withId(3);
    private static final Organization GROUP = Organization.of(2L, OrganizationKind.GROUP, "第一党小组", null).withId(4);
    private static final Organization LEADERS = Organization.of(null, OrganizationKind.LEADING_GROUP, "党组", null).withId(5);
    private static final OrganizationTree TREE = new OrganizationTree(List.of(UNIT, FIRST, SECOND, GROUP, LEADERS));

    private final List<RosterEntry> entries = new ArrayList<>();
    private final List<CommitteeTerm> terms = new ArrayList<>();

    @Test
    void neitherTheUnitNorGroupsNorTheLeadingGroupCountAsItsOrganizations() {
        assertThat(figures().organizations()).isEqualTo(2);
        assertThat(figures(new OrganizationTree(List.of(FIRST))).organizations()).as("a unit that is a branch").isEqualTo(1);
        assertThat(figures(OrganizationTree.EMPTY).organizations()).isZero();
    }

    @Test
    void membersAreCountedByBranchInTheUnitsOrderAndNobodyIsLost() {
        member(2, MemberCategory.FULL, Map.of());
        member(2, MemberCategory.PROBATIONARY, Map.of());
        member(3, MemberCategory.FULL, Map.of());

        HomeFigures figures = figures();

        assertThat(figures.members()).isEqualTo(new Roster.Headcount(2, 1));
        assertThat(figures.branches()).containsExactly(new Share("第一党支部", 2, 2L), new Share("第二联合党支部", 1, 3L));
        assertThat(figures.ages().stream().mapToInt(Share::count).sum()).isEqualTo(3);
        assertThat(figures.educations()).contains(new Share("未填", 3, null));
    }

    @ParameterizedTest
    @CsvSource({"1991-11-20,35岁及以下", "1990-11-21,35岁及以下", "1990-11-20,36–45岁", "1980-11-21,36–45岁", "1980-11-20,46–59岁", "1966-11-21,46–59岁",
        "1966-11-20,60岁及以上"})
    void agesAreFullYearsOnTheDay(LocalDate birth, String share) {
        member(2, MemberCategory.FULL, Map.of(MemberField.BIRTH_ON, birth));

        assertThat(figures().ages().stream().filter(one -> one.count() == 1)).extracting(Share::label).containsExactly(share);
    }

    @ParameterizedTest
    @CsvSource({"11,研究生", "1A,研究生", "21,大学", "2A,大学", "24,大学", "22,大专", "2C,大专", "41,中专及以下", "81,中专及以下", "9,中专及以下"})
    void educationIsSummedUp(String code, String share) {
        member(2, MemberCategory.FULL, Map.of(MemberField.EDUCATION, MemberCodes.EDUCATION.get(code)));

        assertThat(figures().educations().stream().filter(one -> one.count() == 1)).extracting(Share::label).containsExactly(share);
    }

    @Test
    void aMemberLacksNothingWhenTheCollectedItemsAreThere() {
        Map<MemberField, Object> whole = whole();
        member(2, MemberCategory.FULL, whole);
        assertThat(figures().incomplete()).isZero();

        whole.remove(MemberField.FULL_ON);
        member(2, MemberCategory.PROBATIONARY, whole);
        assertThat(figures().incomplete()).as("转正时间 is asked of full members only").isZero();

        member(2, MemberCategory.FULL, whole);
        assertThat(figures().incomplete()).isEqualTo(1);
    }

    @Test
    void minoritiesAreThePeoplesOtherThanHan() {
        for (String code : List.of("01", "02", "56", "97", "98")) {
            member(2, MemberCategory.FULL, Map.of(MemberField.ETHNICITY, MemberCodes.ETHNICITY.get(code)));
        }
        member(2, MemberCategory.FULL, Map.of());
        assertThat(figures().minorities()).isEqualTo(2);
    }

    @Test
    void aTermIsRemindedOfFromSixMonthsBeforeItsEnd() {
        terms.add(term(2, "2024-05-20", "2027-05-20"));
        terms.add(term(3, "2024-05-21", "2027-05-21"));

        assertThat(figures().reminders()).singleElement().satisfies(reminder -> {
            assertThat(reminder.words()).isEqualTo("第一党支部 任期届满，准备换届");
            assertThat(reminder.overdue()).isFalse();
            assertThat(reminder.span()).isEqualTo("6 个月");
            assertThat(reminder.targetId()).isEqualTo(2);
        });
    }

    @Test
    void onlyThePresentTermOfAStandingOrganizationCounts() {
        terms.add(term(2, "2020-01-01", "2023-01-01"));
        terms.add(term(2, "2023-01-05", "2028-01-05"));
        terms.add(term(3, "2023-11-19", "2026-11-19"));
        terms.add(term(3, "2026-12-01", "2029-12-01"));
        terms.add(term(77, "2020-01-01", "2023-01-01"));

        assertThat(figures().reminders()).singleElement().satisfies(reminder -> {
            assertThat(reminder.words()).isEqualTo("第二联合党支部 届期已满，应按期换届");
            assertThat(reminder.span()).isEqualTo("超 1 天");
        });
    }

    @Test
    void aTermThatEndsTodayIsNotYetOver() {
        terms.add(term(2, "2023-11-20", "2026-11-20"));
        assertThat(figures().reminders()).extracting(Reminder::span).containsExactly("今天");
    }

    @Test
    void organizationsWithoutATermAreCountedUnlessNoneIsElectedThere() {
        assertThat(figures().withoutTerm()).as("committee, branch and joint branch, not group or leading group").isEqualTo(3);
        terms.add(term(2, "2025-01-01", "2028-01-01"));
        assertThat(figures().withoutTerm()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-19,true", "2026-01-20,false", "2025-11-20,true", "2024-01-01,true"})
    void probationIsRemindedOfFromSixtyDaysBeforeItsEnd(LocalDate joined, boolean reminded) {
        member(2, MemberCategory.PROBATIONARY, Map.of(MemberField.JOINED_ON, joined));
        member(2, MemberCategory.FULL, Map.of(MemberField.JOINED_ON, joined));
        member(2, MemberCategory.PROBATIONARY, Map.of());

        assertThat(figures().reminders()).hasSize(reminded ? 1 : 0);
    }

    @Test
    void theNearestComesFirstAndTheOverdueBeforeIt() {
        terms.add(term(3, "2023-12-01", "2026-12-01"));
        terms.add(term(2, "2023-10-01", "2026-10-01"));
        member(2, MemberCategory.PROBATIONARY, Map.of(MemberField.JOINED_ON, LocalDate.of(2025, 11, 25)));

        assertThat(figures().reminders()).extracting(Reminder::daysLeft).containsExactly(-50L, 5L, 11L);
    }

    @Test
    void nothingKeptIsEmptyAndHarmless() {
        assertThat(HomeFigures.EMPTY.empty()).isTrue();
        assertThat(HomeFigures.EMPTY.unit()).isEmpty();
        assertThat(HomeFigures.EMPTY.reminders()).isEmpty();
    }

    private HomeFigures figures() {
        return figures(TREE);
    }

    private HomeFigures figures(OrganizationTree tree) {
        return HomeFigures.of(new Roster(TODAY, tree, entries), terms, TODAY);
    }

    private void member(long branch, MemberCategory category, Map<MemberField, Object> values) {
        Map<MemberField, Object> all = new HashMap<>(values);
        all.put(MemberField.NAME, "某" + entries.size());
        entries.add(new RosterEntry(new Member(100 + entries.size(), all, Map.of()), branch, null, category, MembershipStatus.NORMAL, null, List.of()));
    }

    private static Map<MemberField, Object> whole() {
        Map<MemberField, Object> values = new HashMap<>();
        values.put(MemberField.SEX, MemberCodes.SEX.get("1"));
        values.put(MemberField.ETHNICITY, MemberCodes.ETHNICITY.get("01"));
        values.put(MemberField.ID_NUMBER, "999999198001010013");
        values.put(MemberField.BIRTH_ON, LocalDate.of(1980, 1, 1));
        values.put(MemberField.EDUCATION, MemberCodes.EDUCATION.get("21"));
        values.put(MemberField.JOINED_ON, LocalDate.of(2026, 6, 1));
        values.put(MemberField.FULL_ON, LocalDate.of(2027, 6, 1));
        values.put(MemberField.JOB_POST, MemberCodes.JOB_POST.get("011"));
        values.put(MemberField.LANDLINE, "0999-8880001");
        values.put(MemberField.ADDRESS, "江州市某路 1 号");
        return values;
    }

    private static CommitteeTerm term(long organization, String elected, String ends) {
        return new CommitteeTerm(0, organization, null, LocalDate.parse(elected), LocalDate.parse(ends), null, null);
    }
}
