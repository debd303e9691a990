package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.recording.MeetingRemark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Explains one meeting at the right of the list: who came, what was on the agenda, what was decided, what is missing in the record. */
final class MeetingPane {

    private final MeetingsViewModel model;
    private final SidePanel panel = new SidePanel("", "");
    private final Button open;
    private final MenuButton print;

    MeetingPane(MeetingsViewModel model, Button open, MenuButton print) {
        this.model = model;
        this.open = open;
        this.print = print;
        model.detailsProperty().addListener((property, before, now) -> show(now));
        show(null);
    }

    SidePanel panel() {
        return panel;
    }

    private void show(MeetingDetails details) {
        if (details == null) {
            panel.setTitle("会议详情", "");
            panel.content(new EmptyState("还没有选中会议", "在表中选一次会议，这里显示出席、议题、决议、落实事项和记录中还缺的内容。"));
            panel.acts();
            return;
        }
        MeetingFile file = details.file();
        panel.setTitle(file.meeting().name(), "");
        List<Node> parts = new ArrayList<>(List.of(badges(details), facts(details)));
        remarks(details, parts);
        away(details, parts);
        agenda(file, parts);
        followUps(file, parts);
        panel.content(parts.toArray(Node[]::new));
        panel.acts(open, print);
    }

    private Node badges(MeetingDetails details) {
        Meeting meeting = details.file().meeting();
        FlowPane badges = new FlowPane(6, 4, new Badge(meeting.kind().label(), Tone.PLAIN),
                meeting.complete() ? new Badge("已完成", Tone.OK) : new Badge("草稿", Tone.WARN));
        if (meeting.flag(MeetingField.COUNTS_AS_LECTURE)) {
            badges.getChildren().add(new Badge("计为党课", Tone.INFO));
        }
        meeting.topics().forEach(topic -> badges.getChildren().add(new Badge(topic.label(), Tone.PLAIN)));
        return badges;
    }

    private static Node facts(MeetingDetails details) {
        Meeting meeting = details.file().meeting();
        Facts facts = new Facts();
        facts.add("组织", details.organization());
        facts.add("时间", meeting.heldOn() + (meeting.startsAt() == null ? "" : " " + meeting.startsAt() + (meeting.endsAt() == null ? "" : "—" + meeting.endsAt())));
        if (meeting.belongsToYear() != meeting.heldOn().getYear()) {
            facts.add("归属年度", meeting.belongsToYear() + " 年");
        }
        for (MeetingField field : List.of(MeetingField.PLACE, MeetingField.CHAIR, MeetingField.RECORDER, MeetingField.THEME, MeetingField.LECTURER, MeetingField.LECTURE_TITLE)) {
            facts.add(field.label(), meeting.text(field));
        }
        String attendance = details.attendanceText();
        facts.add("出席", attendance.isEmpty() ? null : attendance);
        facts.add("列席", details.guests().isEmpty() ? null : String.join("、", details.guests()));
        return facts;
    }

    private static void remarks(MeetingDetails details, List<Node> parts) {
        List<MeetingRemark> told = details.remarks().stream().filter(remark -> remark.weight() != MeetingRemark.Weight.NOTE).toList();
        if (!told.isEmpty()) {
            parts.add(Facts.section("记录中还缺的、存疑的"));
            told.forEach(remark -> parts.add(Facts.words(remark.sentence(), remark.weight() == MeetingRemark.Weight.CONTRADICTION ? "text-bad" : "text-warn")));
        }
    }

    private static void away(MeetingDetails details, List<Node> parts) {
        if (!details.file().absentees().isEmpty()) {
            parts.add(Facts.section("请假和缺席"));
            for (Attendance one : details.file().absentees()) {
                parts.add(Facts.words(one.name() + "　" + one.status().label() + (one.reason() == null ? "" : "（" + one.reason() + "）"), null));
            }
        }
    }

    private static void agenda(MeetingFile file, List<Node> parts) {
        if (file.agenda().isEmpty()) {
            return;
        }
        parts.add(Facts.section("议题和决议"));
        for (int i = 0; i < file.agenda().size(); i++) {
            AgendaItem item = file.agenda().get(i);
            VBox one = new VBox(2, Facts.words((i + 1) + ". " + item.title(), null));
            if (item.decision() != null) {
                one.getChildren().add(Facts.words("议定：" + item.decision() + owner(item.owner(), item.dueOn()), "dw-dim"));
            }
            for (Vote vote : file.votesOn(i + 1)) {
                one.getChildren().add(Facts.words("表决“" + vote.subject() + "”：" + vote.judge().sentence(), "dw-dim"));
            }
            parts.add(one);
        }
    }

    private void followUps(MeetingFile file, List<Node> parts) {
        if (file.followUps().isEmpty()) {
            return;
        }
        parts.add(Facts.section("落实事项"));
        for (FollowUp item : file.followUps()) {
            String state = item.doneOn() != null ? "已于 " + item.doneOn() + " 完成" : item.overdueOn(model.today()) ? "已逾期" : "未完成";
            parts.add(new VBox(2, Facts.words(item.matter(), null),
                    Facts.words(state + owner(item.owner(), item.dueOn()) + (item.progress() == null ? "" : "；" + item.progress()), item.overdueOn(model.today()) ? "text-bad" : "dw-dim")));
        }
    }

    private static String owner(String owner, LocalDate due) {
        return (owner == null ? "" : "，责任人 " + owner) + (due == null ? "" : "，时限 " + due);
    }
}
