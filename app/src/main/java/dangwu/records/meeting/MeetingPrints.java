package dangwu.records.meeting;

import dangwu.kit.office.PaperBook;

/** The papers that the record of one meeting is printed as; the same words in docx, pdf and print. Not on the window's thread. */
public interface MeetingPrints {

    /** The minutes (L31, for a 中心组 session L41) in the variant of the meeting's kind; a draft too, as far as it goes. */
    PaperBook minutes(MeetingFile file);

    /** The sign-in sheet (L32), names pre-printed by group; of a meeting that is still to be held too. */
    PaperBook signIn(MeetingFile file);
}
