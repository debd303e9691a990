package dangwu.records.meeting.screen;

import dangwu.records.meeting.MeetingKind;
import java.time.LocalDate;

/**
 * What is known of a meeting that is about to be recorded; null anywhere: the clerk will say.
 *
 * @param planLineId the line of the plan that it is to fulfil
 */
public record MeetingStart(MeetingKind kind, Long organizationId, LocalDate day, Long planLineId) {

    /** Nothing is known. */
    public static final MeetingStart BLANK = new MeetingStart(null, null, null, null);
}
