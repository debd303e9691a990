package dangwu.records.meeting.imports;

import java.util.List;

/**
 * What a cell says of who attended or did not.
 *
 * @param count    a number instead of names; null: no number
 * @param everyone whether it says 全体
 * @param names    the names; empty with neither number nor 全体: nobody (无)
 */
record PeopleCell(Integer count, boolean everyone, List<WrittenName> names) {

    /** 无: nobody. */
    static final PeopleCell NOBODY = new PeopleCell(null, false, List.of());

    PeopleCell {
        names = List.copyOf(names);
    }

    boolean nobody() {
        return count == null && !everyone && names.isEmpty();
    }
}
