package dangwu.records.meeting.screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.attachment.screen.OpenedCopies;
import dangwu.kit.attachment.screen.Shelf;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.safe.KeyFile;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.records.MeetingFixture;
import dangwu.records.WindowHarness;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.form.MeetingForms;
import dangwu.records.meeting.phrase.PhraseRepository;
import dangwu.records.meeting.phrase.PhraseService;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.record.state.PhrasesViewModel;
import dangwu.records.meeting.screen.record.state.RecordBench;
import dangwu.records.meeting.screen.record.state.RecordPapersViewModel;
import dangwu.records.meeting.screen.record.state.TakeOverViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingRecordViewTest {

    @TempDir
    Path folder;
    private MeetingFixture unit;
    private RecordBench bench;
    private WindowHarness screen;
    private MeetingRecordView view;
    private boolean left;

    @BeforeEach
    void open() throws Exception {
        unit = new MeetingFixture(folder);
        bench = new RecordBench(unit.records);
        screen = new WindowHarness();
        Theme theme = screen.theme();
        view = screen.onScreen(() -> view(theme));
        screen.window((Parent) view.view(), theme, 1160, 640);
        screen.run(() -> view.show(new MeetingStart(MeetingKind.BRANCH_GENERAL_MEETING, unit.first.id(), MeetingFixture.DAY, null)));
        pause("propose");
    }

    @AfterEach
    void close() {
        screen.closeAll();
        unit.close();
    }

    private MeetingRecordView view(Theme theme) {
        AttachmentStore store = new AttachmentStore(folder.resolve("attachments"), new KeyFile(new DatabaseFile(folder).keyFile()), unit.records.database,
                new AttachmentRepository(unit.records.database));
        Tasks tasks = Tasks.immediate();
        RecordPapersViewModel papers = new RecordPapersViewModel(new RecordPapersViewModel.Tools(new MeetingForms(unit.records.organizations, unit.records.memberships),
                new PaperPdf(new PdfWriter(FontFiles.ofThisMachine())), (title, pdf) -> { }, List.of(), file -> { }, tasks, bench.notices, bench.prompts, bench.pauses));
        AttachmentsViewModel attachments = new AttachmentsViewModel(new AttachmentsViewModel.Tools(store, new Thumbnails(store),
                new OpenedCopies(folder.resolve("opened"), store, file -> { }), tasks, bench.notices, bench.prompts),
                List.of(Shelf.of(MeetingPaper.SIGN_IN.ownerKind(), MeetingPaper.SIGN_IN.label())));
        PhrasesViewModel phrases = new PhrasesViewModel(new PhraseService(unit.records.database, new PhraseRepository(unit.records.database)), tasks, bench.notices);
        return new MeetingRecordView(bench.model, new MeetingRecordView.Papers(papers, attachments, phrases, new TakeOverViewModel(bench.tools, bench.model)),
                new MeetingRecordView.Surroundings(() -> null, theme, bench.prompts, new ChineseNames(),
                        Clock.fixed(MeetingFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), () -> left = true, () -> { }));
    }

    private void pause(String... names) {
        screen.run(() -> List.of(names).forEach(bench.pauses::end));
    }

    private void enter(int times) {
        for (int i = 0; i < times; i++) {
            screen.press(KeyCode.ENTER);
        }
    }

    private void absent(String name, String how, String why) {
        screen.type(name);
        enter(1);
        screen.type(how);
        enter(2);
        screen.type(why);
        enter(1);
    }

    @Test
    void aWholeMeetingByKeyboardAlone() {
        enter(4);
        assertThat(screen.textOf("会议名称")).isEqualTo("第一党支部2026年第一次党员大会");
        screen.type("1430");
        enter(1);
        screen.type("16点");
        enter(1);
        screen.type("三楼会议室");
        enter(3);
        absent(unit.people.get(6).name(), "病假", "住院");
        absent(unit.people.get(7).name(), "公差", "出差");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.type("学习有关讲话精神");
        enter(1);
        screen.type("审议年度工作计划");
        screen.press(KeyCode.TAB);
        screen.type("大家讨论了计划，没有不同意见。");
        screen.press(KeyCode.CONTROL, KeyCode.T);
        screen.type("21");
        screen.press(KeyCode.TAB);
        screen.type("0");
        screen.press(KeyCode.TAB);
        screen.type("1");
        assertThat(screen.words()).anyMatch(words -> words.equals("到会22人超过应到会24人的半数；赞成21票超过应到会24人的半数，通过。"));
        screen.press(KeyCode.CONTROL, KeyCode.D);
        screen.type("通过年度工作计划");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.type("通报党费收缴情况");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);

        List<MeetingLine> kept = unit.meetings.list(MeetingFilter.ALL);
        assertThat(kept).singleElement().satisfies(line -> assertThat(line.complete()).isTrue());
        MeetingFile file = unit.meetings.find(kept.get(0).id()).orElseThrow();
        assertThat(file.meeting().startsAt()).isEqualTo(LocalTime.of(14, 30));
        assertThat(file.meeting().endsAt()).isEqualTo(LocalTime.of(16, 0));
        assertThat(file.absentees()).extracting(Attendance::status, Attendance::reason)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(AttendanceStatus.SICK_LEAVE, "住院"),
                        org.assertj.core.groups.Tuple.tuple(AttendanceStatus.ON_DUTY, "出差"));
        assertThat(file.agenda()).extracting(AgendaItem::title).containsExactly("学习有关讲话精神", "审议年度工作计划", "通报党费收缴情况");
        assertThat(file.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.agendaSeq()).isEqualTo(2);
            assertThat(vote.due()).isEqualTo(24);
            assertThat(vote.present()).isEqualTo(22);
            assertThat(vote.passed()).isTrue();
        });
        assertThat(view.acts()).last().satisfies(act -> assertThat(((Button) act).getText()).startsWith("保存修改"));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsTakenIn() {
        screen.goTo("开始");
        screen.type("16:00");
        screen.goTo("结束");
        screen.type("14:30");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.words()).contains("应晚于开始时间");
        screen.goTo("结束");
        screen.type("25:70");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.words()).contains("时间请写作 14:30");
        assertThat(unit.meetings.list(MeetingFilter.ALL)).noneMatch(MeetingLine::complete);
    }

    @Test
    void aNameOutsideTheBasicPlaneIsAGuestAndAChair() {
        screen.goTo("列席人员：姓名或拼音");
        screen.type("𠮷某、䶮同志");
        enter(1);
        screen.goTo("主持人");
        screen.type("𠮷某");
        pause("save");
        MeetingFile file = unit.meetings.find(unit.meetings.list(MeetingFilter.ALL).get(0).id()).orElseThrow();
        assertThat(file.guests()).extracting(Attendance::name).containsExactly("𠮷某", "䶮同志");
        assertThat(file.meeting().person(dangwu.records.meeting.MeetingField.CHAIR).name()).isEqualTo("𠮷某");
    }

    @Test
    void spaceOnAChipTogglesAndTheMarkShows() {
        screen.run(() -> view.view().lookupAll(".dwm-chips").forEach(javafx.scene.Node::requestFocus));
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.SPACE);
        Attendance second = bench.model.attendance().people().get(1);
        assertThat(second.status()).isEqualTo(AttendanceStatus.PERSONAL_LEAVE);
        assertThat(screen.words()).contains(second.name() + " 事假");
        assertThat(bench.model.attendance().countsProperty().get()).startsWith("应到 25 · 实到 24 · 请假 1");
    }

    @Test
    void remarksStandAtTheRightAndADoubtAsksForAnExplanation() {
        screen.goTo("主持人");
        screen.type(unit.people.get(9).name());
        pause("look");
        assertThat(screen.words()).anyMatch(words -> words.contains("当天不是“第一党支部”的书记、副书记或委员"));
        screen.goTo("说明");
        screen.type("书记、副书记均出差，委员委托");
        assertThat(bench.model.parts().explanations()).containsEntry("MT-09", "书记、副书记均出差，委员委托");
    }

    @Test
    void aRefusalLeadsTheKeyboardToWhatHasToBeMended() {
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.type("审议年度工作计划");
        screen.press(KeyCode.CONTROL, KeyCode.T);
        assertThat(inHand()).isEqualTo(1);
        screen.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(inHand()).isZero();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.words()).contains("请填写议题1的赞成票数。");
        assertThat(inHand()).isEqualTo(1);
        screen.type("21");
        assertThat(bench.item(1).votes().get(0).yesProperty().get()).isEqualTo(21);
    }

    private long inHand() {
        return view.view().lookupAll(".dwm-item").stream().filter(item -> item.getPseudoClassStates().contains(PseudoClass.getPseudoClass("in-hand"))).count();
    }

    @Test
    void escLeadsBack() {
        screen.press(KeyCode.ESCAPE);
        assertThat(left).isTrue();
    }
}
