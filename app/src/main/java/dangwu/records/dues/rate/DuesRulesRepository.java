package dangwu.records.dues.rate;

import static dangwu.kit.db.schema.Tables.DUES_ASSESSMENT;
import static dangwu.kit.db.schema.Tables.DUES_RULES;
import static dangwu.kit.db.schema.Tables.DUES_TIER;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.Months;
import dangwu.kit.db.WriteScope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where the unit's own versions of the rules for amounts are kept. */
public final class DuesRulesRepository {

    private final Database database;

    public DuesRulesRepository(Database database) {
        this.database = database;
    }

    /** All versions, those built in too. */
    public DuesRulesBook book() {
        return database.read(this::book);
    }

    /** As {@link #book()}, inside a transaction. */
    public DuesRulesBook book(DSLContext sql) {
        return new DuesRulesBook(own(sql));
    }

    /** The versions that the unit has added, the earliest first. */
    public List<DuesRules> own(DSLContext sql) {
        Map<Long, Map<PayerKind, List<Record>>> rows = new HashMap<>();
        for (Record row : sql.selectFrom(DUES_TIER).orderBy(DUES_TIER.RULES_ID, DUES_TIER.PAYER_KIND, DUES_TIER.SEQ).fetch()) {
            rows.computeIfAbsent(row.get(DUES_TIER.RULES_ID), id -> new EnumMap<>(PayerKind.class))
                    .computeIfAbsent(PayerKind.valueOf(row.get(DUES_TIER.PAYER_KIND)), kind -> new ArrayList<>()).add(row);
        }
        return sql.selectFrom(DUES_RULES).orderBy(DUES_RULES.VALID_FROM).fetch(row -> rules(row, rows.getOrDefault(row.get(DUES_RULES.ID), Map.of())));
    }

    public Optional<DuesRules> find(DSLContext sql, long id) {
        return own(sql).stream().filter(rules -> rules.id() == id).findFirst();
    }

    /** As {@link #assessmentsBegun(DSLContext, YearMonth, YearMonth)}, outside of a transaction. */
    public int assessmentsBegun(YearMonth from, YearMonth before) {
        return database.read(sql -> assessmentsBegun(sql, from, before));
    }

    /**
     * How many assessments begin within a span of months.
     *
     * @param from   null: from the first one on
     * @param before null: to the last one
     */
    public int assessmentsBegun(DSLContext sql, YearMonth from, YearMonth before) {
        Condition which = DSL.noCondition();
        which = from == null ? which : which.and(DUES_ASSESSMENT.FROM_MONTH.ge(Months.number(from)));
        which = before == null ? which : which.and(DUES_ASSESSMENT.FROM_MONTH.lt(Months.number(before)));
        return sql.fetchCount(DUES_ASSESSMENT, which);
    }

    /** Adds {@code rules} under a new id, unless they carry one. */
    public DuesRules add(WriteScope scope, DuesRules rules) {
        DuesRules kept = rules.id() == 0 ? rules.withId(scope.nextId()) : rules;
        scope.sql().insertInto(DUES_RULES, DUES_RULES.ID, DUES_RULES.VALID_FROM, DUES_RULES.CAP, DUES_RULES.ROUNDING, DUES_RULES.BASIS)
                .values(kept.id(), kept.validFrom(), kept.cap(), kept.rounding().name(), kept.basis()).execute();
        Batch.insert(scope, DUES_TIER, Arrays.asList(DUES_TIER.fields()), tierRows(kept));
        return kept;
    }

    /** Writes {@code rules} over those with their id. */
    public void update(WriteScope scope, DuesRules rules) {
        remove(scope, rules.id());
        add(scope, rules);
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(DUES_TIER).where(DUES_TIER.RULES_ID.eq(id)).execute();
        scope.sql().deleteFrom(DUES_RULES).where(DUES_RULES.ID.eq(id)).execute();
    }

    private static List<Object[]> tierRows(DuesRules rules) {
        List<Object[]> rows = new ArrayList<>();
        rules.tables().forEach((kind, table) -> {
            if (table.isFixed()) {
                rows.add(new Object[] {rules.id(), kind.name(), 0, null, null, null, table.least(), table.most()});
            }
            for (int i = 0; i < table.tiers().size(); i++) {
                Tier tier = table.tiers().get(i);
                rows.add(new Object[] {rules.id(), kind.name(), i, tier.over(), tier.upTo(), tier.rate(), null, null});
            }
        });
        return rows;
    }

    private static DuesRules rules(Record row, Map<PayerKind, List<Record>> rows) {
        Map<PayerKind, RateTable> tables = new EnumMap<>(PayerKind.class);
        rows.forEach((kind, of) -> tables.put(kind, table(kind, of)));
        return new DuesRules(row.get(DUES_RULES.ID), row.get(DUES_RULES.VALID_FROM), tables, row.get(DUES_RULES.CAP), Rounding.valueOf(row.get(DUES_RULES.ROUNDING)),
                row.get(DUES_RULES.BASIS));
    }

    private static RateTable table(PayerKind kind, List<Record> rows) {
        Record first = rows.get(0);
        if (first.get(DUES_TIER.RATE) == null) {
            return RateTable.fixed(kind, first.get(DUES_TIER.LEAST), first.get(DUES_TIER.MOST));
        }
        return RateTable.tiers(kind, rows.stream().map(row -> new Tier(row.get(DUES_TIER.LOWER_BASE), row.get(DUES_TIER.UPPER_BASE), row.get(DUES_TIER.RATE))).toList());
    }
}
