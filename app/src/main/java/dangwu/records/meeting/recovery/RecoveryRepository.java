package dangwu.records.meeting.recovery;

import static dangwu.kit.db.schema.Tables.SETTING;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.slf4j.LoggerFactory;

/**
 * Where unsaved edits of complete records are kept: as settings, so that they are as safe and as secret as the records themselves. A copy
 * may be longer than a setting takes and lies in several. Not on the window's thread.
 */
public final class RecoveryRepository {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "meeting_recovery";

    private static final String PREFIX = "meeting.recovery.";
    private static final int PART = 3900;

    private final Database database;
    private final RecoveryText text = new RecoveryText();

    public RecoveryRepository(Database database) {
        this.database = database;
    }

    /** Puts {@code copy} in the place of an earlier one of the same record. */
    public void keep(RecoveryCopy copy) {
        long id = copy.file().meeting().id();
        List<String> parts = parts(text.write(copy));
        database.write("暂存会议记录的修改", scope -> {
            delete(scope, id);
            for (int i = 0; i < parts.size(); i++) {
                scope.sql().insertInto(SETTING, SETTING.NAME, SETTING.CONTENT).values(PREFIX + id + "." + i, parts.get(i)).execute();
            }
            scope.auditOn(change(id, copy.file().meeting().name()));
            return null;
        });
    }

    /** The edits of record {@code id} that were put aside; empty when there are none, or what was kept cannot be read. */
    public Optional<RecoveryCopy> find(long id) {
        String kept = database.read(sql -> joined(sql, id));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.read(kept));
        } catch (RuntimeException damaged) {
            LoggerFactory.getLogger(RecoveryRepository.class).warn("edits put aside cannot be read", damaged);
            return Optional.empty();
        }
    }

    /** Ids of the records with edits put aside. */
    public Set<Long> records() {
        Set<Long> ids = new LinkedHashSet<>();
        database.read(sql -> sql.select(SETTING.NAME).from(SETTING).where(SETTING.NAME.startsWith(PREFIX)).orderBy(SETTING.NAME).fetch(SETTING.NAME))
                .forEach(name -> ids.add(Long.valueOf(name.substring(PREFIX.length(), name.lastIndexOf('.')))));
        return ids;
    }

    /** Gives up what was put aside of record {@code id}; nothing happens when there is nothing. */
    public void forget(long id) {
        if (database.read(sql -> joined(sql, id)).isEmpty()) {
            return;
        }
        database.write("清除暂存的修改", scope -> {
            delete(scope, id);
            scope.audit(change(id, ""));
            return null;
        });
    }

    private static String joined(DSLContext sql, long id) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; ; i++) {
            String part = sql.select(SETTING.CONTENT).from(SETTING).where(SETTING.NAME.eq(PREFIX + id + "." + i)).fetchOne(SETTING.CONTENT);
            if (part == null) {
                return joined.toString();
            }
            joined.append(part);
        }
    }

    private static void delete(WriteScope scope, long id) {
        scope.sql().deleteFrom(SETTING).where(SETTING.NAME.startsWith(PREFIX + id + ".")).execute();
    }

    private static AuditChange change(long id, String name) {
        return new AuditChange(SUBJECT, id, name, AuditChange.Kind.CHANGED, List.of());
    }

    /** No part ends in half a character. */
    private static List<String> parts(String whole) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < whole.length()) {
            int to = Math.min(whole.length(), from + PART);
            if (to < whole.length() && Character.isHighSurrogate(whole.charAt(to - 1))) {
                to--;
            }
            parts.add(whole.substring(from, to));
            from = to;
        }
        return parts;
    }
}
