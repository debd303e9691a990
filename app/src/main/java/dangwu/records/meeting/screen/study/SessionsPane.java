package dangwu.records.meeting.screen.study;

import dangwu.kit.attachment.screen.AttachmentHost;
import dangwu.kit.attachment.screen.AttachmentsPane;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.ExplainedTable;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.study.StudySession;
import dangwu.records.meeting.study.StudyYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;

/** 集体学习: the year's sessions, and of the one selected who was away, who spoke and what its file lacks (CG-04 to CG-06). */
final class SessionsPane extends StudyPartPane {

    private final StudyViewModel model;
    private final Label summary = dim("");
    private final SidePanel panel = new SidePanel("", "");
    private final ExplainedTable<StudySession> work;
    private final AttachmentsViewModel files;
    private final AttachmentsPane attachments;

    /** @param files those of one session */
    SessionsPane(StudyViewModel model, AttachmentsViewModel files, TableMemory memory) {
        this.model = model;
        this.files = files;
        attachments = new AttachmentsPane(files);
        DataTable<StudySession> table = new DataTable<>("study-sessions", StudySession::id, memory);
        table.columns(List.of(
                DataColumn.<StudySession>date("DAY", "日期", StudySession::day).width(88),
                DataColumn.<StudySession>text("TOPIC", "学习专题", StudySession::topic).width(250).grows().strong(),
                DataColumn.<StudySession>text("CHAIR", "主持人", session -> session.meeting().text(MeetingField.CHAIR)).width(70),
                DataColumn.<StudySession, Integer>number("PRESENT", "实到", session -> session.file().presentCount(), String::valueOf).width(46),
                DataColumn.<StudySession, Integer>number("DUE", "应到", session -> session.file().dueCount(), String::valueOf).width(46),
                DataColumn.<StudySession>text("SPEAKERS", "研讨发言", session -> String.join("、", session.speakers())).width(130).grows(),
                DataColumn.<StudySession, String>badge("FILE", "学习档案", SessionsPane::papers, text -> text, SessionsPane::tone).width(84)));
        table.onOpen(session -> model.open(session.id()));
        table.empty(new EmptyState("还没有集体学习的记录", "中心组集体学习每季度至少一次。", Buttons.plain("记一次学习", this::act)));
        work = new ExplainedTable<>(table, panel, this::explain);
        setVgrow(work, Priority.ALWAYS);
        summary.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(summary, work);
        model.pictureProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        StudyYear year = model.picture();
        work.setRows(year == null ? List.of() : year.sessions());
        summary.setText(year == null ? "" : summary(year));
    }

    private static String summary(StudyYear year) {
        int due = year.attendance().stream().mapToInt(member -> member.due()).sum();
        int present = year.attendance().stream().mapToInt(member -> member.present()).sum();
        long drafts = year.sessions().stream().filter(session -> !session.complete()).count();
        long open = year.held().stream().filter(session -> !session.missing().isEmpty()).count();
        return "全年集体学习 " + year.held().size() + " 次" + (due == 0 ? "" : "，出勤率 " + StudyText.percent(StudyYear.percent(present, due)))
                + (open == 0 ? "" : "，" + open + " 次的学习档案不齐全") + (drafts == 0 ? "" : "，另有 " + drafts + " 份草稿") + "。";
    }

    private static String papers(StudySession session) {
        return !session.complete() ? "草稿" : session.missing().isEmpty() ? "齐全" : "缺 " + session.missing().size() + " 项";
    }

    private static Tone tone(String words) {
        return words.equals("齐全") ? Tone.OK : words.equals("草稿") ? Tone.INFO : Tone.WARN;
    }

    private void explain(StudySession session) {
        panel.setTitle(session.day().toString(), session.complete() ? "" : "草稿");
        panel.content(details(session).toArray(Node[]::new));
        panel.acts(Buttons.plain("打开记录 Enter", () -> model.open(session.id())));
        files.show(AttachmentHost.kept(session.id(), session.meeting().name()));
    }

    private List<Node> details(StudySession session) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(words(session.topic()));
        nodes.add(fact("研讨发言", session.speakers().isEmpty() ? "没有发言记录" : String.join("、", session.speakers())));
        if (!session.file().absentees().isEmpty()) {
            nodes.add(fact("缺席", session.file().absentees().stream().map(SessionsPane::absence).collect(Collectors.joining("\n"))));
        }
        nodes.add(fact("学习档案", session.missing().isEmpty() ? "齐全"
                : "缺" + session.missing().stream().map(MeetingPaper::label).collect(Collectors.joining("、"))));
        nodes.add(attachments);
        return nodes;
    }

    private static String absence(Attendance person) {
        return person.name() + "　" + person.status().label() + (person.reason() == null ? "" : "（" + person.reason() + "）")
                + (person.madeUpOn() == null ? "" : "，" + person.madeUpOn() + "补学");
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    String actName() {
        return "记一次学习";
    }

    @Override
    void act() {
        model.start(null);
    }
}
