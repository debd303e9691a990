package dangwu.records.dues.account;

import static dangwu.kit.db.schema.Tables.DUES_EXPLANATION;

import dangwu.kit.db.WriteScope;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Where it is kept why something doubtful was booked all the same. */
public final class ActReasonRepository {

    private static final String OWNER = "dues_act";

    /** The reasons of every act that has any, by act and by the rule's id. */
    public Map<Long, Map<String, String>> all(DSLContext sql) {
        Map<Long, Map<String, String>> found = new HashMap<>();
        sql.selectFrom(DUES_EXPLANATION).where(DUES_EXPLANATION.OWNER_KIND.eq(OWNER)).orderBy(DUES_EXPLANATION.ID).forEach(row -> found
                .computeIfAbsent(row.get(DUES_EXPLANATION.OWNER_ID), id -> new LinkedHashMap<>()).put(row.get(DUES_EXPLANATION.RULE), row.get(DUES_EXPLANATION.REASON)));
        return found;
    }

    /** Keeps {@code reasons} of act {@code actId}, by the rule's id. */
    public void add(WriteScope scope, long actId, Map<String, String> reasons) {
        reasons.forEach((rule, reason) -> scope.sql().insertInto(DUES_EXPLANATION).set(DUES_EXPLANATION.ID, scope.nextId()).set(DUES_EXPLANATION.OWNER_KIND, OWNER)
                .set(DUES_EXPLANATION.OWNER_ID, actId).set(DUES_EXPLANATION.RULE, rule).set(DUES_EXPLANATION.REASON, reason).execute());
    }
}
