package dangwu.records.meeting.screen.record.state;

import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.kit.ui.Confirmation;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.record.state.RecordSavingViewModel.Snapshot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;

/** A meeting being recorded: its parts, what is off in it, and how it is kept. */
public final class MeetingRecordViewModel {

    private static final Duration SOON = Duration.ofMillis(350);
    private static final Duration AT_ONCE = Duration.ofMillis(60);

    private final RecordTools tools;
    private final HeadViewModel head;
    private final AttendanceViewModel attendance;
    private final AgendaViewModel agenda;
    private final PartsViewModel parts;
    private final RecordSavingViewModel saving;
    private final ReadOnlyObjectWrapper<RecordProposal> proposal = new ReadOnlyObjectWrapper<>(this, "proposal");
    private final ReadOnlyObjectWrapper<MeetingFile> looked = new ReadOnlyObjectWrapper<>(this, "looked");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyStringWrapper recovered = new ReadOnlyStringWrapper(this, "recovered", "");
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.NOTHING);
    private final ObservableList<MeetingRemark> remarks = FXCollections.observableArrayList();
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final Deque<Runnable> undos = new ArrayDeque<>();
    private Runnable whenLoaded = () -> { };
    private Long planLineId;
    private boolean loading;
    private boolean open;
    private int reading;
    private int checking;

    /** How far the screen has come. */
    public enum Phase {
        /** Nothing was asked for yet. */
        NOTHING,
        /** A record is in hand. */
        RECORD,
        /** There is no organization that could hold a meeting. */
        NO_ORGANIZATION
    }

    /**
     * Something begun and not finished.
     *
     * @param words what it is, e.g. 2026-11-12 第一党支部2026年第三次党员大会（草稿）
     */
    public record Offer(long id, String words) {}

    public MeetingRecordViewModel(RecordTools tools) {
        this.tools = tools;
        head = new HeadViewModel(this::touched, this::chosen);
        attendance = new AttendanceViewModel(this::attended, this::removed);
        agenda = new AgendaViewModel(this::touched, this::removed);
        parts = new PartsViewModel(this::touched, this::removed);
        saving = new RecordSavingViewModel(tools, this::snapshot);
    }

    // ---- beginning

    /** Opens record {@code id}; what is in hand is kept first. */
    public void open(long id) {
        if (id == saving.id() && phase.get() == Phase.RECORD || !settleBefore()) {
            return;
        }
        int turn = ++reading;
        tools.tasks().run("正在读取会议记录", progress -> OpenedRecord.read(tools, id)).onSuccess(read -> {
            if (turn == reading) {
                opened(read);
            }
        }).start();
    }

    private void opened(OpenedRecord read) {
        MeetingFile file = read.copy().map(copy -> copy.file()).orElse(read.file());
        load(read.file(), file, read.proposal());
        recovered.set(read.copy().map(copy -> "已恢复上次没有保存的修改（" + copy.keptAt().toLocalDate() + " " + copy.keptAt().toLocalTime() + "）。").orElse(""));
        if (read.copy().isPresent()) {
            saving.touched();
        }
        offers.clear();
        show(Phase.RECORD);
    }

    /** Begins a new record; what is in hand is kept first. */
    public void start(MeetingStart start) {
        if (!settleBefore()) {
            return;
        }
        int turn = ++reading;
        tools.tasks().run("正在准备会议记录", progress -> StartedRecord.read(tools, start)).onSuccess(read -> {
            if (turn == reading) {
                read.ifPresentOrElse(this::started, () -> show(Phase.NO_ORGANIZATION));
            }
        }).start();
    }

    private void started(StartedRecord read) {
        Meeting blank = Meeting.draft(read.proposal().file().meeting().organizationId(), read.proposal().file().meeting().kind(),
                read.proposal().file().meeting().heldOn());
        load(null, MeetingFile.of(blank), read.proposal());
        loading = true;
        head.propose(read.proposal().file().meeting());
        planLineId = read.planLine().map(PlanLine::id).orElse(null);
        read.planLine().ifPresent(line -> PlannedMeeting.fill(head, line, read.proposal().people()));
        attendance.propose(read.proposal().due(), read.proposal().groups());
        addFirstItem();
        loading = false;
        saving.begin(null);
        offers.setAll(read.offers());
        show(Phase.RECORD);
    }

    private void addFirstItem() {
        AgendaItemViewModel first = agenda.add(null);
        MeetingKind kind = head.kindProperty().get();
        boolean firstTopic = kind == MeetingKind.LEADING_GROUP_MEETING || kind == MeetingKind.COMMITTEE_MEETING;
        first.kindProperty().set(firstTopic ? AgendaItem.Kind.FIRST_TOPIC : kind == MeetingKind.PARTY_LECTURE ? AgendaItem.Kind.LECTURE : AgendaItem.Kind.ORDINARY);
    }

    private void load(MeetingFile kept, MeetingFile shown, RecordProposal context) {
        loading = true;
        planLineId = null;
        undos.clear();
        refusal.set("");
        recovered.set("");
        remarks.clear();
        proposal.set(context);
        open = shown.meeting().kind().dueBody() == DueBody.OPEN;
        head.load(shown.meeting(), context.tree().find(shown.meeting().organizationId()).orElse(null));
        head.offer(context.tree(), shown.meeting().heldOn());
        attendance.load(shown.attendance());
        attendance.learn(context.due(), context.groups());
        agenda.load(shown.agenda(), shown.votes());
        agenda.attended(attendance.byName(), attendance.dueVoters(), attendance.presentVoters());
        parts.load(shown, List.copyOf(agenda.items()));
        loading = false;
        saving.begin(kept);
    }

    private void show(Phase now) {
        phase.set(now);
        whenLoaded.run();
        lookOver();
    }

    /** Calls {@code act} each time another record has come. */
    public void onLoaded(Runnable act) {
        whenLoaded = act;
    }

    /** Records may have changed elsewhere: what is proposed and what is off is asked for anew; a draft follows the roster. */
    public void refresh() {
        if (phase.get() == Phase.NO_ORGANIZATION) {
            start(MeetingStart.BLANK);
        } else if (phase.get() == Phase.RECORD) {
            tools.later().in("propose", SOON, () -> repropose(false));
            lookOver();
        }
    }

    // ---- changing

    private void touched() {
        if (!loading) {
            refusal.set("");
            saving.touched();
            lookOver();
        }
    }

    private void attended() {
        agenda.attended(attendance.byName(), attendance.dueVoters(), attendance.presentVoters());
        touched();
    }

    private void chosen() {
        if (!loading) {
            if (worked()) {
                touched();
            } else {
                lookOver();
            }
            tools.later().in("propose", AT_ONCE, () -> repropose(true));
        }
    }

    /** Whether something stands here that the program did not put there itself. */
    public boolean worked() {
        return saving.id() != 0 || saving.dirtyProperty().get() || head.worked() || parts.worked() || agenda.items().stream().anyMatch(item -> !item.blank());
    }

    private void repropose(boolean byHand) {
        if (!head.settled()) {
            return;
        }
        MeetingKind kind = head.kindProperty().get();
        long organization = head.organizationProperty().get().id();
        LocalDate day = head.heldOnProperty().get();
        int turn = ++reading;
        tools.tasks().run("正在读取名册", progress -> tools.reader().propose(kind, organization, day, saving.id())).onSuccess(read -> {
            if (turn == reading) {
                proposed(read, byHand);
            }
        }).start();
    }

    private void proposed(RecordProposal read, boolean byHand) {
        boolean numbersOnly = saving.id() != 0 && !attendance.byName() && head.value(MeetingField.DUE_COUNT).get() != null;
        boolean follows = byHand || !saving.complete();
        boolean wasOpen = open;
        boolean workedBefore = worked();
        open = read.file().meeting().kind().dueBody() == DueBody.OPEN;
        proposal.set(read);
        loading = !workedBefore;
        head.offer(read.tree(), read.file().meeting().heldOn());
        if (follows && (byHand || saving.id() == 0)) {
            head.propose(read.file().meeting());
        }
        if (!follows || numbersOnly) {
            attendance.learn(read.due(), read.groups());
        } else if (!open) {
            attendance.propose(read.due(), read.groups());
        } else if (!wasOpen) {
            attendance.open();
        }
        loading = false;
        lookOver();
    }

    private void removed(String words, Runnable undo) {
        Runnable once = new Runnable() {
            private boolean done;

            @Override
            public void run() {
                undos.remove(this);
                if (!done) {
                    done = true;
                    undo.run();
                }
            }
        };
        undos.push(once);
        tools.notices().undoable(words, once);
    }

    /** Brings back what was removed last; nothing happens when there is nothing. */
    public void undo() {
        Optional.ofNullable(undos.peek()).ifPresent(Runnable::run);
    }

    // ---- looking over

    private void lookOver() {
        tools.later().in("look", SOON, this::look);
    }

    private void look() {
        Optional<MeetingFile> file = file();
        if (file.isEmpty()) {
            remarks.clear();
            return;
        }
        int turn = ++checking;
        looked.set(file.get());
        tools.tasks().run("正在核对记录", progress -> tools.service().check(file.get())).onSuccess(found -> {
            if (turn == checking) {
                remarks.setAll(found);
            }
        }).start();
    }

    /** Everything as it stands; empty while kind, organization or day is missing, or a text is longer than can be kept. */
    public Optional<MeetingFile> file() {
        return snapshot().file();
    }

    private Snapshot snapshot() {
        List<AgendaItemViewModel> written = agenda.written();
        List<FollowUpViewModel> followUps = new ArrayList<>();
        parts.eachFollowUp(followUps::add);
        if (!head.settled()) {
            return new Snapshot(Optional.empty(), written, followUps);
        }
        try {
            Meeting base = saving.baseProperty().get() == null ? null : saving.baseProperty().get().meeting();
            MeetingFile file = MeetingFile.of(head.meeting(base)).withAttendance(attendance.people())
                    .withAgenda(written.stream().map(AgendaItemViewModel::item).toList()).withVotes(agenda.votes());
            return new Snapshot(Optional.of(parts.into(file, written)), written, followUps);
        } catch (IllegalArgumentException tooLong) {
            refusal.set(tooLong.getMessage());
            return new Snapshot(Optional.empty(), written, followUps);
        }
    }

    // ---- finishing

    /** What keeps the record from being taken in that only this screen can know, in sentences; empty: nothing. */
    List<String> unfinished() {
        List<String> sentences = new ArrayList<>();
        List<AgendaItemViewModel> written = agenda.written();
        for (int i = 0; i < written.size(); i++) {
            int number = i + 1;
            if (written.get(i).titleProperty().get().isBlank()) {
                sentences.add("请填写议题" + number + "的名称。");
            }
            written.get(i).votes().stream().filter(vote -> !vote.counted()).forEach(vote -> sentences.add("请填写议题" + number + "的赞成票数。"));
        }
        return sentences;
    }

    /** Takes the record in as complete; what is wrong is said in {@link #refusalProperty}. */
    public void complete() {
        Optional<MeetingFile> file = ready();
        file.ifPresent(whole -> saving.complete(whole, this::completed, this::refused));
    }

    private Optional<MeetingFile> ready() {
        List<String> unfinished = unfinished();
        if (!unfinished.isEmpty()) {
            refusal.set(String.join("\n", unfinished));
            return Optional.empty();
        }
        Optional<MeetingFile> file = file();
        if (file.isEmpty() && refusal.get().isEmpty()) {
            refusal.set("请填写会议类型、组织和日期。");
        }
        return file;
    }

    private void completed(MeetingFile kept) {
        refusal.set("");
        recovered.set("");
        tools.notices().done("已登记“" + kept.meeting().name() + "”");
        lookOver();
        Long line = planLineId;
        planLineId = null;
        if (line != null) {
            tools.tasks().perform("正在完成计划", progress -> PlannedMeeting.fulfil(tools, line, kept)).start();
        }
    }

    private void refused(Throwable problem) {
        boolean told = problem instanceof RefusedException || problem instanceof StoreException;
        refusal.set(told ? problem.getMessage() : "没有登记成功，请稍后再试。");
        saving.save();
        look();
    }

    /** Gives up the unsaved edits of a complete record and shows it as it was. */
    public void giveUp() {
        long id = saving.id();
        saving.giveUp();
        saving.begin(null);
        phase.set(Phase.NOTHING);
        open(id);
    }

    /** Takes the record in hand away; 撤销 is offered. {@code gone} is called when it is. */
    public void remove(Runnable gone) {
        long id = saving.id();
        if (id == 0) {
            saving.begin(null);
            gone.run();
            return;
        }
        saving.begin(saving.baseProperty().get());
        tools.tasks().run("正在删除会议记录", progress -> tools.service().remove(id)).onSuccess(removed -> {
            saving.begin(null);
            phase.set(Phase.NOTHING);
            gone.run();
            tools.notices().undoable("已删除“" + removed.file().meeting().name() + "”",
                    () -> tools.tasks().perform("正在撤销删除", progress -> tools.service().restore(removed)).start());
        }).start();
    }

    /** Keeps what is typed before the screen is left; false: the clerk wants to stay, or it cannot be kept. */
    public boolean mayLeave() {
        return settleBefore();
    }

    private boolean settleBefore() {
        if (!saving.dirtyProperty().get()) {
            return true;
        }
        if (saving.complete()) {
            return switch (tools.prompts().unsaved("“" + saving.baseProperty().get().meeting().name() + "”的会议记录")) {
                case SAVE -> ready().map(file -> saving.completeNow(file, this::refused)).orElse(false);
                case DISCARD -> {
                    saving.giveUp();
                    phase.set(Phase.NOTHING);
                    saving.begin(null);
                    yield true;
                }
                case CANCEL -> false;
            };
        }
        return saving.saveNow() || tools.prompts().confirm(Confirmation.destructive("草稿没有保存",
                head.settled() ? saving.stateProperty().get() : "没有填写会议日期，这份草稿不能保存。现在离开，填写的内容会丢失。", "放弃这份草稿"));
    }

    /** Sees to it that the record is kept, then runs {@code then}; where kind, organization or day is missing it says so. */
    public void keepFor(Runnable then) {
        if (file().isEmpty() && refusal.get().isEmpty()) {
            refusal.set("请先填写会议类型、组织和日期，再添加附件。");
        }
        saving.keepFor(then);
    }

    /** Calls {@code act} when something doubtful was explained, or its explanation taken back. */
    public void onExplained(Runnable act) {
        parts.explanations().addListener((MapChangeListener<String, String>) change -> act.run());
    }

    // ---- parts

    public HeadViewModel head() {
        return head;
    }

    public AttendanceViewModel attendance() {
        return attendance;
    }

    public AgendaViewModel agenda() {
        return agenda;
    }

    public PartsViewModel parts() {
        return parts;
    }

    public RecordSavingViewModel saving() {
        return saving;
    }

    /** What roster, posts and earlier records say; null before the first record. */
    public ReadOnlyObjectProperty<RecordProposal> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** The record as it was looked over last, for the preview; null before. */
    public ReadOnlyObjectProperty<MeetingFile> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** Why the record was not taken in; empty when nothing was refused. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** That unsaved edits were brought back; empty when none were. */
    public ReadOnlyStringProperty recoveredProperty() {
        return recovered.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** All that is off in the record, the gravest first. */
    public ObservableList<MeetingRemark> remarks() {
        return remarks;
    }

    /** What was begun and not finished; offered while a new record is empty. */
    public ObservableList<Offer> offers() {
        return offers;
    }
}
