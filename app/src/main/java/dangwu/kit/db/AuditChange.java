package dangwu.kit.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    /**
     * What differs between a record's fields before and after, each map from label to text in the order to be shown.
     *
     * @param before empty for a record that is added
     * @param after  empty for a record that is removed
     */
    public static AuditChange between(String subjectKind, long subjectId, String subjectName, Map<String, String> before,
            Map<String, String> after) {
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        Set<String> labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        List<Delta> deltas = new ArrayList<>();
        for (String label : labels) {
            if (!Objects.equals(before.get(label), after.get(label))) {
                deltas.add(new Delta(label, before.get(label), after.get(label)));
            }
        }
        return new AuditChange(subjectKind, subjectId, subjectName, kind, deltas);
    }

    /** What these changes and those before them did together: from the first "before" to the last "after", without what is as it was. */
    List<Delta> after(List<Delta> earlier) {
        Map<String, Delta> together = new LinkedHashMap<>();
        earlier.forEach(delta -> together.put(delta.label(), delta));
        deltas.forEach(delta -> together.merge(delta.label(), delta, (first, last) -> new Delta(first.label(), first.before(), last.after())));
        return together.values().stream().filter(delta -> !Objects.equals(delta.before(), delta.after())).toList();
    }
}
