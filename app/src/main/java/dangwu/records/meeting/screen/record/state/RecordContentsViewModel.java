package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import dangwu.records.meeting.screen.record.state.RecordSavingViewModel.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What stands in a record: its parts, filled from what was kept and read as one file again. */
final class RecordContentsViewModel {

    private final HeadViewModel head;
    private final AttendanceViewModel attendance;
    private final AgendaViewModel agenda;
    private final PartsViewModel parts;
    private boolean quiet;

    /**
     * Who is told of edits; nobody is while something is done {@link #quietly}.
     *
     * @param chosen  another kind, organization or day
     * @param removed something was taken away; its words, and what brings it back
     */
    record Listeners(Runnable touched, Runnable chosen, BiConsumer<String, Runnable> removed) {}

    RecordContentsViewModel(Listeners listeners) {
        Runnable touched = () -> tell(listeners.touched());
        head = new HeadViewModel(touched, () -> tell(listeners.chosen()));
        attendance = new AttendanceViewModel(() -> {
            attended();
            touched.run();
        }, listeners.removed());
        agenda = new AgendaViewModel(touched, listeners.removed());
        parts = new PartsViewModel(touched, listeners.removed());
    }

    private void tell(Runnable listener) {
        if (!quiet) {
            listener.run();
        }
    }

    private void attended() {
        agenda.attended(attendance.byName(), attendance.dueVoters(), attendance.presentVoters());
    }

    /** Changes something that is no edit. */
    void quietly(Runnable act) {
        boolean before = quiet;
        quiet = true;
        try {
            act.run();
        } finally {
            quiet = before;
        }
    }

    /** Shows {@code file}, and what roster and posts say of it. */
    void load(MeetingFile file, RecordProposal context) {
        quietly(() -> {
            head.load(file.meeting(), context.tree().find(file.meeting().organizationId()).orElse(null));
            head.offer(context.tree(), file.meeting().heldOn());
            attendance.load(file.attendance(), context.due(), context.groups());
            agenda.load(file.agenda(), file.votes());
            attended();
            parts.load(file, List.copyOf(agenda.items()));
        });
    }

    /** A new record begins with one empty item, of the sort that such a meeting begins with. */
    void addFirstItem() {
        agenda.add(null);
        followKind();
    }

    /** An empty first item is of the sort that such a meeting begins with, whatever kind it was before. */
    void followKind() {
        MeetingKind kind = head.kindProperty().get();
        boolean firstTopic = kind == MeetingKind.LEADING_GROUP_MEETING || kind == MeetingKind.COMMITTEE_MEETING;
        if (agenda.items().size() == 1 && agenda.items().get(0).blank()) {
            quietly(() -> agenda.items().get(0).kindProperty()
                    .set(firstTopic ? AgendaItem.Kind.FIRST_TOPIC : kind == MeetingKind.PARTY_LECTURE ? AgendaItem.Kind.LECTURE : AgendaItem.Kind.ORDINARY));
        }
    }

    /** Whether something stands here that the program did not put there itself. */
    boolean written() {
        return head.worked() || parts.worked() || agenda.items().stream().anyMatch(item -> !item.blank());
    }

    /**
     * Everything as it stands.
     *
     * @param base    the record as it was kept last; null: never
     * @param tooLong is told when a text is longer than can be kept
     */
    Snapshot snapshot(Meeting base, Consumer<String> tooLong) {
        List<AgendaItemViewModel> written = agenda.written();
        List<FollowUpViewModel> followUps = new ArrayList<>();
        parts.eachFollowUp(followUps::add);
        if (!head.settled()) {
            return new Snapshot(Optional.empty(), written, followUps);
        }
        try {
            MeetingFile file = MeetingFile.of(head.meeting(base)).withAttendance(attendance.people())
                    .withAgenda(written.stream().map(AgendaItemViewModel::item).toList()).withVotes(agenda.votes());
            return new Snapshot(Optional.of(parts.into(file, written)), written, followUps);
        } catch (IllegalArgumentException problem) {
            tooLong.accept(problem.getMessage());
            return new Snapshot(Optional.empty(), written, followUps);
        }
    }

    /** What keeps the record from being taken in that only the screen can know. */
    List<MeetingRemark> unfinished() {
        List<MeetingRemark> found = new ArrayList<>();
        List<AgendaItemViewModel> written = agenda.written();
        for (int i = 0; i < written.size(); i++) {
            int number = i + 1;
            if (written.get(i).titleProperty().get().isBlank()) {
                found.add(fault(Place.AGENDA, number, "请填写议题" + number + "的名称。"));
            }
            written.get(i).votes().stream().filter(vote -> !vote.counted()).forEach(vote -> found.add(fault(Place.VOTES, number, "请填写议题" + number + "的赞成票数。")));
        }
        return found;
    }

    private static MeetingRemark fault(Place place, int number, String sentence) {
        return new MeetingRemark(MeetingRemark.DATA, MeetingRemark.Weight.CONTRADICTION, Spot.item(place, number), sentence);
    }

    HeadViewModel head() {
        return head;
    }

    AttendanceViewModel attendance() {
        return attendance;
    }

    AgendaViewModel agenda() {
        return agenda;
    }

    PartsViewModel parts() {
        return parts;
    }
}
