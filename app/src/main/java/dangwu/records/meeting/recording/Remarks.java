package dangwu.records.meeting.recording;

import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import dangwu.records.meeting.recording.MeetingRemark.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is off while a record is looked over. */
final class Remarks {

    private final List<MeetingRemark> found = new ArrayList<>();

    void contradiction(String rule, Place place, String sentence) {
        contradiction(rule, Spot.of(place), sentence);
    }

    void contradiction(String rule, Spot spot, String sentence) {
        found.add(new MeetingRemark(rule, Weight.CONTRADICTION, spot, sentence));
    }

    void doubt(String rule, Place place, String sentence) {
        doubt(rule, Spot.of(place), sentence);
    }

    void doubt(String rule, Spot spot, String sentence) {
        found.add(new MeetingRemark(rule, Weight.DOUBT, spot, sentence));
    }

    void gap(String rule, Place place, String sentence) {
        gap(rule, Spot.of(place), sentence);
    }

    void gap(String rule, Spot spot, String sentence) {
        found.add(new MeetingRemark(rule, Weight.GAP, spot, sentence));
    }

    void note(String rule, Place place, String sentence) {
        note(rule, Spot.of(place), sentence);
    }

    void note(String rule, Spot spot, String sentence) {
        found.add(new MeetingRemark(rule, Weight.NOTE, spot, sentence));
    }

    /** The gravest first, otherwise in the order they were found. */
    List<MeetingRemark> all() {
        return found.stream().sorted(Comparator.comparing(MeetingRemark::weight)).toList();
    }
}
