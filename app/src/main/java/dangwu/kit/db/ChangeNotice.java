package dangwu.kit.db;

import java.util.Set;

/**
 * Tells screens, after a commit, what has changed.
 *
 * @param act          the clerk's word for what was done, e.g. "新增党员"
 * @param subjectKinds the sorts of records that were written
 */
public record ChangeNotice(String act, Set<String> subjectKinds) {

    public ChangeNotice {
        subjectKinds = Set.copyOf(subjectKinds);
    }

    /** Whether any of {@code kinds} was written. */
    public boolean touches(String... kinds) {
        for (String kind : kinds) {
            if (subjectKinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }
}
