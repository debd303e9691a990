package dangwu.records.meeting.screen.record;

import static dangwu.records.meeting.MeetingField.*;

import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which fields a clerk fills in for every meeting of a kind, so that they are in sight without asking. */
final class UsualFields {

    /** Those of every meeting. */
    static final List<MeetingField> ALWAYS = List.of(TITLE, PLACE, CHAIR, RECORDER);
    /** Those that the attendance counts. */
    static final Set<MeetingField> COUNTED = Set.of(DUE_COUNT, PRESENT_COUNT, ABSENCE_NOTE);

    private UsualFields() {}

    /** Those of {@code kind} besides; {@code lecture}: it counts as a lecture, too. */
    static List<MeetingField> of(MeetingKind kind, boolean lecture) {
        List<MeetingField> usual = new ArrayList<>(switch (kind) {
            case PARTY_LECTURE -> List.of(LECTURE_TITLE, LECTURER, LECTURER_POST, AUDIENCE, HOURS);
            case THEMED_PARTY_DAY -> List.of(THEME, FORM, ON_FIXED_DAY);
            case ORGANIZATIONAL_LIFE_MEETING, DEMOCRATIC_LIFE_MEETING -> List.of(THEME, FORM, REPORTED_ON);
            case CENTRE_GROUP_STUDY -> List.of(THEME, STUDY_SECRETARY, HOURS, MATERIALS);
            case COLLECTIVE_STUDY -> List.of(THEME, STUDY_LEADER, HOURS, MATERIALS);
            case SPECIAL_MEETING, SYMPOSIUM, OTHER_ACTIVITY -> List.of(THEME, OCCASION);
            default -> List.of();
        });
        if (lecture) {
            List.of(LECTURE_TITLE, LECTURER, LECTURER_POST, AUDIENCE).stream().filter(field -> !usual.contains(field)).forEach(usual::add);
        }
        return usual;
    }

    /** Whether a meeting of {@code kind} is known by what it is about. */
    static boolean byTopic(MeetingKind kind) {
        return kind == MeetingKind.SPECIAL_MEETING || kind == MeetingKind.LEADING_GROUP_MEETING || kind == MeetingKind.COMMITTEE_MEETING;
    }
}
