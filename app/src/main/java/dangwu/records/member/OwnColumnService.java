package dangwu.records.member;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The columns that the unit adds to its members for itself; there may be any number. */
public final class OwnColumnService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "own_column";

    private final Database database;
    private final MemberRepository members;

    public OwnColumnService(Database database, MemberRepository members) {
        this.database = database;
        this.members = members;
    }

    /** All own columns, in order. */
    public List<OwnColumn> all() {
        return database.read(members::ownColumns);
    }

    /** Adds a column named {@code name} after the others. */
    public OwnColumn add(String name) {
        return database.write("新增自定义列", scope -> {
            List<OwnColumn> columns = members.ownColumns(scope.sql());
            OwnColumn wanted = new OwnColumn(0, name, columns.stream().mapToInt(OwnColumn::sortNo).max().orElse(0) + 1);
            requireOwnName(columns, wanted);
            OwnColumn kept = members.addOwnColumn(scope, wanted);
            scope.audit(AuditChange.between(SUBJECT, kept.id(), kept.name(), Map.of(), Map.of("列名", kept.name())));
            return kept;
        });
    }

    /** Renames a column; what stands in it stays. */
    public void rename(OwnColumn column, String name) {
        database.write("修改自定义列", scope -> {
            OwnColumn renamed = new OwnColumn(column.id(), name, column.sortNo());
            requireOwnName(members.ownColumns(scope.sql()), renamed);
            members.updateOwnColumn(scope, renamed);
            scope.audit(AuditChange.between(SUBJECT, column.id(), renamed.name(), Map.of("列名", column.name()), Map.of("列名", renamed.name())));
            return null;
        });
    }

    /** How many members have something in {@code column}; asked before it is removed. */
    public int filledIn(OwnColumn column) {
        return database.read(sql -> members.filledIn(sql, column.id()));
    }

    /** Removes a column with everything that stands in it. */
    public void remove(OwnColumn column) {
        database.write("删除自定义列", scope -> {
            members.removeOwnColumn(scope, column.id());
            scope.audit(AuditChange.between(SUBJECT, column.id(), column.name(), Map.of("列名", column.name()), Map.of()));
            return null;
        });
    }

    private static void requireOwnName(List<OwnColumn> columns, OwnColumn wanted) {
        boolean taken = columns.stream().anyMatch(column -> column.id() != wanted.id() && column.name().equals(wanted.name()))
                || Arrays.stream(MemberField.values()).anyMatch(field -> field.label().equals(wanted.name()));
        if (taken) {
            throw new RefusedException("已有名为“" + wanted.name() + "”的列，请换一个名称。");
        }
    }
}
