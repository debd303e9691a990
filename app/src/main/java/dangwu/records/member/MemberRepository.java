package dangwu.records.member;

import static dangwu.kit.db.schema.Tables.AFFILIATION;
import static dangwu.kit.db.schema.Tables.DUES_ARREARS_STEP;
import static dangwu.kit.db.schema.Tables.DUES_ASSESSMENT;
import static dangwu.kit.db.schema.Tables.DUES_CASE;
import static dangwu.kit.db.schema.Tables.DUES_ENTRY;
import static dangwu.kit.db.schema.Tables.DUES_LARGE;
import static dangwu.kit.db.schema.Tables.DUES_RELIEF;
import static dangwu.kit.db.schema.Tables.DUES_START;
import static dangwu.kit.db.schema.Tables.GROUP_ASSIGNMENT;
import static dangwu.kit.db.schema.Tables.MEETING_ATTENDANCE;
import static dangwu.kit.db.schema.Tables.MEMBER;
import static dangwu.kit.db.schema.Tables.OWN_COLUMN;
import static dangwu.kit.db.schema.Tables.OWN_VALUE;
import static dangwu.kit.db.schema.Tables.STANDING;
import static dangwu.kit.db.schema.Tables.STUDY_RECORD;
import static dangwu.kit.db.schema.Tables.VOTING_EXCLUSION;

import dangwu.kit.db.Batch;
import dangwu.kit.db.WriteScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Where members are kept, and the unit's own columns. Where they belong, and as what, is kept by {@link MembershipRepository}. */
public final class MemberRepository {

    private static final int ID_LIST = 500;

    private final MemberColumnsRepository columns = new MemberColumnsRepository();

    /** Members {@code ids}; those that are not kept are left out. */
    public Map<Long, Member> find(DSLContext sql, Collection<Long> ids) {
        Map<Long, Member> found = new HashMap<>();
        List<Long> wanted = new ArrayList<>(ids);
        for (int from = 0; from < wanted.size(); from += ID_LIST) {
            fetch(sql, MEMBER.ID.in(wanted.subList(from, Math.min(from + ID_LIST, wanted.size())))).forEach(member -> found.put(member.id(), member));
        }
        return found;
    }

    public Optional<Member> find(DSLContext sql, long id) {
        return fetch(sql, MEMBER.ID.eq(id)).stream().findFirst();
    }

    /** The member with this ID number, on the rolls or not any more. */
    public Optional<Member> findByIdNumber(DSLContext sql, String idNumber) {
        return fetch(sql, MEMBER.ID_NUMBER.eq(idNumber)).stream().findFirst();
    }

    /** The ID numbers of all members ever kept. */
    public Set<String> idNumbers(DSLContext sql) {
        return sql.select(MEMBER.ID_NUMBER).from(MEMBER).where(MEMBER.ID_NUMBER.isNotNull()).fetchSet(MEMBER.ID_NUMBER);
    }

    /** Every member ever kept. */
    public List<Member> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    /** Adds {@code members}, which already carry new ids. */
    public void add(WriteScope scope, List<Member> members) {
        if (members.isEmpty()) {
            return;
        }
        insert(scope, MEMBER, columns.all(), members.stream().map(columns::values).toList());
        insertOwnValues(scope, members);
    }

    /** Writes {@code members} over those with their ids. */
    public void update(WriteScope scope, List<Member> members) {
        if (members.isEmpty()) {
            return;
        }
        String text = scope.sql().update(MEMBER).set(columns.row(members.get(0))).where(MEMBER.ID.eq(members.get(0).id())).getSQL();
        Batch.run(scope, text, members.stream().map(columns::valuesThenId).toList());
        delete(scope, OWN_VALUE.MEMBER_ID, members.stream().map(Member::id).toList());
        insertOwnValues(scope, members);
    }

    /** Removes a member and all that is kept of his membership. */
    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(OWN_VALUE).where(OWN_VALUE.MEMBER_ID.eq(id)).execute();
        scope.sql().deleteFrom(STANDING).where(STANDING.MEMBER_ID.eq(id)).execute();
        scope.sql().deleteFrom(GROUP_ASSIGNMENT).where(GROUP_ASSIGNMENT.MEMBER_ID.eq(id)).execute();
        scope.sql().deleteFrom(AFFILIATION).where(AFFILIATION.MEMBER_ID.eq(id)).execute();
        scope.sql().deleteFrom(MEMBER).where(MEMBER.ID.eq(id)).execute();
    }

    /** Whether member {@code id} stands in the attendance of a meeting, in a study record or in an exclusion from votes. */
    public boolean hasOrganizationalLife(DSLContext sql, long id) {
        return sql.fetchExists(MEETING_ATTENDANCE, MEETING_ATTENDANCE.MEMBER_ID.eq(id)) || sql.fetchExists(STUDY_RECORD, STUDY_RECORD.MEMBER_ID.eq(id))
                || sql.fetchExists(VOTING_EXCLUSION, VOTING_EXCLUSION.MEMBER_ID.eq(id));
    }

    /** Whether member {@code id} stands in an assessment or relief of dues, in the journal of payments or in a case of arrears. */
    public boolean hasDues(DSLContext sql, long id) {
        return sql.fetchExists(DUES_ASSESSMENT, DUES_ASSESSMENT.MEMBER_ID.eq(id)) || sql.fetchExists(DUES_ENTRY, DUES_ENTRY.MEMBER_ID.eq(id))
                || sql.fetchExists(DUES_RELIEF, DUES_RELIEF.MEMBER_ID.eq(id)) || sql.fetchExists(DUES_START, DUES_START.MEMBER_ID.eq(id))
                || sql.fetchExists(DUES_LARGE, DUES_LARGE.MEMBER_ID.eq(id)) || sql.fetchExists(DUES_ARREARS_STEP, DUES_ARREARS_STEP.MEMBER_ID.eq(id))
                || sql.fetchExists(DUES_CASE, DUES_CASE.MEMBER_ID.eq(id));
    }

    /** The unit's own columns, in order. */
    public List<OwnColumn> ownColumns(DSLContext sql) {
        return sql.selectFrom(OWN_COLUMN).orderBy(OWN_COLUMN.SORT_NO, OWN_COLUMN.ID)
                .fetch(row -> new OwnColumn(row.get(OWN_COLUMN.ID), row.get(OWN_COLUMN.NAME), row.get(OWN_COLUMN.SORT_NO)));
    }

    public OwnColumn addOwnColumn(WriteScope scope, OwnColumn column) {
        OwnColumn kept = new OwnColumn(scope.nextId(), column.name(), column.sortNo());
        scope.sql().insertInto(OWN_COLUMN, OWN_COLUMN.ID, OWN_COLUMN.NAME, OWN_COLUMN.SORT_NO).values(kept.id(), kept.name(), kept.sortNo()).execute();
        return kept;
    }

    public void updateOwnColumn(WriteScope scope, OwnColumn column) {
        scope.sql().update(OWN_COLUMN).set(OWN_COLUMN.NAME, column.name()).set(OWN_COLUMN.SORT_NO, column.sortNo())
                .where(OWN_COLUMN.ID.eq(column.id())).execute();
    }

    /** Removes an own column with everything that stands in it. */
    public void removeOwnColumn(WriteScope scope, long id) {
        scope.sql().deleteFrom(OWN_VALUE).where(OWN_VALUE.COLUMN_ID.eq(id)).execute();
        scope.sql().deleteFrom(OWN_COLUMN).where(OWN_COLUMN.ID.eq(id)).execute();
    }

    /** How many members have something in own column {@code id}. */
    public int filledIn(DSLContext sql, long id) {
        return sql.fetchCount(OWN_VALUE, OWN_VALUE.COLUMN_ID.eq(id));
    }

    static void insert(WriteScope scope, Table<?> table, List<Field<?>> fields, List<Object[]> rows) {
        Batch.insert(scope, table, fields, rows);
    }

    /** Deletes the rows in which {@code column} holds one of {@code ids}. */
    static void delete(WriteScope scope, TableField<?, Long> column, List<Long> ids) {
        for (int from = 0; from < ids.size(); from += ID_LIST) {
            scope.sql().deleteFrom(column.getTable()).where(column.in(ids.subList(from, Math.min(from + ID_LIST, ids.size())))).execute();
        }
    }

    private List<Member> fetch(DSLContext sql, Condition which) {
        Map<Long, Map<Long, String>> own = ownValues(sql, which);
        return sql.selectFrom(MEMBER).where(which).fetch(row -> columns.member(row, own.getOrDefault(row.get(MEMBER.ID), Map.of())));
    }

    private static Map<Long, Map<Long, String>> ownValues(DSLContext sql, Condition which) {
        Map<Long, Map<Long, String>> own = new HashMap<>();
        for (Record row : sql.select(OWN_VALUE.fields()).from(OWN_VALUE).join(MEMBER).on(MEMBER.ID.eq(OWN_VALUE.MEMBER_ID)).where(which).fetch()) {
            own.computeIfAbsent(row.get(OWN_VALUE.MEMBER_ID), id -> new HashMap<>()).put(row.get(OWN_VALUE.COLUMN_ID), row.get(OWN_VALUE.CONTENT));
        }
        return own;
    }

    private static void insertOwnValues(WriteScope scope, List<Member> members) {
        List<Object[]> rows = new ArrayList<>();
        for (Member member : members) {
            member.ownValues().forEach((column, content) -> rows.add(new Object[] {member.id(), column, content}));
        }
        insert(scope, OWN_VALUE, List.of(OWN_VALUE.MEMBER_ID, OWN_VALUE.COLUMN_ID, OWN_VALUE.CONTENT), rows);
    }
}
