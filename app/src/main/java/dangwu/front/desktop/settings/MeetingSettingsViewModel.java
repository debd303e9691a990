package dangwu.front.desktop.settings;

import dangwu.kit.text.Texts;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.recording.MeetingPolicyService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** What the unit holds to in its meetings, as it is being edited. */
public final class MeetingSettingsViewModel {

    /** The kinds of meeting that may begin with 第一议题. */
    static final List<MeetingKind> MAY_BEGIN = List.of(MeetingKind.LEADING_GROUP_MEETING, MeetingKind.COMMITTEE_MEETING, MeetingKind.BRANCH_COMMITTEE_MEETING,
            MeetingKind.BRANCH_GENERAL_MEETING, MeetingKind.SPECIAL_MEETING);

    private final Tasks tasks;
    private final Notices notices;
    private final Prompts prompts;
    private final MeetingPolicyService service;
    private final StringProperty fixedDay = new SimpleStringProperty(this, "fixedDay");
    private final StringProperty lectures = new SimpleStringProperty(this, "lectures");
    private final StringProperty committeeFirst = new SimpleStringProperty(this, "committeeFirst");
    private final ObservableSet<MeetingKind> firstTopic = FXCollections.observableSet(EnumSet.noneOf(MeetingKind.class));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private MeetingPolicy kept;

    public MeetingSettingsViewModel(Tasks tasks, Notices notices, Prompts prompts, MeetingPolicyService service) {
        this.tasks = tasks;
        this.notices = notices;
        this.prompts = prompts;
        this.service = service;
    }

    /** Reads what is set; an edit that is not saved stays. */
    public void refresh() {
        tasks.run("正在读取组织生活设置", progress -> service.policy()).onSuccess(read -> {
            boolean edited = unsaved();
            kept = read;
            if (!edited) {
                show(read);
            }
        }).start();
    }

    /** Saves what was entered. Returns whether it could be tried. */
    public boolean save() {
        MeetingPolicy wanted;
        try {
            wanted = entered();
        } catch (IllegalArgumentException refused) {
            problem.set(refused.getMessage());
            return false;
        }
        problem.set("");
        tasks.perform("正在保存组织生活设置", progress -> service.save(wanted)).onSuccess(nothing -> {
            kept = wanted;
            show(wanted);
            notices.done("组织生活设置已保存");
        }).start();
        return true;
    }

    /** Whether something was edited and not saved. */
    public boolean unsaved() {
        return kept != null && !(text(kept.fixedDay()).equals(clean(fixedDay)) && text(kept.lecturesPerQuarter()).equals(clean(lectures))
                && text(kept.committeeFirst()).equals(clean(committeeFirst)) && kept.firstTopic().equals(firstTopic));
    }

    /** Asks about an edit that is not saved; false: the clerk wants to stay. */
    public boolean mayLeave() {
        if (!unsaved()) {
            return true;
        }
        return switch (prompts.unsaved("组织生活设置")) {
            case SAVE -> save();
            case DISCARD -> {
                show(kept);
                problem.set("");
                yield true;
            }
            case CANCEL -> false;
        };
    }

    /** 固定日 as typed; empty: none. */
    public StringProperty fixedDayProperty() {
        return fixedDay;
    }

    /** 党课 a quarter, as typed. */
    public StringProperty lecturesProperty() {
        return lectures;
    }

    /** Days back for 支委会, as typed. */
    public StringProperty committeeFirstProperty() {
        return committeeFirst;
    }

    /** The kinds that begin with 第一议题. */
    public ObservableSet<MeetingKind> firstTopic() {
        return firstTopic;
    }

    /** What is wrong; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private MeetingPolicy entered() {
        String day = clean(fixedDay);
        return new MeetingPolicy(Set.copyOf(firstTopic), number("支委会讨论在先的天数", committeeFirst), day.isEmpty() ? null : number("主题党日的固定日", fixedDay),
                number("每季度党课次数", lectures));
    }

    private static int number(String label, StringProperty typed) {
        String text = clean(typed);
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(label + "“" + text + "”应为整数，请核对。");
        }
        return Integer.parseInt(text);
    }

    private void show(MeetingPolicy policy) {
        fixedDay.set(text(policy.fixedDay()));
        lectures.set(text(policy.lecturesPerQuarter()));
        committeeFirst.set(text(policy.committeeFirst()));
        firstTopic.clear();
        firstTopic.addAll(policy.firstTopic());
    }

    private static String clean(StringProperty typed) {
        String text = Texts.clean(typed.get());
        return text == null ? "" : text;
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }
}
