package dangwu.records.member;

import java.time.LocalDate;

/**
 * That a member belonged to a Party group (党小组) from one day to another.
 *
 * @param id     0 before it is kept
 * @param fromOn first day; null: since before the records begin
 * @param toOn   last day; null: still
 */
public record GroupAssignment(long id, long memberId, long groupId, LocalDate fromOn, LocalDate toOn) {

    public GroupAssignment ended(LocalDate lastDay) {
        return new GroupAssignment(id, memberId, groupId, fromOn, lastDay);
    }
}
