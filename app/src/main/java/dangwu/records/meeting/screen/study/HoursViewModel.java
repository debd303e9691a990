package dangwu.records.meeting.screen.study;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.CountText;
import dangwu.kit.ui.SearchKeys;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.study.HoursOfMembers;
import dangwu.records.meeting.study.MemberHours;
import dangwu.records.meeting.study.StudyHours;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 学时 of the unit's members in the year shown (L141, ED-01, ED-02). Read only once it is looked at: it takes in every attendance of the year. */
final class HoursViewModel {

    private final StudyViewModel year;
    private final HoursOfMembers hours;
    private final StudyHours sources;
    private final Tasks tasks;
    private final SearchKeys<MemberHours> keys;
    private final ObservableList<MemberHours> rows = FXCollections.observableArrayList();
    private final ObservableList<Long> branches = FXCollections.observableArrayList();
    private final Map<Long, String> branchNames = new LinkedHashMap<>();
    private final ObservableList<Long> branchIds = FXCollections.observableArrayList();
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private List<MemberHours> all = List.of();
    private boolean wanted;
    private int reading;

    HoursViewModel(StudyViewModel year, HoursOfMembers hours, StudyHours sources, Tasks tasks, ChineseNames names) {
        this.year = year;
        this.hours = hours;
        this.sources = sources;
        this.tasks = tasks;
        keys = member -> List.of(member.name(), names.pinyin(member.name()).full(), names.pinyin(member.name()).initials());
        year.yearProperty().addListener((property, before, now) -> load());
        branches.addListener((InvalidationListener) changed -> filter());
        onlyOpen.addListener((property, before, now) -> filter());
        query.addListener((property, before, now) -> filter());
    }

    /** Whether somebody looks at it; it is read anew when somebody begins to. */
    void look(boolean looking) {
        boolean begins = looking && !wanted;
        wanted = looking;
        if (begins) {
            load();
        }
    }

    /** Reads everything anew, if somebody looks at it. */
    void load() {
        if (!wanted) {
            return;
        }
        int turn = ++reading;
        LocalDate first = LocalDate.of(year.yearProperty().get(), 1, 1);
        LocalDate last = lastDay();
        tasks.run("正在统计学时", progress -> last.isBefore(first) ? new Read(List.of(), 0)
                : new Read(hours.of(first, last, null), sources.withoutHours(first, last).size())).onSuccess(read -> {
                    if (turn == reading) {
                        show(read);
                    }
                }).start();
    }

    private record Read(List<MemberHours> members, int withoutHours) {}

    /** The day as of which it stands: today, of an earlier year its last day. */
    LocalDate lastDay() {
        LocalDate end = LocalDate.of(year.yearProperty().get(), 12, 31);
        return year.today().isBefore(end) ? year.today() : end;
    }

    private void show(Read read) {
        all = read.members();
        branchNames.clear();
        all.forEach(member -> branchNames.put(member.branchId(), member.branch()));
        branchIds.setAll(branchNames.keySet());
        long reached = all.stream().filter(MemberHours::reached).count();
        long untrained = all.stream().filter(member -> member.official() && !member.trained()).count();
        summary.set("截至 " + lastDay() + "，" + all.size() + " 名党员中 " + reached + " 名达标（党员 " + MemberHours.OF_MEMBERS + " 学时，书记和班子成员 "
                + MemberHours.OF_OFFICIALS + " 学时）" + (untrained == 0 ? "" : "；" + untrained + " 名班子成员本年还没有参加集中培训")
                + (read.withoutHours() == 0 ? "。" : "；有 " + read.withoutHours() + " 次学习没有填写学时，未计入。"));
        filter();
    }

    private void filter() {
        List<MemberHours> shown = all.stream().filter(member -> branches.isEmpty() || branches.contains(member.branchId()))
                .filter(member -> !onlyOpen.get() || !member.reached()).filter(member -> query.get().isBlank() || keys.matches(query.get(), member)).toList();
        count.set(CountText.of(all.size(), shown.size(), 0, "人"));
        rows.setAll(shown);
    }

    ObservableList<MemberHours> rows() {
        return rows;
    }

    /** The branches let through; empty: all. */
    ObservableList<Long> branches() {
        return branches;
    }

    /** All branches there are, in order. */
    ObservableList<Long> branchIds() {
        return branchIds;
    }

    /** What the clerk calls a branch. */
    String branchName(long id) {
        return branchNames.getOrDefault(id, "");
    }

    /** Whether only those are shown who have not reached what is asked. */
    BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** How many have reached it, in a sentence. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
