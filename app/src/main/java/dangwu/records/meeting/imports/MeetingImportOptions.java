package dangwu.records.meeting.imports;

/**
 * What the clerk says for all rows of an import.
 *
 * @param organization who held what a row leaves open, by name; null: nothing is said
 */
public record MeetingImportOptions(String organization) {

    /** Nothing is said. */
    public static final MeetingImportOptions NONE = new MeetingImportOptions(null);
}
