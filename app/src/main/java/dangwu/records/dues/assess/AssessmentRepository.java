package dangwu.records.dues.assess;

import static dangwu.kit.db.schema.Tables.DUES_ASSESSMENT;
import static dangwu.kit.db.schema.Tables.DUES_PAY_LINE;
import static dangwu.kit.db.schema.Tables.MEMBER;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.Months;
import dangwu.kit.db.WriteScope;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Where assessments are kept. */
public final class AssessmentRepository {

    /** More numbers than this are not listed in a query: all rows are read instead. */
    private static final int ID_LIST = 500;

    private final Database database;

    public AssessmentRepository(Database database) {
        this.database = database;
    }

    /** Everything assessed, by member; who was never assessed is absent. */
    public Map<Long, AssessmentHistory> all() {
        return database.read(this::all);
    }

    /** As {@link #all()}, inside a transaction. */
    public Map<Long, AssessmentHistory> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    /** Everything assessed of one member. */
    public AssessmentHistory of(long member) {
        return database.read(sql -> of(sql, member));
    }

    /** As {@link #of(long)}, inside a transaction. */
    public AssessmentHistory of(DSLContext sql, long member) {
        return fetch(sql, DUES_ASSESSMENT.MEMBER_ID.eq(member)).getOrDefault(member, AssessmentHistory.NONE);
    }

    /** Everything assessed of {@code members}; who was never assessed is absent. */
    public Map<Long, AssessmentHistory> of(DSLContext sql, Collection<Long> members) {
        if (members.size() <= ID_LIST) {
            return fetch(sql, DUES_ASSESSMENT.MEMBER_ID.in(members));
        }
        Map<Long, AssessmentHistory> wanted = new HashMap<>(all(sql));
        wanted.keySet().retainAll(members);
        return wanted;
    }

    /** What was assessed for {@code year} and those after it, of {@code members}; who was not is absent. */
    Map<Long, AssessmentHistory> since(DSLContext sql, int year, Collection<Long> members) {
        Condition since = DUES_ASSESSMENT.FROM_MONTH.ge(Months.number(YearMonth.of(year, 1)));
        return new HashMap<>(fetch(sql, members.size() <= ID_LIST ? since.and(DUES_ASSESSMENT.MEMBER_ID.in(members)) : since));
    }

    /** The members whom assessments {@code ids} are of; one that is gone is of nobody. */
    Set<Long> membersOf(DSLContext sql, Collection<Long> ids) {
        Condition which = ids.size() <= ID_LIST ? DUES_ASSESSMENT.ID.in(ids) : DSL.noCondition();
        Set<Long> members = new HashSet<>();
        Set<Long> wanted = new HashSet<>(ids);
        sql.select(DUES_ASSESSMENT.ID, DUES_ASSESSMENT.MEMBER_ID).from(DUES_ASSESSMENT).where(which).forEach(row -> {
            if (wanted.contains(row.value1())) {
                members.add(row.value2());
            }
        });
        return members;
    }

    /** The first month that anybody was assessed for; empty: nobody was. */
    public Optional<YearMonth> earliest(DSLContext sql) {
        return Optional.ofNullable(Months.of(sql.select(DSL.min(DUES_ASSESSMENT.FROM_MONTH)).from(DUES_ASSESSMENT).fetchOne(0, Integer.class)));
    }

    /** The names of {@code members}; those that are not kept are absent. */
    Map<Long, String> names(DSLContext sql, Collection<Long> members) {
        Condition which = members.size() <= ID_LIST ? MEMBER.ID.in(members) : DSL.noCondition();
        return sql.select(MEMBER.ID, MEMBER.NAME).from(MEMBER).where(which).fetchMap(MEMBER.ID, MEMBER.NAME);
    }

    /** Adds {@code assessments} under new ids (those that carry one keep it). */
    public List<Assessment> add(WriteScope scope, List<Assessment> assessments) {
        List<Assessment> kept = assessments.stream().map(each -> each.id() == 0 ? each.withId(scope.nextId()) : each).toList();
        Batch.insert(scope, DUES_ASSESSMENT, Arrays.asList(DUES_ASSESSMENT.fields()), kept.stream().map(AssessmentRepository::values).toList());
        List<Object[]> lines = new ArrayList<>();
        for (Assessment each : kept) {
            for (int i = 0; i < each.lines().size(); i++) {
                PayLine line = each.lines().get(i);
                lines.add(new Object[] {each.id(), i, line.item() == null ? null : line.item().name(), line.name(), line.nature().name(), line.amount()});
            }
        }
        Batch.insert(scope, DUES_PAY_LINE, Arrays.asList(DUES_PAY_LINE.fields()), lines);
        return kept;
    }

    /** Writes {@code assessments} over those with their ids. */
    public void update(WriteScope scope, List<Assessment> assessments) {
        remove(scope, assessments.stream().map(Assessment::id).toList());
        add(scope, assessments);
    }

    public void remove(WriteScope scope, List<Long> ids) {
        delete(scope, DUES_PAY_LINE.ASSESSMENT_ID, ids);
        delete(scope, DUES_ASSESSMENT.ID, ids);
    }

    private static void delete(WriteScope scope, TableField<?, Long> column, List<Long> ids) {
        for (int from = 0; from < ids.size(); from += ID_LIST) {
            scope.sql().deleteFrom(column.getTable()).where(column.in(ids.subList(from, Math.min(from + ID_LIST, ids.size())))).execute();
        }
    }

    private static Object[] values(Assessment each) {
        return new Object[] {each.id(), each.memberId(), each.year(), Months.number(each.from()), each.staff().name(), each.payer().name(), each.basis().name(),
            each.base(), each.rate(), each.computed(), each.extra(), each.reason(), each.assessedOn(), each.remarks()};
    }

    private static Map<Long, AssessmentHistory> fetch(DSLContext sql, Condition which) {
        Map<Long, List<PayLine>> lines = new HashMap<>();
        sql.select(DUES_PAY_LINE.ASSESSMENT_ID, DUES_PAY_LINE.ITEM, DUES_PAY_LINE.NAME, DUES_PAY_LINE.NATURE, DUES_PAY_LINE.AMOUNT).from(DUES_PAY_LINE)
                .join(DUES_ASSESSMENT).on(DUES_ASSESSMENT.ID.eq(DUES_PAY_LINE.ASSESSMENT_ID)).where(which).orderBy(DUES_PAY_LINE.ASSESSMENT_ID, DUES_PAY_LINE.SEQ)
                .forEach(row -> lines.computeIfAbsent(row.get(DUES_PAY_LINE.ASSESSMENT_ID), id -> new ArrayList<>()).add(line(row)));
        Map<Long, List<Assessment>> byMember = new HashMap<>();
        for (Record row : sql.selectFrom(DUES_ASSESSMENT).where(which).fetch()) {
            Assessment each = assessment(row, lines.getOrDefault(row.get(DUES_ASSESSMENT.ID), List.of()));
            byMember.computeIfAbsent(each.memberId(), id -> new ArrayList<>(2)).add(each);
        }
        Map<Long, AssessmentHistory> histories = new HashMap<>();
        byMember.forEach((member, assessments) -> histories.put(member, new AssessmentHistory(assessments)));
        return histories;
    }

    private static PayLine line(Record row) {
        String item = row.get(DUES_PAY_LINE.ITEM);
        return new PayLine(item == null ? null : PayItem.valueOf(item), row.get(DUES_PAY_LINE.NAME), PayNature.valueOf(row.get(DUES_PAY_LINE.NATURE)),
                row.get(DUES_PAY_LINE.AMOUNT));
    }

    private static Assessment assessment(Record row, List<PayLine> lines) {
        return new Assessment(row.get(DUES_ASSESSMENT.ID), row.get(DUES_ASSESSMENT.MEMBER_ID), Months.of(row.get(DUES_ASSESSMENT.FROM_MONTH)),
                StaffKind.valueOf(row.get(DUES_ASSESSMENT.STAFF_KIND)), PayerKind.valueOf(row.get(DUES_ASSESSMENT.PAYER_KIND)),
                AssessmentBasis.valueOf(row.get(DUES_ASSESSMENT.BASIS)), row.get(DUES_ASSESSMENT.BASE), row.get(DUES_ASSESSMENT.RATE),
                row.get(DUES_ASSESSMENT.COMPUTED), row.get(DUES_ASSESSMENT.EXTRA), lines, row.get(DUES_ASSESSMENT.REASON), row.get(DUES_ASSESSMENT.ASSESSED_ON),
                row.get(DUES_ASSESSMENT.REMARKS));
    }
}
