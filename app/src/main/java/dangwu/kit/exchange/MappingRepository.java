package dangwu.kit.exchange;

import static dangwu.kit.db.schema.Tables.IMPORT_MAPPING;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.util.Map;

/** Keeps with the records which heading the clerk took for which field. */
public final class MappingRepository implements MappingMemory {

    /** Sort of record in audit entries. */
    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "import_mapping";

    private final Database database;

    public MappingRepository(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, String> recall(ImportKind kind) {
        return database.read(sql -> sql.selectFrom(IMPORT_MAPPING).where(IMPORT_MAPPING.IMPORT_KIND.eq(kind.id()))
                .fetchMap(IMPORT_MAPPING.HEADER, IMPORT_MAPPING.FIELD_KEY));
    }

    @Override
    public void remember(ImportKind kind, Map<String, String> headerToField) {
        Map<String, String> known = recall(kind);
        if (known.entrySet().containsAll(headerToField.entrySet())) {
            return;
        }
        database.write("记住导入列的对应关系", scope -> {
            headerToField.forEach((header, field) -> put(scope, kind, header, field));
            scope.audit(AuditChange.between(SUBJECT, 0, kind.name(), Map.of("对应关系", known.toString()), Map.of("对应关系", headerToField.toString())));
            return null;
        });
    }

    private static void put(WriteScope scope, ImportKind kind, String header, String field) {
        scope.sql().deleteFrom(IMPORT_MAPPING).where(IMPORT_MAPPING.IMPORT_KIND.eq(kind.id()).and(IMPORT_MAPPING.HEADER.eq(header))).execute();
        scope.sql().insertInto(IMPORT_MAPPING, IMPORT_MAPPING.IMPORT_KIND, IMPORT_MAPPING.HEADER, IMPORT_MAPPING.FIELD_KEY)
                .values(kind.id(), header, field).execute();
    }
}
