package dangwu.front.desktop.settings;

import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.recording.MeetingPolicyService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** What the unit holds to in its meetings, as it is being edited. */
public final class MeetingSettingsViewModel extends PolicySettingsViewModel<MeetingPolicy> {

    /** The kinds of meeting that may begin with 第一议题. */
    static final List<MeetingKind> MAY_BEGIN = List.of(MeetingKind.LEADING_GROUP_MEETING, MeetingKind.COMMITTEE_MEETING, MeetingKind.BRANCH_COMMITTEE_MEETING,
            MeetingKind.BRANCH_GENERAL_MEETING, MeetingKind.SPECIAL_MEETING);

    private final MeetingPolicyService service;
    private final StringProperty fixedDay = new SimpleStringProperty(this, "fixedDay");
    private final StringProperty lectures = new SimpleStringProperty(this, "lectures");
    private final StringProperty committeeFirst = new SimpleStringProperty(this, "committeeFirst");
    private final ObservableSet<MeetingKind> firstTopic = FXCollections.observableSet(EnumSet.noneOf(MeetingKind.class));

    public MeetingSettingsViewModel(Tasks tasks, Notices notices, Prompts prompts, MeetingPolicyService service) {
        super(new Tools(tasks, notices, prompts), "组织生活设置");
        this.service = service;
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

    @Override
    MeetingPolicy read() {
        return service.policy();
    }

    @Override
    void write(MeetingPolicy wanted) {
        service.save(wanted);
    }

    @Override
    boolean differs(MeetingPolicy policy) {
        return !(text(policy.fixedDay()).equals(clean(fixedDay)) && text(policy.lecturesPerQuarter()).equals(clean(lectures))
                && text(policy.committeeFirst()).equals(clean(committeeFirst)) && policy.firstTopic().equals(firstTopic));
    }

    @Override
    MeetingPolicy entered() {
        String day = clean(fixedDay);
        return new MeetingPolicy(Set.copyOf(firstTopic), number("支委会讨论在先的天数", committeeFirst), day.isEmpty() ? null : number("主题党日的固定日", fixedDay),
                number("每季度党课次数", lectures));
    }

    @Override
    void show(MeetingPolicy policy) {
        fixedDay.set(text(policy.fixedDay()));
        lectures.set(text(policy.lecturesPerQuarter()));
        committeeFirst.set(text(policy.committeeFirst()));
        firstTopic.clear();
        firstTopic.addAll(policy.firstTopic());
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }
}
