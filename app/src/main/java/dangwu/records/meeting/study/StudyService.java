package dangwu.records.meeting.study;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import java.util.List;
import java.util.Map;

/** Keeping study records and taking them away. */
public final class StudyService {

    /** Sort of record in audit entries and change notices, and of those that attachments belong to. */
    public static final String SUBJECT = "study_record";

    private final Database database;
    private final StudyRepository records;

    public StudyService(Database database, StudyRepository records) {
        this.database = database;
        this.records = records;
    }

    /** Keeps {@code record}: a new one when its id is 0, else over the one with its id. */
    public StudyRecord save(StudyRecord record) {
        boolean added = record.id() == 0;
        return database.write((added ? "新增" : "修改") + record.kind().label(), scope -> {
            Map<String, String> before = Map.of();
            if (!added) {
                before = records.find(scope.sql(), record.id()).map(StudyRecord::describe)
                        .orElseThrow(() -> new RefusedException("这条学习记录已被删除，请刷新后再试。"));
                records.remove(scope, record.id());
            }
            StudyRecord kept = records.add(scope, List.of(record)).get(0);
            scope.audit(AuditChange.between(SUBJECT, kept.id(), kept.title(), before, kept.describe()));
            return kept;
        });
    }

    /** Adds new records at once, such as one training of several people; all or none. */
    public List<StudyRecord> addAll(List<StudyRecord> added) {
        return database.write("新增" + added.get(0).kind().label(), scope -> addAll(scope, added));
    }

    /** As {@link #addAll(List)}, as part of a larger write. */
    public List<StudyRecord> addAll(WriteScope scope, List<StudyRecord> added) {
        List<StudyRecord> kept = records.add(scope, added);
        kept.forEach(record -> scope.audit(AuditChange.between(SUBJECT, record.id(), record.title(), Map.of(), record.describe())));
        return kept;
    }

    /** Removes several records at once; {@link #restore(List)} brings them back. */
    public List<StudyRecord> removeAll(List<Long> ids) {
        return database.write("删除学习记录", scope -> ids.stream().map(id -> remove(scope, id)).toList());
    }

    /** Removes a record; {@link #restore} brings it back. */
    public StudyRecord remove(long id) {
        return database.write("删除学习记录", scope -> remove(scope, id));
    }

    private StudyRecord remove(WriteScope scope, long id) {
        StudyRecord removed = records.find(scope.sql(), id).orElseThrow(() -> new RefusedException("这条学习记录已被删除，请刷新后再试。"));
        records.remove(scope, id);
        scope.audit(AuditChange.between(SUBJECT, id, removed.title(), removed.describe(), Map.of()));
        return removed;
    }

    /** Brings back what {@link #remove} took away. */
    public void restore(StudyRecord removed) {
        restore(List.of(removed));
    }

    /** Brings back what {@link #removeAll} took away. */
    public void restore(List<StudyRecord> removed) {
        database.write("撤销删除学习记录", scope -> {
            records.add(scope, removed);
            removed.forEach(record -> scope.audit(AuditChange.between(SUBJECT, record.id(), record.title(), Map.of(), record.describe())));
            return null;
        });
    }
}
