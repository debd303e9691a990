package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.record.state.RecordSavingViewModel.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;

/** A meeting being recorded: its parts, what is off in it, and how it is kept. */
public final class MeetingRecordViewModel {

    private final RecordTools tools;
    private final RecordContentsViewModel contents;
    private final RecordSavingViewModel saving;
    private final ProposalViewModel proposal;
    private final RemarksViewModel remarks;
    private final RemovedViewModel removed;
    private final FinishingViewModel finishing;
    private final ReadOnlyStringWrapper recovered = new ReadOnlyStringWrapper(this, "recovered", "");
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.NOTHING);
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private Runnable whenLoaded = () -> { };
    private Consumer<MeetingRemark> whenRefused = remark -> { };

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
        removed = new RemovedViewModel(tools.notices());
        contents = new RecordContentsViewModel(new RecordContentsViewModel.Listeners(this::touched, this::chosen, removed::removed));
        saving = new RecordSavingViewModel(tools, this::snapshot);
        remarks = new RemarksViewModel(tools, this::file, this::concerned);
        proposal = new ProposalViewModel(tools, contents, saving, this::worked, remarks::soon);
        finishing = new FinishingViewModel(tools, contents, saving, remarks, this::file,
                new FinishingViewModel.Ends(() -> recovered.set(""), () -> phase.set(Phase.NOTHING), remark -> whenRefused.accept(remark)));
    }

    private void concerned(Meeting meeting, List<DuePerson> due) {
        proposal.concerned(meeting, due);
    }

    // ---- beginning

    /** Opens record {@code id}; what is in hand is kept first. */
    public void open(long id) {
        if (id == saving.id() && phase.get() == Phase.RECORD || !mayLeave()) {
            return;
        }
        int turn = proposal.turn();
        tools.tasks().run("正在读取会议记录", progress -> OpenedRecord.read(tools, id)).onSuccess(read -> {
            if (proposal.current(turn)) {
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
        if (!mayLeave()) {
            return;
        }
        int turn = proposal.turn();
        tools.tasks().run("正在准备会议记录", progress -> StartedRecord.read(tools, start)).onSuccess(read -> {
            if (proposal.current(turn)) {
                read.ifPresentOrElse(this::started, () -> show(Phase.NO_ORGANIZATION));
            }
        }).start();
    }

    private void started(StartedRecord read) {
        Meeting wanted = read.proposal().file().meeting();
        Meeting blank = Meeting.draft(wanted.organizationId(), wanted.kind(), wanted.heldOn());
        load(null, MeetingFile.of(blank), read.proposal());
        contents.quietly(() -> {
            head().propose(read.proposal().file().meeting());
            read.planLine().ifPresent(line -> PlannedMeeting.fill(head(), line, read.proposal().people()));
            attendance().propose(read.proposal().due(), read.proposal().groups());
            contents.addFirstItem();
        });
        finishing.begin(read.planLine().map(PlanLine::id).orElse(null));
        saving.begin(null);
        offers.setAll(read.offers());
        show(Phase.RECORD);
    }

    private void load(MeetingFile kept, MeetingFile shown, RecordProposal context) {
        removed.forget();
        finishing.begin(null);
        recovered.set("");
        remarks.forget();
        proposal.begin(context, shown.meeting().kind());
        contents.load(shown, context);
        saving.begin(kept);
    }

    private void show(Phase now) {
        phase.set(now);
        whenLoaded.run();
        remarks.soon();
    }

    /** Calls {@code act} each time another record has come. */
    public void onLoaded(Runnable act) {
        whenLoaded = act;
    }

    /** Calls {@code act} with what has to be mended first each time the record was not taken in. */
    public void onRefused(Consumer<MeetingRemark> act) {
        whenRefused = act;
    }

    /** Records may have changed elsewhere: what is proposed and what is off is asked for anew; a draft follows the roster. */
    public void refresh() {
        if (phase.get() == Phase.NO_ORGANIZATION) {
            start(MeetingStart.BLANK);
        } else if (phase.get() == Phase.RECORD) {
            // Saving a draft tells every screen, this one too: nothing it knows has changed by that.
            if (!saving.ownChange()) {
                proposal.soon();
            }
            remarks.soon();
        }
    }

    // ---- changing

    private void touched() {
        finishing.touched();
        saving.touched();
        remarks.soon();
    }

    private void chosen() {
        contents.followKind();
        if (worked()) {
            touched();
        } else {
            remarks.soon();
        }
        proposal.atOnce();
    }

    /** Whether something stands here that the program did not put there itself. */
    public boolean worked() {
        return saving.id() != 0 || saving.dirtyProperty().get() || contents.written();
    }

    /** Brings back what was removed last; nothing happens when there is nothing. */
    public void undo() {
        removed.undo();
    }

    /** Everything as it stands; empty while kind, organization or day is missing, or a text is longer than can be kept. */
    public Optional<MeetingFile> file() {
        return snapshot().file();
    }

    private Snapshot snapshot() {
        return contents.snapshot(saving.baseProperty().get() == null ? null : saving.baseProperty().get().meeting(), finishing::refuse);
    }

    // ---- finishing

    /** Takes the record in as complete; what is wrong is said in {@link #refusalProperty}. */
    public void complete() {
        finishing.complete();
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
        finishing.remove(gone);
    }

    /** Keeps what is typed before the screen is left; false: the clerk wants to stay, or it cannot be kept. */
    public boolean mayLeave() {
        return finishing.mayLeave();
    }

    /** Sees to it that the record is kept, then runs {@code then}; where kind, organization or day is missing it says so. */
    public void keepFor(Runnable then) {
        finishing.keepFor(then);
    }

    /** Calls {@code act} when something doubtful was explained, or its explanation taken back. */
    public void onExplained(Runnable act) {
        parts().explanations().addListener((MapChangeListener<String, String>) change -> act.run());
    }

    // ---- parts

    public HeadViewModel head() {
        return contents.head();
    }

    public AttendanceViewModel attendance() {
        return contents.attendance();
    }

    public AgendaViewModel agenda() {
        return contents.agenda();
    }

    public PartsViewModel parts() {
        return contents.parts();
    }

    public RecordSavingViewModel saving() {
        return saving;
    }

    /** What roster, posts and earlier records say; null before the first record. */
    public ReadOnlyObjectProperty<RecordProposal> proposalProperty() {
        return proposal.property();
    }

    /** The record as it was looked over last, for the preview; null before. */
    public ReadOnlyObjectProperty<MeetingFile> lookedProperty() {
        return remarks.lookedProperty();
    }

    /** Why the record was not taken in; empty when nothing was refused. */
    public ReadOnlyStringProperty refusalProperty() {
        return finishing.refusalProperty();
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
        return remarks.all();
    }

    /** What was begun and not finished; offered while a new record is empty. */
    public ObservableList<Offer> offers() {
        return offers;
    }
}
