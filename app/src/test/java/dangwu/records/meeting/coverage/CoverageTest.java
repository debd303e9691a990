package dangwu.records.meeting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.records.meeting.MatrixCell;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frequencies of rules.md, border cases first. */
class CoverageTest {

    private static final long LEADING = 1;
    private static final long UNIT = 2;
    private static final long BRANCH = 3;
    private static final long GROUP = 4;
    private static final long OTHER_GROUP = 5;
    private static final long PROVISIONAL = 6;
    private static final Span Q2 = new Span(Rhythm.QUARTERLY, 2026, 2);

    private final List<Organization> organizations = new ArrayList<>(List.of(organization(LEADING, null, OrganizationKind.LEADING_GROUP, "党组"),
            organization(UNIT, null, OrganizationKind.COMMITTEE, "机关党委"), organization(BRANCH, UNIT, OrganizationKind.BRANCH, "第一党支部"),
            organization(PROVISIONAL, UNIT, OrganizationKind.TEMP_BRANCH, "临时党支部")));
    private final List<Post> posts = new ArrayList<>();
    private final List<MatrixCell> cells = new ArrayList<>();
    private final List<PlanLine> plan = new ArrayList<>();
    private CoveragePolicy policy = CoveragePolicy.DEFAULT;

    @ParameterizedTest(name = "MT-01 held {0}, today {1}: {2}")
    @CsvSource({
        "2026-03, 2026-07-01, MISSING", "2026-04, 2026-06-30, HELD", "2026-06, 2026-07-01, HELD", "2026-07, 2026-07-01, MISSING",
        "2026-07, 2026-06-30, DUE", "2026-07, 2026-04-01, DUE", "2026-07, 2026-03-31, AHEAD"})
    void a_general_meeting_counts_in_the_quarter_it_was_held_in(YearMonth month, LocalDate today, CellState state) {
        held(BRANCH, month, MeetingKind.BRANCH_GENERAL_MEETING, 1);

        assertThat(cell(Norm.GENERAL_MEETING, BRANCH, Q2, today).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "founded {0}, dissolved {1}: {2}")
    @CsvSource({
        "2026-03-31, , MISSING", "2026-04-01, , WAIVED", "2026-06-30, , WAIVED", "2026-07-01, , NOT_APPLICABLE",
        ", 2026-03-31, NOT_APPLICABLE", ", 2026-04-01, WAIVED", ", 2026-06-30, WAIVED", ", 2026-07-01, MISSING"})
    void the_quarter_of_founding_and_of_dissolution_is_waived(LocalDate founded, LocalDate dissolved, CellState state) {
        standing(BRANCH, founded, dissolved);

        assertThat(cell(Norm.GENERAL_MEETING, BRANCH, Q2, LocalDate.of(2026, 11, 20)).state()).isEqualTo(state);
    }

    @Test
    void what_was_held_though_not_asked_counts_all_the_same() {
        standing(BRANCH, LocalDate.of(2026, 5, 8), null);
        held(BRANCH, YearMonth.of(2026, 5), MeetingKind.BRANCH_GENERAL_MEETING, 2);

        CoverageCell cell = cell(Norm.GENERAL_MEETING, BRANCH, Q2, LocalDate.of(2026, 11, 20));

        assertThat(cell.state()).isEqualTo(CellState.HELD);
        assertThat(cell.asked()).isZero();
        assertThat(cell.text()).isEqualTo("2次");
    }

    @ParameterizedTest
    @CsvSource({"PARTY_LECTURE", "THEMED_PARTY_DAY", "BRANCH_COMMITTEE_MEETING"})
    void neither_a_lecture_nor_a_themed_day_is_a_general_meeting(MeetingKind kind) {
        held(BRANCH, YearMonth.of(2026, 5), kind, 1);

        assertThat(cell(Norm.GENERAL_MEETING, BRANCH, Q2, LocalDate.of(2026, 7, 1)).state()).isEqualTo(CellState.MISSING);
    }

    @Test
    void a_draft_counts_nowhere_and_is_told() {
        cells.add(new MatrixCell(BRANCH, YearMonth.of(2026, 5), MeetingKind.BRANCH_GENERAL_MEETING, 2026, 0, 1, 0, 0, 0));

        CoverageCell cell = cell(Norm.GENERAL_MEETING, BRANCH, Q2, LocalDate.of(2026, 7, 1));

        assertThat(cell.state()).isEqualTo(CellState.MISSING);
        assertThat(cell.text()).isEqualTo("缺（有草稿）");
        assertThat(cell.reason()).isEqualTo("2026年第二季度没有登记完成的支部党员大会。《支部工作条例》第十一条：一般每季度召开1次。");
    }

    @ParameterizedTest(name = "MT-02 commissioner from {0} to {1}: {2}")
    @CsvSource({
        "2026-05-01, , MISSING", "2026-05-02, , WAIVED", "2026-06-01, , NOT_APPLICABLE", "2020-01-01, 2026-05-31, MISSING",
        "2020-01-01, 2026-05-30, WAIVED", "2020-01-01, 2026-04-30, NOT_APPLICABLE", ", , MISSING"})
    void committee_meetings_are_asked_of_branches_with_a_committee(LocalDate from, LocalDate to, CellState state) {
        post(BRANCH, PostTitle.SECRETARY, null, null);
        post(BRANCH, PostTitle.ORGANIZATION_COMMISSIONER, from, to);

        assertThat(cell(Norm.COMMITTEE_MEETING, BRANCH, month(5), LocalDate.of(2026, 6, 1)).state()).isEqualTo(state);
    }

    @Test
    void a_secretary_and_a_deputy_are_no_committee() {
        post(BRANCH, PostTitle.SECRETARY, null, null);
        post(BRANCH, PostTitle.DEPUTY_SECRETARY, null, null);

        CoverageCell cell = cell(Norm.COMMITTEE_MEETING, BRANCH, month(5), LocalDate.of(2026, 6, 1));

        assertThat(cell.state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(cell.reason()).isEqualTo("不设支部委员会，不要求支委会。");
    }

    @Test
    void one_committee_after_another_leaves_no_month_out() {
        post(BRANCH, PostTitle.COMMISSIONER, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 5, 14));
        post(BRANCH, PostTitle.COMMISSIONER, LocalDate.of(2026, 5, 15), null);

        assertThat(cell(Norm.COMMITTEE_MEETING, BRANCH, month(5), LocalDate.of(2026, 6, 1)).state()).isEqualTo(CellState.MISSING);
    }

    @ParameterizedTest(name = "MT-05 today {0}: {1}")
    @CsvSource({"2026-04-30, AHEAD", "2026-05-01, DUE", "2026-05-31, DUE", "2026-06-01, MISSING"})
    void a_month_that_is_not_over_is_not_missing(LocalDate today, CellState state) {
        assertThat(cell(Norm.THEMED_DAY, BRANCH, month(5), today).state()).isEqualTo(state);
    }

    @Test
    void a_branch_without_groups_is_asked_for_no_group_meetings() {
        assertThat(coverage(LocalDate.of(2026, 6, 1)).ofBranch(Norm.GROUP_MEETING, BRANCH, month(5)).state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(coverage(LocalDate.of(2026, 6, 1)).rows(Norm.GROUP_MEETING, 2026)).isEmpty();
    }

    @Test
    void each_group_is_asked_for_itself_and_the_branch_is_as_good_as_the_worst() {
        groups();
        held(GROUP, YearMonth.of(2026, 5), MeetingKind.PARTY_GROUP_MEETING, 3);
        Coverage coverage = coverage(LocalDate.of(2026, 6, 1));

        assertThat(coverage.cell(Norm.GROUP_MEETING, GROUP, month(5)).state()).isEqualTo(CellState.HELD);
        assertThat(coverage.cell(Norm.GROUP_MEETING, OTHER_GROUP, month(5)).state()).isEqualTo(CellState.MISSING);
        CoverageCell together = coverage.ofBranch(Norm.GROUP_MEETING, BRANCH, month(5));
        assertThat(together.state()).isEqualTo(CellState.MISSING);
        assertThat(together.held()).isEqualTo(3);
        assertThat(together.reason()).isEqualTo("2026年5月第二党小组没有开党小组会。");
    }

    @ParameterizedTest(name = "MT-04 {0} asked, {1} held: {2}")
    @CsvSource({"0, 0, NOT_APPLICABLE", "0, 1, HELD", "1, 0, MISSING", "1, 1, HELD", "2, 1, MISSING", "2, 2, HELD"})
    void lectures_are_asked_as_the_unit_has_set(int asked, int lectures, CellState state) {
        policy = new CoveragePolicy(asked);
        // A themed day that counts as a lecture is one.
        cells.add(new MatrixCell(BRANCH, YearMonth.of(2026, 5), MeetingKind.THEMED_PARTY_DAY, 2026, 3, 0, lectures, 0, 0));

        CoverageCell cell = cell(Norm.LECTURE, BRANCH, Q2, LocalDate.of(2026, 7, 1));

        assertThat(cell.state()).isEqualTo(state);
        assertThat(cell.held()).isEqualTo(lectures);
    }

    @ParameterizedTest(name = "OL-01 belongs to {0}, held in {1}, today {2}: {3}")
    @CsvSource({
        "2025, 2026-03, 2026-04-01, HELD", "2026, 2026-01, 2026-04-01, MISSING", "2024, 2025-02, 2026-04-01, MISSING",
        "2024, 2025-02, 2026-03-31, DUE", "2025, 2026-05, 2026-06-01, HELD"})
    void an_organizational_life_meeting_counts_in_the_year_it_belongs_to(int belongs, YearMonth month, LocalDate today, CellState state) {
        cells.add(new MatrixCell(BRANCH, month, MeetingKind.ORGANIZATIONAL_LIFE_MEETING, belongs, 1, 0, 0, 0, 0));

        assertThat(cell(Norm.ORGANIZATIONAL_LIFE, BRANCH, new Span(Rhythm.YEARLY, 2025, 1), today).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "founded {0}: {1}")
    @CsvSource({"2025-09-30, MISSING", "2025-10-01, WAIVED", "2025-12-31, WAIVED", "2026-01-01, NOT_APPLICABLE"})
    void a_branch_founded_in_the_fourth_quarter_owes_no_meeting_of_that_year(LocalDate founded, CellState state) {
        standing(BRANCH, founded, null);

        assertThat(cell(Norm.ORGANIZATIONAL_LIFE, BRANCH, new Span(Rhythm.YEARLY, 2025, 1), LocalDate.of(2026, 4, 1)).state()).isEqualTo(state);
    }

    @Test
    void organizational_life_may_be_held_by_groups_once_each_has_held_it() {
        groups();
        Span year = new Span(Rhythm.YEARLY, 2025, 1);
        held(GROUP, YearMonth.of(2025, 12), MeetingKind.ORGANIZATIONAL_LIFE_MEETING, 1);
        assertThat(cell(Norm.ORGANIZATIONAL_LIFE, BRANCH, year, LocalDate.of(2026, 4, 1)).state()).isEqualTo(CellState.MISSING);

        held(OTHER_GROUP, YearMonth.of(2025, 12), MeetingKind.ORGANIZATIONAL_LIFE_MEETING, 1);
        assertThat(cell(Norm.ORGANIZATIONAL_LIFE, BRANCH, year, LocalDate.of(2026, 4, 1)).state()).isEqualTo(CellState.HELD);
    }

    @ParameterizedTest(name = "planned {0}, today {1}: {2}")
    @CsvSource({"2026-05, 2026-05-31, PLANNED", "2026-05, 2026-06-01, MISSING", "2026-05, 2026-04-01, PLANNED", "2026-06, 2026-05-31, DUE"})
    void a_plan_shows_until_its_time_is_over(YearMonth planned, LocalDate today, CellState state) {
        plan.add(PlanLine.of(BRANCH, planned, MeetingKind.THEMED_PARTY_DAY, "参观"));

        assertThat(cell(Norm.THEMED_DAY, BRANCH, month(5), today).state()).isEqualTo(state);
    }

    @Test
    void a_yearly_meeting_planned_for_early_next_year_is_planned_for_this_one() {
        plan.add(PlanLine.of(BRANCH, YearMonth.of(2027, 1), MeetingKind.ORGANIZATIONAL_LIFE_MEETING, null));

        assertThat(cell(Norm.ORGANIZATIONAL_LIFE, BRANCH, new Span(Rhythm.YEARLY, 2026, 1), LocalDate.of(2026, 12, 1)).state()).isEqualTo(CellState.PLANNED);
        assertThat(cell(Norm.ORGANIZATIONAL_LIFE, BRANCH, new Span(Rhythm.YEARLY, 2027, 1), LocalDate.of(2026, 12, 1)).state()).isEqualTo(CellState.AHEAD);
    }

    @Test
    void the_leading_body_is_the_leading_group_where_there_is_one() {
        Coverage both = coverage(LocalDate.of(2026, 7, 1));
        assertThat(both.rows(Norm.DEMOCRATIC_LIFE, 2026)).extracting(Organization::id).containsExactly(LEADING);
        assertThat(both.cell(Norm.CENTRE_GROUP, LEADING, Q2).state()).isEqualTo(CellState.MISSING);
        assertThat(both.cell(Norm.CENTRE_GROUP, UNIT, Q2).state()).isEqualTo(CellState.NOT_APPLICABLE);

        organizations.remove(0);
        assertThat(coverage(LocalDate.of(2026, 7, 1)).rows(Norm.CENTRE_GROUP, 2026)).extracting(Organization::id).containsExactly(UNIT);
    }

    @Test
    void provisional_branches_and_committees_are_asked_nothing_of_branches() {
        Coverage coverage = coverage(LocalDate.of(2026, 7, 1));

        assertThat(coverage.rows(Norm.GENERAL_MEETING, 2026)).extracting(Organization::id).containsExactly(BRANCH);
        assertThat(coverage.cell(Norm.GENERAL_MEETING, PROVISIONAL, Q2).reason()).isEqualTo("临时党支部不要求支部党员大会。");
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 13", "QUARTERLY, 5", "YEARLY, 2", "MONTHLY, 0"})
    void no_year_has_a_thirteenth_month(Rhythm rhythm, int index) {
        assertThatThrownBy(() -> new Span(rhythm, 2026, index)).isInstanceOf(IllegalArgumentException.class);
    }

    private CoverageCell cell(Norm norm, long organization, Span span, LocalDate today) {
        return coverage(today).cell(norm, organization, span);
    }

    private Coverage coverage(LocalDate today) {
        return new Coverage(new CoverageFacts(new OrganizationTree(organizations), posts, cells, plan, today, policy));
    }

    private void held(long organization, YearMonth month, MeetingKind kind, int times) {
        cells.add(new MatrixCell(organization, month, kind, month.getYear(), times, 0, kind == MeetingKind.PARTY_LECTURE ? times : 0, 0, 0));
    }

    private void groups() {
        organizations.add(organization(GROUP, BRANCH, OrganizationKind.GROUP, "第一党小组"));
        organizations.add(organization(OTHER_GROUP, BRANCH, OrganizationKind.GROUP, "第二党小组"));
    }

    private void standing(long id, LocalDate founded, LocalDate dissolved) {
        organizations.removeIf(one -> one.id() == id);
        organizations.add(Organization.of(UNIT, OrganizationKind.BRANCH, "第一党支部", founded).withId(id).withDissolvedOn(dissolved));
    }

    private void post(long organization, PostTitle title, LocalDate from, LocalDate to) {
        posts.add(new Post(posts.size() + 1, organization, null, "某同志", title, from, to, null, null, null));
    }

    private static Span month(int month) {
        return new Span(Rhythm.MONTHLY, 2026, month);
    }

    private static Organization organization(long id, Long parent, OrganizationKind kind, String name) {
        return Organization.of(parent, kind, name, LocalDate.of(2010, 1, 1)).withId(id);
    }
}
