package dangwu.records.meeting.screen.study;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.Action;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyRepository;
import dangwu.records.meeting.study.StudyService;
import dangwu.records.meeting.study.StudyYear;
import dangwu.records.meeting.study.StudyYears;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which group and which year the screen is about, what is known of it, and what can be done to it. */
final class StudyViewModel {

    /** Years that can be turned to before and after this one. */
    private static final int REACH = 20;

    private final Records records;
    private final Tools tools;
    private final MeetingOpener opener;
    private final ObservableList<Organization> bodies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<StudyYear> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper year;
    private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Long body;
    private int reading;

    /** Where it reads and writes. */
    record Records(StudyYears years, PlanService plans, StudyRepository found, StudyService studies, MakeUpService makeUps) {}

    /** What any screen needs. */
    record Tools(Tasks tasks, Notices notices, Failures failures, Clock clock) {}

    StudyViewModel(Records records, Tools tools, MeetingOpener opener) {
        this.records = records;
        this.tools = tools;
        this.opener = opener;
        year = new ReadOnlyIntegerWrapper(today().getYear());
    }

    /** Reads everything anew; what is shown stays until it has come. */
    void load() {
        int turn = ++reading;
        int wanted = year.get();
        Long chosen = body;
        tools.tasks().run("正在读取理论学习", progress -> {
            List<Organization> all = records.years().bodies(wanted);
            Optional<Organization> one = all.stream().filter(each -> chosen != null && each.id() == chosen).findFirst().or(() -> all.stream().findFirst());
            return new Read(all, one.map(found -> records.years().of(found, wanted)).orElse(null));
        }).onSuccess(read -> {
            // A later reading has been asked for meanwhile: its answer counts.
            if (turn == reading) {
                show(read);
            }
        }).start();
    }

    private record Read(List<Organization> bodies, StudyYear year) {}

    private void show(Read read) {
        if (!bodies.equals(read.bodies())) {
            bodies.setAll(read.bodies());
        }
        scope.set(read.year() == null ? "" : read.year().body().displayName() + " " + read.year().year() + "年");
        picture.set(read.year());
        loaded.set(true);
    }

    /** Goes to another group. */
    void pick(Organization other) {
        if (body == null || body != other.id()) {
            body = other.id();
            load();
        }
    }

    /** Goes so many years on. */
    void turn(int years) {
        int wanted = year.get() + years;
        if (Math.abs(wanted - today().getYear()) <= REACH) {
            year.set(wanted);
            load();
        }
    }

    /** Keeps a line of the plan. */
    void save(PlanLine line, SaveOutcome outcome) {
        act("正在保存学习安排", progress -> records.plans().save(line), outcome);
    }

    /** Takes lines of the plan away; 撤销 is offered. */
    void removeLines(List<PlanLine> lines) {
        tools.tasks().run("正在删除学习安排", progress -> lines.stream().map(line -> records.plans().remove(line.id())).toList()).onSuccess(removed -> {
            tools.notices().undoable("已删除 " + removed.size() + " 项学习安排",
                    () -> act("正在撤销删除", progress -> removed.forEach(records.plans()::restore), quiet("已恢复")));
            load();
        }).start();
    }

    /** Keeps a study record. */
    void save(StudyRecord record, SaveOutcome outcome) {
        act("正在保存" + record.kind().label(), progress -> records.studies().save(record), outcome);
    }

    /** Keeps one training of several people, a record each, all or none; 撤销 is offered. */
    void addTrainings(List<StudyRecord> added, SaveOutcome outcome) {
        String title = "正在登记培训";
        tools.tasks().run(title, progress -> records.studies().addAll(added)).onSuccess(kept -> {
            load();
            outcome.done().run();
            List<Long> ids = kept.stream().map(StudyRecord::id).toList();
            tools.notices().undoable("已登记 " + kept.size() + " 人的培训",
                    () -> act("正在撤销登记", progress -> records.studies().removeAll(ids), quiet("已撤销")));
        }).onError(problem -> refused(title, problem, outcome)).start();
    }

    /** Hands on the study record of this id; does nothing when it is gone. */
    void find(long id, Consumer<StudyRecord> then) {
        tools.tasks().run("正在读取学习记录", progress -> records.found().find(id)).onSuccess(found -> found.ifPresent(then)).start();
    }

    /** Takes study records away; 撤销 is offered. */
    void remove(List<StudyRecord> unwanted) {
        tools.tasks().run("正在删除学习记录", progress -> records.studies().removeAll(unwanted.stream().map(StudyRecord::id).toList())).onSuccess(removed -> {
            String what = removed.size() == 1 ? "“" + removed.get(0).title() + "”" : removed.size() + " 条学习记录";
            tools.notices().undoable("已删除" + (removed.size() == 1 ? "" : " ") + what,
                    () -> act("正在撤销删除", progress -> records.studies().restore(removed), quiet("已恢复")));
            load();
        }).start();
    }

    /** Records that those absent made up for it; {@code day} null takes away what was recorded. */
    void madeUp(List<MakeUpService.Absence> absences, LocalDate day, String how, SaveOutcome outcome) {
        act("正在登记补学", progress -> records.makeUps().madeUp(absences, day, how), outcome);
    }

    /** Opens the record of a session. */
    void open(long meetingId) {
        opener.open(meetingId);
    }

    /** Begins the record of a session, one that fulfils {@code line} where it is not null. */
    void start(PlanLine line) {
        StudyYear now = picture.get();
        if (now != null) {
            LocalDate day = line == null || line.plannedOn() == null || line.plannedOn().isAfter(today()) ? null : line.plannedOn();
            opener.start(new MeetingStart(MeetingKind.CENTRE_GROUP_STUDY, now.body().id(), day, line == null ? null : line.id()));
        }
    }

    /** Nothing to tell the clerk but a quiet word. */
    SaveOutcome quiet(String word) {
        return new SaveOutcome(() -> tools.notices().status(word), sentence -> tools.failures().report("", new RefusedException(sentence)));
    }

    private void act(String title, Action action, SaveOutcome outcome) {
        tools.tasks().perform(title, action).onSuccess(done -> {
            load();
            outcome.done().run();
        }).onError(problem -> refused(title, problem, outcome)).start();
    }

    private void refused(String title, Throwable problem, SaveOutcome outcome) {
        if (problem instanceof RefusedException || problem instanceof IllegalArgumentException) {
            outcome.refused().accept(problem.getMessage());
        } else {
            outcome.refused().accept("");
            tools.failures().report(title, problem);
        }
    }

    LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    Clock clock() {
        return tools.clock();
    }

    Notices notices() {
        return tools.notices();
    }

    /** The groups there are in the year. */
    ObservableList<Organization> bodies() {
        return bodies;
    }

    /** The year of the group shown; null before the first reading, and where there is no group. */
    StudyYear picture() {
        return picture.get();
    }

    ReadOnlyObjectProperty<StudyYear> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Whether anything has been read: before, nobody knows whether there is a group. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The year shown, e.g. 2026. */
    ReadOnlyIntegerProperty yearProperty() {
        return year.getReadOnlyProperty();
    }

    /** E.g. 市某局党组 2026年. */
    ReadOnlyStringProperty scopeProperty() {
        return scope.getReadOnlyProperty();
    }
}
