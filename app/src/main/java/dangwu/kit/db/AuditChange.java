package dangwu.kit.db;

import java.util.List;

/**
 * What one write did to one record, in the clerk's words.
 *
 * @param subjectKind what sort of record, e.g. "member"; a change notice carries it to the screens
 * @param subjectId   the record
 * @param subjectName what the clerk calls it, e.g. the member's name
 * @param kind        added, changed or removed
 * @param deltas      the fields that differ; for an added or removed record those that were not empty
 */
public record AuditChange(String subjectKind, long subjectId, String subjectName, Kind kind, List<Delta> deltas) {

    /** What happened to the record. */
    public enum Kind { ADDED, CHANGED, REMOVED }

    /** One field: its Chinese label, its text before and after (null: empty). */
    public record Delta(String label, String before, String after) {}

    public AuditChange {
        deltas = List.copyOf(deltas);
    }
}
