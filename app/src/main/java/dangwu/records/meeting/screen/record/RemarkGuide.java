package dangwu.records.meeting.screen.record;

import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leads from what is off in the record to where it is mended, and says there what cannot be right. */
final class RemarkGuide {

    private final Parts parts;

    /**
     * The parts of the screen.
     *
     * @param papers leads the keyboard to the files
     */
    record Parts(HeadPane head, AttendancePane attendance, AgendaPane agenda, StepsPane steps, FollowUpsPane followUps, Runnable papers) {}

    RemarkGuide(Parts parts) {
        this.parts = parts;
    }

    /** Puts the keyboard where {@code remark} is mended. */
    void go(MeetingRemark remark) {
        Spot spot = remark.spot();
        switch (spot.place()) {
            case DAY -> parts.head().enterDay();
            case TIME -> parts.head().enterTime();
            case YEAR -> parts.head().enterYear();
            case HEAD -> goHead(spot);
            case ATTENDANCE -> parts.attendance().enter(spot.person());
            case AGENDA, DISCUSSION, DECISION, VOTES -> parts.agenda().enter(spot.place(), spot.number());
            case STEPS -> parts.steps().enter();
            case FOLLOW_UPS -> parts.followUps().enter(spot.number());
            case PAPERS -> parts.papers().run();
        }
    }

    private void goHead(Spot spot) {
        if (spot.field() == null) {
            parts.head().enter();
        } else {
            parts.head().enter(spot.field());
        }
    }

    /** Says at the fields what cannot be right. */
    void say(List<MeetingRemark> remarks) {
        parts.head().say(sentences(remarks, Place.DAY, Place.YEAR), sentences(remarks, Place.TIME), sentences(remarks, Place.HEAD));
        parts.attendance().say(sentences(remarks, Place.ATTENDANCE));
        parts.agenda().say(sentences(remarks, Place.AGENDA, Place.DISCUSSION, Place.DECISION, Place.VOTES));
    }

    private static String sentences(List<MeetingRemark> remarks, Place... places) {
        List<Place> wanted = Stream.of(places).toList();
        return remarks.stream().filter(remark -> remark.weight() == MeetingRemark.Weight.CONTRADICTION && wanted.contains(remark.place()))
                .map(MeetingRemark::sentence).collect(Collectors.joining("\n"));
    }
}
