package dangwu.records.meeting.recovery;

import dangwu.records.meeting.MeetingFile;
import java.time.LocalDateTime;

/**
 * Edits of a complete record that were not saved yet.
 *
 * @param keptAt when they were put aside, to the second
 * @param file   the record as it stood then, with its id
 */
public record RecoveryCopy(LocalDateTime keptAt, MeetingFile file) {}
