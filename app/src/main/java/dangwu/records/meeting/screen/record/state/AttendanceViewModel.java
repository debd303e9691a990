package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.due.DuePerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Who was due, who was there, who was a guest. */
public final class AttendanceViewModel {

    private final Runnable changed;
    private final BiConsumer<String, Runnable> removed;
    private final ObservableList<Attendance> people = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper(this, "counts", "");
    /** What was said of somebody stays known while other organizations or days are tried. */
    private final Map<Object, Attendance> known = new HashMap<>();
    private final Map<Object, DuePerson> expected = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper learnt = new ReadOnlyIntegerWrapper(this, "learnt");
    private Map<Long, String> groups = Map.of();

    /**
     * @param changed is told of every edit
     * @param removed takes what was removed, in words, and the way to bring it back
     */
    AttendanceViewModel(Runnable changed, BiConsumer<String, Runnable> removed) {
        this.changed = changed;
        this.removed = removed;
        people.addListener((ListChangeListener<Attendance>) change -> {
            count();
            changed.run();
        });
    }

    static Object key(Attendance person) {
        return person.memberId() != null ? person.memberId() : person.name();
    }

    private static Object key(DuePerson person) {
        return person.memberId() != null ? person.memberId() : person.name();
    }

    void load(List<Attendance> kept, List<DuePerson> due, Map<Long, String> groupNames) {
        known.clear();
        learn(due, groupNames);
        people.setAll(kept);
    }

    /** Learns who should be there, without changing anybody. */
    void learn(List<DuePerson> due, Map<Long, String> groupNames) {
        expected.clear();
        due.forEach(person -> expected.put(key(person), person));
        groups = groupNames;
        learnt.set(learnt.get() + 1);
    }

    /** Puts those who are due into the list; what was said of the same people before stays. Guests stay, too, unless they are due now. */
    void propose(List<DuePerson> due, Map<Long, String> groupNames) {
        people.forEach(person -> known.put(key(person), person));
        learn(due, groupNames);
        List<Attendance> now = new ArrayList<>();
        due.forEach(person -> now.add(merged(person, known.get(key(person)))));
        people.stream().filter(person -> person.guest() && !expected.containsKey(key(person))).forEach(now::add);
        if (!now.equals(people)) {
            people.setAll(now);
        }
    }

    /** From now on the clerk says who is due: whom roster and posts named goes, guests stay. */
    void open() {
        people.forEach(person -> known.put(key(person), person));
        expected.clear();
        people.removeIf(person -> !person.guest());
    }

    private static Attendance merged(DuePerson should, Attendance before) {
        Attendance fresh = should.attendance();
        if (before == null || before.guest() || !should.due() || before.status() == AttendanceStatus.NOT_DUE) {
            return fresh;
        }
        return new Attendance(should.memberId(), should.name(), should.post(), false, true, should.voting(), before.status(), before.reason(),
                before.leaveApprovedBy(), before.madeUpOn(), before.madeUpHow(), before.speeches());
    }

    /** Whether the list differs from what roster and posts say, so that it is worth offering to put it right. */
    public boolean differs() {
        Map<Object, Attendance> here = new HashMap<>();
        people.stream().filter(person -> !person.guest()).forEach(person -> here.put(key(person), person));
        return !expected.isEmpty() && (here.size() != expected.size() || expected.values().stream().anyMatch(person -> {
            Attendance found = here.get(key(person));
            return found == null || found.due() != person.due() || found.voting() != person.voting();
        }));
    }

    /** Takes those whom roster and posts name, keeping what was said of the same people. */
    public void follow() {
        propose(List.copyOf(expected.values()), groups);
    }

    /** Whether people are named; false: only numbers are known. */
    public boolean byName() {
        return people.stream().anyMatch(person -> !person.guest());
    }

    /** Present becomes absent, anything else becomes present again. */
    public void toggle(Attendance person) {
        mark(person, person.status() == AttendanceStatus.PRESENT ? AttendanceStatus.PERSONAL_LEAVE : AttendanceStatus.PRESENT);
    }

    /** Sets how somebody attended; for one who was there the reason goes. */
    public void mark(Attendance person, AttendanceStatus status) {
        change(person, one -> status.needsReason() || !status.inPerson() ? one.with(status, one.reason())
                : one.with(status, status == AttendanceStatus.PRESENT ? null : one.reason()));
    }

    /** Changes whatever is said of somebody; nothing happens when he is not in the list any more. */
    public void change(Attendance person, UnaryOperator<Attendance> how) {
        find(person).ifPresent(place -> {
            Attendance after = how.apply(people.get(place));
            if (!after.equals(people.get(place))) {
                people.set(place, after);
            }
        });
    }

    /** As somebody stands in the list now. */
    public Optional<Attendance> now(Attendance person) {
        return find(person).map(people::get);
    }

    private Optional<Integer> find(Attendance person) {
        for (int i = 0; i < people.size(); i++) {
            if (key(people.get(i)).equals(key(person))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Those who are due and present, found by a part of name, pinyin or initials; the commonest way to say who is absent. */
    public List<Attendance> matching(String typed, List<PersonChoice> choices) {
        String query = typed.strip().toLowerCase(java.util.Locale.ROOT);
        if (query.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonChoice> byId = new HashMap<>();
        choices.stream().filter(choice -> choice.memberId() != null).forEach(choice -> byId.put(choice.memberId(), choice));
        List<Attendance> first = new ArrayList<>();
        List<Attendance> rest = new ArrayList<>();
        for (Attendance person : people) {
            List<String> keys = person.memberId() == null || !byId.containsKey(person.memberId()) ? List.of() : byId.get(person.memberId()).keys();
            boolean begins = person.name().startsWith(query) || keys.stream().anyMatch(key -> key.startsWith(query));
            boolean has = person.name().contains(query) || keys.stream().anyMatch(key -> key.contains(query));
            if (begins) {
                first.add(person);
            } else if (has) {
                rest.add(person);
            }
        }
        first.addAll(rest);
        return first;
    }

    /** Adds guests, or where the clerk says who is due, people who are due; whoever is in the list already is passed over. */
    public void add(List<PersonChoice> more, boolean guests) {
        List<Attendance> added = new ArrayList<>();
        for (PersonChoice choice : more) {
            Attendance fresh = guests ? Attendance.guest(choice.memberId(), choice.name(), choice.post())
                    : Attendance.of(choice.memberId(), choice.name(), choice.post(), true, false);
            Attendance before = known.get(key(fresh));
            Attendance person = before == null || guests || before.guest() || before.status() == AttendanceStatus.NOT_DUE ? fresh
                    : fresh.with(before.status(), before.reason()).withLeaveApprovedBy(before.leaveApprovedBy());
            boolean here = find(person).isPresent() || added.stream().anyMatch(one -> key(one).equals(key(person)));
            if (!here) {
                added.add(person);
            }
        }
        int place = guests ? people.size() : (int) people.stream().filter(person -> !person.guest()).count();
        if (!added.isEmpty()) {
            people.addAll(place, added);
        }
    }

    /** Takes somebody off the list; 撤销 is offered. */
    public void remove(Attendance person) {
        find(person).ifPresent(place -> {
            Attendance gone = people.remove((int) place);
            removed.accept("已移除" + gone.name(), () -> {
                if (find(gone).isEmpty()) {
                    people.add(Math.min(place, people.size()), gone);
                }
            });
        });
    }

    /** Why somebody is not due or has no vote; empty when he has both. */
    public String note(Attendance person) {
        DuePerson should = expected.get(key(person));
        return should == null || should.note() == null ? "" : should.note();
    }

    /** His Party group; empty when he is in none. */
    public String group(Attendance person) {
        DuePerson should = expected.get(key(person));
        return should == null || should.groupId() == null ? "" : groups.getOrDefault(should.groupId(), "");
    }

    private void count() {
        long due = people.stream().filter(Attendance::due).count();
        long present = people.stream().filter(Attendance::counted).count();
        long leave = people.stream().filter(person -> person.due() && person.status().onLeave()).count();
        long absent = due - present - leave;
        long guests = people.stream().filter(Attendance::guest).count();
        int voters = dueVoters();
        StringBuilder text = new StringBuilder();
        text.append("应到 ").append(due).append(" · 实到 ").append(present);
        text.append(leave > 0 ? " · 请假 " + leave : "").append(absent > 0 ? " · 缺席 " + absent : "").append(guests > 0 ? " · 列席 " + guests : "");
        text.append(voters > 0 ? " · 其中有表决权 应到 " + voters + "、实到 " + presentVoters() : "");
        counts.set(people.isEmpty() ? "" : text.toString());
    }

    /** Those with a vote who should attend. */
    public int dueVoters() {
        return (int) people.stream().filter(Attendance::voting).count();
    }

    /** Those of them who are there in person. */
    public int presentVoters() {
        return (int) people.stream().filter(Attendance::presentVoter).count();
    }

    /** Changes each time it was learnt anew who should be there, of which group and with what remark. */
    public ReadOnlyIntegerProperty learntProperty() {
        return learnt.getReadOnlyProperty();
    }

    /** Everybody: those due first, then guests. */
    public ObservableList<Attendance> people() {
        return people;
    }

    /** E.g. 应到 25 · 实到 23 · 请假 2 · 其中有表决权 应到 24、实到 22. */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }
}
