package dangwu.records.meeting.imports;

import dangwu.records.meeting.MeetingFile;

/**
 * What an import writes for one row.
 *
 * @param file   as it is to be kept; its id is 0 when it is new
 * @param before what was kept when the rows were compared; null: nothing
 */
public record MeetingImportRow(MeetingFile file, MeetingFile before) {}
