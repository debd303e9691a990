package dangwu.records.meeting.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.LifeDesk;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {

    @TempDir
    Path folder;
    private LifeDesk desk;
    private MeetingFixture unit;
    private final List<PlanRow> proposed = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new LifeDesk(folder);
        unit = desk.unit;
        desk.plan.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_norms_make_a_year() {
        desk.plan.yearProperty().set(2027);
        desk.plan.proposeFromNorms(proposed::addAll);

        // Two branches, one of them with a committee and a group; the leading group has the leading body.
        assertThat(counts()).isEqualTo(Map.of(MeetingKind.BRANCH_GENERAL_MEETING, 8L, MeetingKind.BRANCH_COMMITTEE_MEETING, 12L, MeetingKind.PARTY_GROUP_MEETING, 12L,
                MeetingKind.PARTY_LECTURE, 8L, MeetingKind.THEMED_PARTY_DAY, 24L, MeetingKind.ORGANIZATIONAL_LIFE_MEETING, 2L, MeetingKind.DEMOCRATIC_LIFE_MEETING, 1L,
                MeetingKind.CENTRE_GROUP_STUDY, 4L));
        assertThat(proposed).filteredOn(row -> row.line().kind() == MeetingKind.CENTRE_GROUP_STUDY).extracting(row -> row.line().organizationId()).containsOnly(unit.leading.id());
        assertThat(proposed).extracting(row -> row.line().month()).isSorted();
    }

    @Test
    void what_is_over_held_or_planned_is_not_proposed() {
        unit.service.complete(unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 11, 12)));
        unit.planService.save(PlanLine.of(unit.first.id(), YearMonth.of(2026, 12), MeetingKind.THEMED_PARTY_DAY, "慰问"));

        desk.plan.proposeFromNorms(proposed::addAll);

        assertThat(proposed).extracting(row -> row.line().month()).allMatch(month -> !month.isBefore(YearMonth.of(2026, 11)));
        assertThat(proposed).filteredOn(row -> row.line().kind() == MeetingKind.THEMED_PARTY_DAY).extracting(row -> row.line().organizationId())
                .containsExactly(unit.second.id(), unit.second.id());
        assertThat(counts()).containsEntry(MeetingKind.BRANCH_GENERAL_MEETING, 2L).containsEntry(MeetingKind.BRANCH_COMMITTEE_MEETING, 2L);
    }

    @Test
    void a_generated_plan_can_be_taken_back_and_is_not_made_twice() {
        desk.plan.filterProperty().set(new PlanViewModel.Filter(Set.of(unit.second.id()), Set.of(), Set.of()));
        desk.plan.proposeFromNorms(proposed::addAll);
        int many = proposed.size();
        desk.plan.addAll(List.copyOf(proposed));

        assertThat(desk.plan.rows()).hasSize(many);
        proposed.clear();
        desk.plan.proposeFromNorms(proposed::addAll);
        assertThat(proposed).isEmpty();
        desk.notices.currentProperty().get().doIt().run();
        assertThat(desk.plan.nothingPlanned()).isTrue();
    }

    @Test
    void last_years_plan_moves_to_this_year() {
        unit.planService.save(new PlanLine(0, unit.first.id(), YearMonth.of(2025, 6), MeetingKind.THEMED_PARTY_DAY, "2025年迎七一活动", "重温誓词", LocalDate.of(2025, 6, 30), "下午3点",
                "书记", "全体党员", "组织委员", null, null, null, null));
        unit.planService.save(PlanLine.of(unit.second.id(), YearMonth.of(2025, 3), MeetingKind.PARTY_LECTURE, "已在今年计划里"));
        unit.planService.save(PlanLine.of(unit.second.id(), YearMonth.of(2026, 3), MeetingKind.PARTY_LECTURE, "今年的"));
        Organization gone = unit.records.organizationService.add(Organization.of(unit.first.id(), OrganizationKind.GROUP, "第二党小组", LocalDate.of(2010, 1, 1)));
        unit.planService.save(PlanLine.of(gone.id(), YearMonth.of(2025, 8), MeetingKind.PARTY_GROUP_MEETING, "撤销后的"));
        unit.records.organizationService.dissolve(gone.id(), LocalDate.of(2026, 7, 31));

        desk.plan.proposeFromYearBefore(proposed::addAll);

        assertThat(proposed).extracting(PlanRow::line).containsExactly(new PlanLine(0, unit.first.id(), YearMonth.of(2026, 6), MeetingKind.THEMED_PARTY_DAY, "2026年迎七一活动", "重温誓词",
                null, "下午3点", "书记", "全体党员", "组织委员", null, null, null, null));
    }

    @Test
    void a_line_that_makes_no_sense_is_refused_in_words() {
        List<String> refused = new ArrayList<>();

        desk.plan.save(PlanLine.of(unit.first.id(), YearMonth.of(2026, 12), MeetingKind.DEMOCRATIC_LIFE_MEETING, null), kept -> { }, refused::add);

        assertThat(refused).containsExactly("民主生活会由党组、党委的领导班子召开，“第一党支部”应计划组织生活会。");
        assertThat(desk.plan.nothingPlanned()).isTrue();
    }

    @Test
    void removed_lines_can_be_had_back() {
        save(unit.first, 10, MeetingKind.PARTY_LECTURE);
        save(unit.first, 12, MeetingKind.PARTY_LECTURE);

        desk.plan.remove(List.copyOf(desk.plan.rows()));
        assertThat(desk.plan.rows()).isEmpty();
        desk.notices.currentProperty().get().doIt().run();

        assertThat(desk.plan.rows()).extracting(PlanRow::state).containsExactly(PlanRow.State.OVERDUE, PlanRow.State.AHEAD);
        assertThat(desk.plan.countText(0)).isEqualTo("共 2 条；已完成 0 条，逾期未开 1 条");
    }

    @Test
    void a_line_is_fulfilled_by_a_meeting_of_another_month_and_opened_again() {
        PlanLine line = save(unit.first, 10, MeetingKind.THEMED_PARTY_DAY);
        long held = unit.service.complete(unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 11, 3))).meeting().id();
        unit.service.saveDraft(unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 10, 3)));
        unit.service.complete(unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.second, LocalDate.of(2026, 10, 3)));
        desk.plan.load();
        List<MeetingLine> offered = new ArrayList<>();

        desk.plan.fulfilling(desk.plan.rows().get(0), offered::addAll);
        assertThat(offered).extracting(MeetingLine::id).containsExactly(held);
        desk.plan.fulfil(desk.plan.rows().get(0), offered.get(0));

        assertThat(desk.plan.rows().get(0).outcome()).isEqualTo("2026-11-03 已开");
        desk.plan.openMeeting(desk.plan.rows().get(0));
        assertThat(desk.opened).containsExactly(held);
        offered.clear();
        desk.plan.fulfilling(desk.plan.rows().get(0), offered::addAll);
        assertThat(offered).isEmpty();
        desk.plan.reopen(desk.plan.rows());
        assertThat(desk.plan.rows().get(0).outcome()).isEqualTo("逾期未开");
        desk.plan.openMeeting(desk.plan.rows().get(0));
        assertThat(desk.started).containsExactly(new MeetingStart(MeetingKind.THEMED_PARTY_DAY, unit.first.id(), LocalDate.of(2026, 10, 30), line.id()));
    }

    @Test
    void recording_a_planned_meeting_fulfils_its_line() {
        save(unit.first, 11, MeetingKind.THEMED_PARTY_DAY);
        unit.service.complete(unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 11, 3)));
        desk.plan.load();

        assertThat(desk.plan.rows()).extracting(PlanRow::state).containsExactly(PlanRow.State.DONE);
    }

    @Test
    void filters_narrow_and_what_is_shown_is_exported() {
        save(unit.first, 10, MeetingKind.PARTY_LECTURE);
        save(unit.second, 12, MeetingKind.THEMED_PARTY_DAY);
        desk.plan.filterProperty().set(new PlanViewModel.Filter(Set.of(unit.second.id()), Set.of(), Set.of(PlanRow.State.AHEAD)));

        desk.plan.export(desk.plan.rows(), PlanColumns.all().subList(0, 4), Path.of("a.docx"));

        assertThat(desk.exported.get(0).title()).isEqualTo("第二党支部2026年组织生活计划");
        assertThat(desk.exported.get(0).cells()).containsExactly(List.of("12月", "第二党支部", "", "主题党日"));
    }

    private PlanLine save(Organization organization, int month, MeetingKind kind) {
        List<PlanLine> kept = new ArrayList<>();
        desk.plan.save(PlanLine.of(organization.id(), YearMonth.of(2026, month), kind, null), kept::add, sentence -> {
            throw new AssertionError(sentence);
        });
        return kept.get(0);
    }

    private Map<MeetingKind, Long> counts() {
        return proposed.stream().collect(Collectors.groupingBy(row -> row.line().kind(), Collectors.counting()));
    }
}
