package dangwu.records.meeting.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.Progress;
import dangwu.records.LifeDesk;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.coverage.CellState;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewModelsTest {

    @TempDir
    Path folder;
    private LifeDesk desk;
    private MeetingFixture unit;

    @BeforeEach
    void open() {
        desk = new LifeDesk(folder);
        unit = desk.unit;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void drafts_come_first_then_the_newest() {
        long old = held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 2, 3), "植树");
        long draft = unit.service.saveDraft(unit.filled(MeetingKind.BRANCH_GENERAL_MEETING, unit.second, LocalDate.of(2026, 1, 9))).meeting().id();
        long recent = held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 10, 9), "重温誓词");
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2025, 12, 31), "去年的");

        desk.meetings.load();

        assertThat(desk.meetings.rows()).extracting(MeetingRow::id).containsExactly(draft, recent, old);
        assertThat(desk.meetings.countText(0)).isEqualTo("共 3 次");
        assertThat(desk.meetings.drafts()).isEqualTo(1);
        desk.meetings.periodProperty().set(OverviewPeriod.ALL);
        assertThat(desk.meetings.rows()).hasSize(4);
    }

    @Test
    void meetings_are_found_by_theme_pinyin_person_place_and_day() {
        MeetingFile file = unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8));
        long trees = unit.service.complete(file.with(file.meeting().with(MeetingField.THEME, "义务植树").with(MeetingField.PLACE, "𠮷山公园")
                .with(MeetingField.CHAIR, new PersonRef(null, "吕某")))).meeting().id();
        held(MeetingKind.THEMED_PARTY_DAY, unit.second, LocalDate.of(2026, 4, 9), "参观展览");
        desk.meetings.load();

        for (String typed : List.of("植树", "yiwuzhishu", "ywzs", "𠮷山", "吕某", "lvmou", "2026-04-08", "4月8日", "主题党日 植树", "第一党支部")) {
            desk.meetings.filterProperty().set(typed(typed));
            assertThat(desk.meetings.rows()).as(typed).extracting(MeetingRow::id).containsExactly(trees);
        }
        assertThat(desk.meetings.countText(1)).isEqualTo("共 2 次，显示 1 次，已选 1 次");
        desk.meetings.filterProperty().set(typed("植树 展览"));
        assertThat(desk.meetings.rows()).isEmpty();
    }

    @Test
    void the_search_box_looks_through_the_newest_days_whole() {
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2025, 3, 3), "很久以前");
        assertThat(desk.reader.newest(2).rows()).extracting(MeetingRow::subject).containsExactly("很久以前");
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "同一天");
        held(MeetingKind.THEMED_PARTY_DAY, unit.second, LocalDate.of(2026, 4, 8), "也是这一天");
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 5, 8), "最近");

        assertThat(desk.reader.newest(1).rows()).extracting(MeetingRow::subject).containsExactly("最近");
        assertThat(desk.reader.newest(2).rows()).extracting(MeetingRow::subject).containsExactlyInAnyOrder("最近", "同一天", "也是这一天");
        assertThat(desk.reader.newest(4).rows()).hasSize(4);
        assertThat(desk.reader.newest(5).rows()).hasSize(4);
    }

    @Test
    void an_empty_period_is_told_from_an_empty_unit() {
        desk.meetings.load();
        assertThat(desk.meetings.nothingEver()).isTrue();
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2025, 3, 3), "去年的");
        desk.meetings.load();
        assertThat(desk.meetings.rows()).isEmpty();
        assertThat(desk.meetings.nothingEver()).isFalse();
    }

    @Test
    void filters_narrow_by_organization_kind_topic_and_trait() {
        long general = unit.service.complete(unit.assembly()).meeting().id();
        MeetingFile day = unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.second, LocalDate.of(2026, 5, 6));
        long lecture = unit.service.complete(day.with(day.meeting().with(MeetingField.COUNTS_AS_LECTURE, true))).meeting().id();
        desk.meetings.load();

        assertThat(shown(filter(Set.of(unit.second.id()), Set.of(), Set.of(), Set.of()))).containsExactly(lecture);
        assertThat(shown(filter(Set.of(), Set.of(MeetingKind.BRANCH_GENERAL_MEETING), Set.of(), Set.of()))).containsExactly(general);
        assertThat(shown(filter(Set.of(), Set.of(), Set.of(Topic.PARTY_BUILDING, Topic.DUES), Set.of()))).containsExactly(general);
        assertThat(shown(filter(Set.of(), Set.of(), Set.of(), Set.of(MeetingTrait.LECTURE)))).containsExactly(lecture);
        assertThat(shown(filter(Set.of(), Set.of(), Set.of(), Set.of(MeetingTrait.DRAFT)))).isEmpty();
    }

    @Test
    void what_is_selected_is_explained() {
        unit.service.complete(unit.assembly());
        desk.meetings.load();
        desk.meetings.selectedProperty().set(desk.meetings.rows().get(0));

        MeetingDetails details = desk.meetings.detailsProperty().get();
        assertThat(details.attendanceText()).isEqualTo("应到 25 人，实到 23 人，请假 2 人");
        assertThat(details.file().absentees()).hasSize(2);
        assertThat(details.organization()).isEqualTo("第一党支部");
    }

    @Test
    void a_removed_meeting_can_be_had_back_with_its_plan() {
        PlanLine line = unit.planService.save(PlanLine.of(unit.first.id(), YearMonth.of(2026, 4), MeetingKind.THEMED_PARTY_DAY, null));
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "植树");
        desk.meetings.load();

        desk.handling.remove(List.copyOf(desk.meetings.rows()));

        assertThat(desk.prompts.asked.get(0)).startsWith("删除这条记录｜").contains("2026-04-08，第一党支部");
        assertThat(desk.meetings.rows()).isEmpty();
        assertThat(plan(line.id()).fulfilled()).isFalse();
        desk.notices.currentProperty().get().doIt().run();
        assertThat(desk.meetings.rows()).hasSize(1);
        assertThat(plan(line.id()).fulfilled()).isTrue();
    }

    @Test
    void nothing_is_removed_without_consent() {
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "植树");
        desk.meetings.load();
        desk.prompts.yes = false;

        desk.handling.remove(List.copyOf(desk.meetings.rows()));

        desk.meetings.load();
        assertThat(desk.meetings.rows()).hasSize(1);
    }

    @Test
    void what_is_exported_is_what_was_shown() {
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "植树");
        desk.meetings.load();

        desk.handling.export("会议与活动", MeetingFixture.TODAY, desk.meetings.rows(), MeetingColumns.all().subList(0, 5), Path.of("a.xlsx"));

        assertThat(desk.exported.get(0).columns()).extracting("title").containsExactly("日期", "时间", "组织", "类型", "主题");
        assertThat(desk.exported.get(0).cells()).containsExactly(List.of("2026-04-08", "09:00—10:30", "第一党支部", "主题党日", "植树"));
        assertThat(desk.exported.get(0).left()).isEqualTo("共 1 次");
    }

    @Test
    void several_records_are_printed_the_earliest_first() throws Exception {
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "植树");
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 3, 9), "参观");
        desk.meetings.load();

        desk.handling.printSignIn(List.copyOf(desk.meetings.rows()));

        assertThat(desk.previewed).containsExactly("签到表（2 次）");
        String text = text(desk.previews.get(0).run(Progress.ignored()));
        assertThat(text.indexOf("签到表 2026-03-09")).isNotNegative().isLessThan(text.indexOf("签到表 2026-04-08"));
    }

    @Test
    void minutes_are_bound_with_cover_contents_and_page_numbers() throws Exception {
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "植树");
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 3, 9), "参观");
        desk.meetings.load();
        List<MeetingRow> rows = List.copyOf(desk.meetings.rows());
        assertThat(MeetingHandlingViewModel.volumeTitle("第一党支部", rows)).isEqualTo("第一党支部会议记录（2026年）");

        desk.handling.bind(rows, new MeetingHandlingViewModel.Binding("会议记录合订本", true, false));

        assertThat(desk.previewed).containsExactly("会议记录合订本");
        try (PDDocument pdf = Loader.loadPDF(desk.previews.get(0).run(Progress.ignored()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            assertThat(new PDFTextStripper().getText(pdf)).contains("题名", "会议记录 2026-03-09", "签到表 2026-04-08", "第 4 页 共 4 页");
        }
    }

    @Test
    void bound_for_two_sides_every_part_begins_on_a_right_hand_page() throws Exception {
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "植树");
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 3, 9), "参观");
        desk.meetings.load();

        desk.handling.bind(List.copyOf(desk.meetings.rows()), new MeetingHandlingViewModel.Binding("合订本", false, true));

        try (PDDocument pdf = Loader.loadPDF(desk.previews.get(0).run(Progress.ignored()))) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(5);
            text.setEndPage(5);
            assertThat(text.getText(pdf)).contains("会议记录 2026-03-09");
            text.setStartPage(7);
            text.setEndPage(7);
            assertThat(text.getText(pdf)).contains("会议记录 2026-04-08");
        }
    }

    @Test
    void a_month_shows_what_was_held_and_what_is_planned() {
        held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 11, 12), "植树");
        PlanLine dated = unit.planService.save(line(unit.first, YearMonth.of(2026, 11), MeetingKind.PARTY_LECTURE, LocalDate.of(2026, 11, 19)));
        unit.planService.save(line(unit.second, YearMonth.of(2026, 11), MeetingKind.THEMED_PARTY_DAY, null));
        desk.meetings.load();
        desk.month.load();

        assertThat(desk.month.days()).hasSize(42).startsWith(LocalDate.of(2026, 10, 26)).endsWith(LocalDate.of(2026, 12, 6));
        assertThat(desk.month.on(LocalDate.of(2026, 11, 12))).singleElement().satisfies(entry -> assertThat(entry.state(MeetingFixture.TODAY)).isEqualTo(MonthEntry.State.HELD));
        assertThat(desk.month.on(LocalDate.of(2026, 11, 19))).singleElement().satisfies(entry -> assertThat(entry.state(MeetingFixture.TODAY)).isEqualTo(MonthEntry.State.MISSED));
        assertThat(desk.month.undated()).hasSize(1);
        assertThat(desk.month.summary()).isEqualTo("已开 1 次，计划 1 项，计划未开 1 项");
        desk.month.open(desk.month.on(LocalDate.of(2026, 11, 19)).get(0));
        assertThat(desk.started).containsExactly(new MeetingStart(MeetingKind.PARTY_LECTURE, unit.first.id(), LocalDate.of(2026, 11, 19), dated.id()));
    }

    @Test
    void a_record_begun_in_the_month_knows_the_day_and_the_one_organization_chosen() {
        desk.meetings.load();
        desk.meetings.filterProperty().set(filter(Set.of(unit.second.id()), Set.of(), Set.of(), Set.of()));
        desk.month.turn(-9);

        assertThat(desk.month.monthProperty().get()).isEqualTo(YearMonth.of(2026, 2));
        desk.month.start(LocalDate.of(2026, 2, 28));

        assertThat(desk.started).containsExactly(new MeetingStart(null, unit.second.id(), LocalDate.of(2026, 2, 28), null));
    }

    @Test
    void a_click_on_a_cell_of_the_matrix_opens_begins_or_offers_a_choice() {
        long one = held(MeetingKind.BRANCH_GENERAL_MEETING, unit.first, LocalDate.of(2026, 2, 5), "一季度");
        held(MeetingKind.BRANCH_GENERAL_MEETING, unit.first, LocalDate.of(2026, 5, 5), "二季度");
        held(MeetingKind.BRANCH_GENERAL_MEETING, unit.first, LocalDate.of(2026, 6, 5), "二季度又一次");
        desk.meetings.load();
        desk.matrix.subjectProperty().set(new MatrixSubject(Norm.GENERAL_MEETING));
        desk.matrix.load();

        MatrixRow row = desk.matrix.rows().get(0);
        assertThat(row.slots()).extracting(MatrixRow.Slot::state).containsExactly(CellState.HELD, CellState.HELD, CellState.MISSING, CellState.DUE);
        assertThat(row.slots()).extracting(MatrixRow.Slot::text).containsExactly("1次", "2次", "缺", "待开");
        List<MeetingLine> offered = new ArrayList<>();
        row.slots().forEach(slot -> desk.matrix.open(row, slot, offered::addAll));
        assertThat(desk.opened).containsExactly(one);
        assertThat(offered).hasSize(2);
        assertThat(desk.started).containsExactly(new MeetingStart(MeetingKind.BRANCH_GENERAL_MEETING, unit.first.id(), LocalDate.of(2026, 9, 30), null),
                new MeetingStart(MeetingKind.BRANCH_GENERAL_MEETING, unit.first.id(), MeetingFixture.TODAY, null));
    }

    @Test
    void a_record_begun_from_a_planned_cell_fulfils_its_line() {
        PlanLine line = unit.planService.save(line(unit.second, YearMonth.of(2026, 12), MeetingKind.THEMED_PARTY_DAY, null));
        desk.meetings.load();
        desk.matrix.subjectProperty().set(new MatrixSubject(Norm.THEMED_DAY));
        desk.matrix.load();
        MatrixRow row = desk.matrix.rows().stream().filter(each -> each.organization().id() == unit.second.id()).findFirst().orElseThrow();

        assertThat(row.slots().get(11).state()).isEqualTo(CellState.PLANNED);
        desk.matrix.start(row, row.slots().get(11));

        assertThat(desk.started).containsExactly(new MeetingStart(MeetingKind.THEMED_PARTY_DAY, unit.second.id(), LocalDate.of(2026, 12, 1), line.id()));
    }

    @Test
    void a_record_of_a_themed_day_begins_on_the_fixed_day_as_far_as_the_month_has_it() {
        desk.policy = MeetingPolicy.DEFAULT.withFixedDay(31);
        desk.meetings.load();
        desk.matrix.subjectProperty().set(new MatrixSubject(Norm.THEMED_DAY));
        desk.matrix.load();
        MatrixRow row = row(unit.second);

        desk.matrix.start(row, row.slots().get(8));
        desk.matrix.subjectProperty().set(new MatrixSubject(Norm.GENERAL_MEETING));
        desk.matrix.start(row(unit.second), row(unit.second).slots().get(2));

        assertThat(desk.started).extracting(MeetingStart::day).containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 30));
        desk.policy = MeetingPolicy.DEFAULT.withFixedDay(15);
        desk.matrix.load();
        desk.matrix.subjectProperty().set(new MatrixSubject(Norm.THEMED_DAY));
        desk.matrix.start(row(unit.second), row(unit.second).slots().get(1));
        assertThat(desk.started.get(2).day()).isEqualTo(LocalDate.of(2026, 2, 15));
    }

    @Test
    void everything_together_begins_what_a_month_lacks_and_asks_where_there_is_a_choice() {
        held(MeetingKind.THEMED_PARTY_DAY, unit.second, LocalDate.of(2026, 9, 8), "参观");
        desk.meetings.load();
        desk.matrix.load();
        MatrixRow row = row(unit.second);
        List<List<MeetingLine>> offered = new ArrayList<>();

        // September lacks the meeting and the lecture of its quarter besides what was held; August lacks the themed day alone.
        assertThat(row.slots().get(8).lacking()).containsExactly(Norm.GENERAL_MEETING, Norm.LECTURE);
        desk.matrix.open(row, row.slots().get(8), offered::add);
        assertThat(offered).singleElement().satisfies(lines -> assertThat(lines).hasSize(1));
        assertThat(desk.opened).isEmpty();
        desk.matrix.start(row, row.slots().get(8), Norm.LECTURE);
        desk.matrix.open(row, row.slots().get(7), offered::add);

        assertThat(desk.started).extracting(MeetingStart::kind).containsExactly(MeetingKind.PARTY_LECTURE, MeetingKind.THEMED_PARTY_DAY);
        assertThat(desk.started.get(1).day()).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void everything_together_names_what_a_month_lacks() {
        held(MeetingKind.THEMED_PARTY_DAY, unit.second, LocalDate.of(2026, 9, 8), "参观");
        desk.meetings.load();
        desk.matrix.load();
        MatrixRow row = desk.matrix.rows().stream().filter(each -> each.organization().id() == unit.second.id()).findFirst().orElseThrow();

        assertThat(row.slots()).hasSize(12);
        assertThat(row.slots().get(8).text()).isEqualTo("1次 缺2");
        assertThat(row.slots().get(8).reason()).isEqualTo("2026年9月已开 1 次；缺支部党员大会、党课。");
        assertThat(desk.matrix.summary()).startsWith("共 5 个组织，有缺项的 ");
    }

    @Test
    void groups_bear_the_name_of_their_branch() {
        held(MeetingKind.PARTY_GROUP_MEETING, unit.group, LocalDate.of(2026, 9, 8), "学习");
        desk.meetings.load();

        assertThat(desk.meetings.rows().get(0).organization()).isEqualTo("第一党支部第一党小组");
    }

    @Test
    void a_follow_up_is_done_and_opened_again() {
        MeetingFile file = unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8));
        AgendaItem item = file.agenda().get(0).withDecision("修缮活动室", "党员乙", LocalDate.of(2026, 5, 1));
        unit.service.complete(file.withAgenda(List.of(item)).withFollowUps(List.of(FollowUp.of(1, item))));
        desk.meetings.load();
        desk.followUps.load();

        assertThat(desk.followUps.rows()).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(FollowUpRow.State.OVERDUE));
        assertThat(desk.followUps.summary()).isEqualTo("未完成 1 项，其中逾期 1 项");
        desk.followUps.progress(desk.followUps.rows().get(0), "已完工", LocalDate.of(2026, 11, 19));
        assertThat(desk.followUps.rows()).isEmpty();
        desk.followUps.doneTooProperty().set(true);
        assertThat(desk.followUps.rows()).singleElement().satisfies(row -> assertThat(row.item().progress()).isEqualTo("已完工"));
        desk.notices.currentProperty().get().doIt().run();
        assertThat(desk.followUps.rows()).singleElement().satisfies(row -> assertThat(row.item().doneOn()).isNull());
    }

    @Test
    void the_search_box_leads_to_the_record() {
        long id = held(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 4, 8), "义务植树");
        OverviewListing all = desk.reader.listing(OverviewPeriod.ALL);

        assertThat(new MeetingSearch(() -> all, desk.opener).find("zhishu", 5)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("义务植树");
            assertThat(hit.detail()).isEqualTo("2026-04-08 · 第一党支部 · 主题党日");
            hit.open().run();
        });
        assertThat(desk.opened).containsExactly(id);
    }

    private MatrixRow row(Organization organization) {
        return desk.matrix.rows().stream().filter(each -> each.organization().id() == organization.id()).findFirst().orElseThrow();
    }

    private long held(MeetingKind kind, Organization organization, LocalDate day, String theme) {
        MeetingFile file = unit.filled(kind, organization, day);
        return unit.service.complete(file.with(file.meeting().with(MeetingField.THEME, theme))).meeting().id();
    }

    private static PlanLine line(Organization organization, YearMonth month, MeetingKind kind, LocalDate day) {
        return new PlanLine(0, organization.id(), month, kind, null, null, day, null, null, null, null, null, null, null, null);
    }

    private PlanLine plan(long id) {
        return unit.plans.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).stream().filter(line -> line.id() == id).findFirst().orElseThrow();
    }

    private List<Long> shown(OverviewFilter filter) {
        desk.meetings.filterProperty().set(filter);
        return desk.meetings.rows().stream().map(MeetingRow::id).toList();
    }

    private static OverviewFilter typed(String text) {
        return new OverviewFilter(text, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static OverviewFilter filter(Set<Long> organizations, Set<MeetingKind> kinds, Set<Topic> topics, Set<MeetingTrait> traits) {
        return new OverviewFilter("", organizations, kinds, topics, traits);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
