package dangwu.records.dues.policy;

import static dangwu.kit.db.schema.Tables.SETTING;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Where it is kept what the unit has set for its dues. */
public final class DuesPolicyRepository {

    private static final String PREFIX = "dues.";
    private static final String DAYS = "collecting_days";

    private final Database database;

    public DuesPolicyRepository(Database database) {
        this.database = database;
    }

    /** What is set; the usual where nothing is, or where what is kept cannot be read. */
    public DuesPolicy policy() {
        return database.read(this::policy);
    }

    /** As {@link #policy()}, inside a transaction. */
    public DuesPolicy policy(DSLContext sql) {
        return policy(kept(sql));
    }

    /**
     * All that is set.
     *
     * @param days 党费日 as it held over time
     */
    public record Settings(DuesPolicy policy, CollectingDays days) {}

    /** What is set, inside a transaction. */
    public Settings settings(DSLContext sql) {
        Map<String, String> kept = kept(sql);
        DuesPolicy policy = policy(kept);
        return new Settings(policy, days(kept, CollectingDays.always(policy.collectingDay())));
    }

    private static CollectingDays days(Map<String, String> kept, CollectingDays always) {
        try {
            return read(kept, DAYS, CollectingDays::of).orElse(always);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return always;
        }
    }

    private static Map<String, String> kept(DSLContext sql) {
        return sql.selectFrom(SETTING).where(SETTING.NAME.startsWith(PREFIX)).fetchMap(SETTING.NAME, SETTING.CONTENT);
    }

    /** Keeps {@code policy}, and which 党费日 held before; it holds from the end of the transaction on. */
    void save(WriteScope scope, DuesPolicy policy, CollectingDays days) {
        scope.sql().deleteFrom(SETTING).where(SETTING.NAME.startsWith(PREFIX)).execute();
        put(scope, "collecting_day", policy.collectingDay());
        put(scope, DAYS, days.changes().isEmpty() ? null : days.text());
        put(scope, "books_begin", policy.booksBegin());
        put(scope, "assess_by", policy.assessBy());
        put(scope, "remittance_cycle", policy.cycle().name());
        put(scope, "share", policy.share().toPlainString());
        put(scope, "share_basis", policy.basis().name());
        put(scope, "remit_within_days", policy.remitWithinDays());
        put(scope, "phone", policy.phone());
        put(scope, "account_name", policy.accountName());
        put(scope, "accountant", policy.accountant());
        put(scope, "cashier", policy.cashier());
    }

    private static void put(WriteScope scope, String name, Object content) {
        if (content != null) {
            scope.sql().insertInto(SETTING).set(SETTING.NAME, PREFIX + name).set(SETTING.CONTENT, content.toString()).execute();
        }
    }

    private static DuesPolicy policy(Map<String, String> kept) {
        DuesPolicy usual = DuesPolicy.DEFAULT;
        if (kept.isEmpty()) {
            return usual;
        }
        try {
            return new DuesPolicy(read(kept, "collecting_day", Integer::valueOf).orElse(null), read(kept, "books_begin", YearMonth::parse).orElse(null),
                    read(kept, "assess_by", MonthDay::parse).orElse(usual.assessBy()), read(kept, "remittance_cycle", RemittanceCycle::valueOf).orElse(usual.cycle()),
                    read(kept, "share", BigDecimal::new).orElse(usual.share()), read(kept, "share_basis", ShareBasis::valueOf).orElse(usual.basis()),
                    read(kept, "remit_within_days", Integer::valueOf).orElse(usual.remitWithinDays()), text(kept, "phone"), text(kept, "account_name"),
                    text(kept, "accountant"), text(kept, "cashier"));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return usual;
        }
    }

    private static <T> Optional<T> read(Map<String, String> kept, String name, Function<String, T> reader) {
        return Optional.ofNullable(text(kept, name)).map(reader);
    }

    private static String text(Map<String, String> kept, String name) {
        return kept.get(PREFIX + name);
    }
}
