package dangwu.kit.audit;

import dangwu.kit.db.AuditChange;
import java.time.LocalDateTime;
import java.util.List;

/**
 * That somebody changed a record, as it was written down with the change itself.
 *
 * @param actId       shared by all entries of one act
 * @param happenedAt  when, by the clock of the office PC
 * @param actor       who; may be empty
 * @param act         the clerk's word for what was done, e.g. 修改党员信息
 * @param subjectKind what sort of record, e.g. "member"
 * @param subjectName what the record was called then
 * @param kind        added, changed or removed
 * @param deltas      the fields that differ, in the order to be shown
 */
public record AuditEntry(long id, long actId, LocalDateTime happenedAt, String actor, String act, String subjectKind, long subjectId,
        String subjectName, AuditChange.Kind kind, List<AuditChange.Delta> deltas) {

    public AuditEntry {
        deltas = List.copyOf(deltas);
    }
}
