package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.due.DuePerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What roster, posts and earlier records say of the meeting, asked for anew when kind, organization, day or the records change. */
final class ProposalViewModel {

    private static final Duration SOON = Duration.ofMillis(350);
    private static final Duration AT_ONCE = Duration.ofMillis(60);

    private final RecordTools tools;
    private final RecordContentsViewModel contents;
    private final RecordSavingViewModel saving;
    private final BooleanSupplier worked;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<RecordProposal> proposal = new ReadOnlyObjectWrapper<>(this, "proposal");
    private boolean open;
    private int reading;

    /**
     * @param worked  whether something stands in the record that the program did not put there itself
     * @param changed is called when what is proposed has come
     */
    ProposalViewModel(RecordTools tools, RecordContentsViewModel contents, RecordSavingViewModel saving, BooleanSupplier worked, Runnable changed) {
        this.tools = tools;
        this.contents = contents;
        this.saving = saving;
        this.worked = worked;
        this.changed = changed;
    }

    /** Begins to read something; what was asked for before is not waited for any more. */
    int turn() {
        return ++reading;
    }

    /** Whether what was begun by {@link #turn} is still wanted. */
    boolean current(int turn) {
        return turn == reading;
    }

    /** Another record is in hand, and {@code read} was read with it. */
    void begin(RecordProposal read, MeetingKind kind) {
        proposal.set(read);
        open = kind.dueBody() == DueBody.OPEN;
    }

    /** Asks anew: the clerk has chosen another kind, organization or day. */
    void atOnce() {
        tools.later().in("propose", AT_ONCE, () -> ask(true));
    }

    /** Asks anew: records have changed elsewhere. */
    void soon() {
        tools.later().in("propose", SOON, () -> ask(false));
    }

    private void ask(boolean byHand) {
        HeadViewModel head = contents.head();
        if (!head.settled()) {
            return;
        }
        MeetingKind kind = head.kindProperty().get();
        long organization = head.organizationProperty().get().id();
        LocalDate day = head.heldOnProperty().get();
        int turn = turn();
        tools.tasks().run("正在读取名册", progress -> tools.reader().propose(kind, organization, day, saving.id())).onSuccess(read -> {
            if (current(turn)) {
                if (worked.getAsBoolean()) {
                    take(read, byHand);
                } else {
                    contents.quietly(() -> take(read, byHand));
                }
                changed.run();
            }
        }).start();
    }

    private void take(RecordProposal read, boolean byHand) {
        HeadViewModel head = contents.head();
        AttendanceViewModel attendance = contents.attendance();
        boolean numbersOnly = saving.id() != 0 && !attendance.byName() && head.value(MeetingField.DUE_COUNT).get() != null;
        boolean follows = byHand || !saving.complete();
        boolean wasOpen = open;
        begin(read, read.file().meeting().kind());
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
    }

    /** Votes change who is due and who votes: one whose conversion is voted on has no vote himself. {@code due} was found for {@code meeting}. */
    void concerned(Meeting meeting, List<DuePerson> due) {
        RecordProposal now = proposal.get();
        if (open || now == null || due.equals(now.due()) || !sameMeeting(now.file().meeting(), meeting)) {
            return;
        }
        AttendanceViewModel attendance = contents.attendance();
        proposal.set(now.withDue(due));
        if (saving.complete() || !attendance.byName()) {
            attendance.learn(due, now.groups());
        } else {
            attendance.propose(due, now.groups());
        }
        changed.run();
    }

    private static boolean sameMeeting(Meeting proposed, Meeting meeting) {
        return proposed.kind() == meeting.kind() && proposed.organizationId() == meeting.organizationId() && proposed.heldOn().equals(meeting.heldOn());
    }

    ReadOnlyObjectProperty<RecordProposal> property() {
        return proposal.getReadOnlyProperty();
    }
}
