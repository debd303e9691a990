package dangwu.records.member;

import static dangwu.kit.db.schema.Tables.AFFILIATION;
import static dangwu.kit.db.schema.Tables.GROUP_ASSIGNMENT;
import static dangwu.kit.db.schema.Tables.MEMBER;
import static dangwu.kit.db.schema.Tables.STANDING;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.Post;
import dangwu.records.org.PostRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Where it is kept to which branch and group a member belonged and what he was, from when to when; the roster of any day is read here. */
public final class MembershipRepository {

    private static final int ID_LIST = 500;

    private final Database database;
    private final MemberRepository members;
    private final OrganizationRepository organizations;
    private final PostRepository posts;

    public MembershipRepository(Database database, MemberRepository members, OrganizationRepository organizations, PostRepository posts) {
        this.database = database;
        this.members = members;
        this.organizations = organizations;
        this.posts = posts;
    }

    /** Who belonged to the unit on {@code day}. */
    public Roster roster(LocalDate day) {
        return database.read(sql -> roster(sql, day));
    }

    /** As {@link #roster(LocalDate)}, inside a transaction. */
    public Roster roster(DSLContext sql, LocalDate day) {
        Map<Long, Member> people = new HashMap<>();
        members.all(sql).forEach(member -> people.put(member.id(), member));
        Map<Long, List<Post>> held = new HashMap<>();
        for (Post post : posts.all(sql)) {
            if (post.memberId() != null && post.heldOn(day)) {
                held.computeIfAbsent(post.memberId(), id -> new ArrayList<>()).add(post);
            }
        }
        List<RosterEntry> entries = new ArrayList<>();
        Set<Long> counted = new HashSet<>();
        for (Record row : rosterRows(sql, day)) {
            long id = row.get(AFFILIATION.MEMBER_ID);
            if (!counted.add(id)) {
                continue;
            }
            entries.add(new RosterEntry(people.get(id), row.get(AFFILIATION.ORGANIZATION_ID), row.get(GROUP_ASSIGNMENT.ORGANIZATION_ID),
                    MemberCategory.valueOf(row.get(STANDING.CATEGORY)), MembershipStatus.valueOf(row.get(STANDING.STATUS)),
                    row.get(AFFILIATION.FROM_ON), held.getOrDefault(id, List.of())));
        }
        return new Roster(day, organizations.tree(sql).on(day), entries);
    }

    /** The latest first: should two rows of one member hold on the same day, he is counted once, by what began last. */
    private static List<? extends Record> rosterRows(DSLContext sql, LocalDate day) {
        return sql.select(AFFILIATION.MEMBER_ID, AFFILIATION.ORGANIZATION_ID, AFFILIATION.FROM_ON, GROUP_ASSIGNMENT.ORGANIZATION_ID, STANDING.CATEGORY,
                STANDING.STATUS)
                .from(AFFILIATION)
                .join(STANDING).on(STANDING.MEMBER_ID.eq(AFFILIATION.MEMBER_ID).and(holds(STANDING.FROM_ON, STANDING.TO_ON, day)))
                .leftJoin(GROUP_ASSIGNMENT)
                .on(GROUP_ASSIGNMENT.MEMBER_ID.eq(AFFILIATION.MEMBER_ID).and(holds(GROUP_ASSIGNMENT.FROM_ON, GROUP_ASSIGNMENT.TO_ON, day)))
                .where(holds(AFFILIATION.FROM_ON, AFFILIATION.TO_ON, day))
                .orderBy(AFFILIATION.FROM_ON.desc().nullsLast(), STANDING.FROM_ON.desc().nullsLast(), GROUP_ASSIGNMENT.FROM_ON.desc().nullsLast()).fetch();
    }

    /** Everything kept of member {@code id}. */
    public MemberFile file(DSLContext sql, long id) {
        return find(sql, id).orElseThrow(() -> new RefusedException("这名党员的记录已被删除，请刷新后再试。"));
    }

    /** As {@link #file(DSLContext, long)}; empty: he is not kept. */
    public Optional<MemberFile> find(DSLContext sql, long id) {
        return members.find(sql, id).map(member -> new MemberFile(member, affiliations(sql, id), groups(sql, id), standings(sql, id), posts.ofMember(sql, id)));
    }

    /** Everything kept of every member, on the rolls or not any more, read in a handful of queries. */
    public List<MemberFile> files(DSLContext sql) {
        Map<Long, List<Affiliation>> affiliations = byMember(sql.selectFrom(AFFILIATION).orderBy(AFFILIATION.FROM_ON.asc().nullsFirst())
                .fetch(MembershipRepository::affiliation), Affiliation::memberId);
        Map<Long, List<GroupAssignment>> groups = byMember(sql.selectFrom(GROUP_ASSIGNMENT).orderBy(GROUP_ASSIGNMENT.FROM_ON.asc().nullsFirst())
                .fetch(MembershipRepository::group), GroupAssignment::memberId);
        Map<Long, List<Standing>> standings = new HashMap<>();
        sql.selectFrom(STANDING).orderBy(STANDING.FROM_ON.asc().nullsFirst()).fetch().forEach(
                row -> standings.computeIfAbsent(row.get(STANDING.MEMBER_ID), id -> new ArrayList<>(2)).add(standing(row)));
        Map<Long, List<Post>> held = byMember(posts.all(sql).stream().filter(post -> post.memberId() != null).toList(), Post::memberId);
        return members.all(sql).stream().map(member -> new MemberFile(member, affiliations.getOrDefault(member.id(), List.of()),
                groups.getOrDefault(member.id(), List.of()), standings.getOrDefault(member.id(), List.of()),
                held.getOrDefault(member.id(), List.of()))).toList();
    }

    private static <T> Map<Long, List<T>> byMember(List<T> all, Function<T, Long> member) {
        Map<Long, List<T>> byMember = new HashMap<>();
        all.forEach(one -> byMember.computeIfAbsent(member.apply(one), id -> new ArrayList<>(2)).add(one));
        return byMember;
    }

    /** Members who once belonged to the unit and do not on {@code day}, each with his last affiliation. */
    public Map<Member, Affiliation> former(DSLContext sql, LocalDate day) {
        Map<Long, Affiliation> last = new HashMap<>();
        sql.selectFrom(AFFILIATION).orderBy(AFFILIATION.TO_ON.asc().nullsLast()).fetch(MembershipRepository::affiliation)
                .forEach(affiliation -> last.put(affiliation.memberId(), affiliation));
        last.values().removeIf(affiliation -> affiliation.toOn() == null || !affiliation.toOn().isBefore(day));
        Map<Member, Affiliation> former = new HashMap<>();
        members.find(sql, last.keySet()).forEach((id, member) -> former.put(member, last.get(id)));
        return former;
    }

    /** Members with no branch on {@code day} who never left one (MG-11). */
    public List<Member> withoutBranch(DSLContext sql, LocalDate day) {
        List<Long> placed = sql.selectDistinct(AFFILIATION.MEMBER_ID).from(AFFILIATION)
                .where(holds(AFFILIATION.FROM_ON, AFFILIATION.TO_ON, day).or(AFFILIATION.TO_ON.lt(day).and(AFFILIATION.END_REASON.isNotNull())))
                .fetch(AFFILIATION.MEMBER_ID);
        Set<Long> known = new HashSet<>(placed);
        return members.all(sql).stream().filter(member -> !known.contains(member.id())).toList();
    }

    /** All affiliations that held on any day of the period, the earliest first. */
    public List<Affiliation> affiliations(LocalDate from, LocalDate to) {
        return database.read(sql -> sql.selectFrom(AFFILIATION).where(AFFILIATION.FROM_ON.isNull().or(AFFILIATION.FROM_ON.le(to)))
                .and(AFFILIATION.TO_ON.isNull().or(AFFILIATION.TO_ON.ge(from))).orderBy(AFFILIATION.FROM_ON.asc().nullsFirst(), AFFILIATION.ID)
                .fetch(MembershipRepository::affiliation));
    }

    public List<Affiliation> affiliations(DSLContext sql, long memberId) {
        return sql.selectFrom(AFFILIATION).where(AFFILIATION.MEMBER_ID.eq(memberId)).orderBy(AFFILIATION.FROM_ON.asc().nullsFirst())
                .fetch(MembershipRepository::affiliation);
    }

    public List<GroupAssignment> groups(DSLContext sql, long memberId) {
        return sql.selectFrom(GROUP_ASSIGNMENT).where(GROUP_ASSIGNMENT.MEMBER_ID.eq(memberId)).orderBy(GROUP_ASSIGNMENT.FROM_ON.asc().nullsFirst())
                .fetch(MembershipRepository::group);
    }

    public List<Standing> standings(DSLContext sql, long memberId) {
        return sql.selectFrom(STANDING).where(STANDING.MEMBER_ID.eq(memberId)).orderBy(STANDING.FROM_ON.asc().nullsFirst())
                .fetch(MembershipRepository::standing);
    }

    /** The standings of members {@code ids}, each one's first standing first; who has none is left out. */
    public Map<Long, List<Standing>> standings(DSLContext sql, List<Long> ids) {
        Map<Long, List<Standing>> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += ID_LIST) {
            sql.selectFrom(STANDING).where(STANDING.MEMBER_ID.in(ids.subList(from, Math.min(from + ID_LIST, ids.size()))))
                    .orderBy(STANDING.FROM_ON.asc().nullsFirst()).fetch()
                    .forEach(row -> found.computeIfAbsent(row.get(STANDING.MEMBER_ID), id -> new ArrayList<>(2)).add(standing(row)));
        }
        return found;
    }

    /** Adds {@code affiliations} under new ids. */
    public void add(WriteScope scope, List<Affiliation> affiliations) {
        List<Field<?>> fields = List.of(AFFILIATION.ID, AFFILIATION.MEMBER_ID, AFFILIATION.ORGANIZATION_ID, AFFILIATION.FROM_ON,
                AFFILIATION.ENTRY_REASON, AFFILIATION.TO_ON, AFFILIATION.END_REASON, AFFILIATION.END_NOTE);
        MemberRepository.insert(scope, AFFILIATION, fields, affiliations.stream().map(a -> new Object[] {scope.nextId(), a.memberId(), a.branchId(),
                a.fromOn(), name(a.entryReason()), a.toOn(), name(a.endReason()), a.endNote()}).toList());
    }

    /** Writes {@code affiliation} over the one with its id. */
    public void update(WriteScope scope, Affiliation affiliation) {
        scope.sql().update(AFFILIATION).set(AFFILIATION.FROM_ON, affiliation.fromOn()).set(AFFILIATION.ENTRY_REASON, name(affiliation.entryReason()))
                .set(AFFILIATION.TO_ON, affiliation.toOn()).set(AFFILIATION.END_REASON, name(affiliation.endReason()))
                .set(AFFILIATION.END_NOTE, affiliation.endNote()).where(AFFILIATION.ID.eq(affiliation.id())).execute();
    }

    /** Removes an affiliation that never came to be. */
    public void removeAffiliation(WriteScope scope, long id) {
        scope.sql().deleteFrom(AFFILIATION).where(AFFILIATION.ID.eq(id)).execute();
    }

    /** Adds {@code assignments} under new ids. */
    public void addGroups(WriteScope scope, List<GroupAssignment> assignments) {
        List<Field<?>> fields = List.of(GROUP_ASSIGNMENT.ID, GROUP_ASSIGNMENT.MEMBER_ID, GROUP_ASSIGNMENT.ORGANIZATION_ID, GROUP_ASSIGNMENT.FROM_ON,
                GROUP_ASSIGNMENT.TO_ON);
        MemberRepository.insert(scope, GROUP_ASSIGNMENT, fields,
                assignments.stream().map(a -> new Object[] {scope.nextId(), a.memberId(), a.groupId(), a.fromOn(), a.toOn()}).toList());
    }

    /** Writes {@code assignment} over the one with its id. */
    public void update(WriteScope scope, GroupAssignment assignment) {
        scope.sql().update(GROUP_ASSIGNMENT).set(GROUP_ASSIGNMENT.FROM_ON, assignment.fromOn()).set(GROUP_ASSIGNMENT.TO_ON, assignment.toOn())
                .where(GROUP_ASSIGNMENT.ID.eq(assignment.id())).execute();
    }

    /** Removes a group assignment that never came to be. */
    public void removeGroup(WriteScope scope, long id) {
        scope.sql().deleteFrom(GROUP_ASSIGNMENT).where(GROUP_ASSIGNMENT.ID.eq(id)).execute();
    }

    /** Puts {@code standings}, by member, in the place of all that these members had. */
    public void replaceStandings(WriteScope scope, Map<Long, List<Standing>> standings) {
        MemberRepository.delete(scope, STANDING.MEMBER_ID, List.copyOf(standings.keySet()));
        addStandings(scope, standings);
    }

    /** Adds standings, by member, to members who have none. */
    public void addStandings(WriteScope scope, Map<Long, List<Standing>> standings) {
        List<Field<?>> fields = List.of(STANDING.ID, STANDING.MEMBER_ID, STANDING.CATEGORY, STANDING.STATUS, STANDING.FROM_ON, STANDING.TO_ON,
                STANDING.BASIS);
        List<Object[]> rows = new ArrayList<>();
        standings.forEach((memberId, spans) -> spans.forEach(s -> rows.add(
                new Object[] {scope.nextId(), memberId, s.category().name(), s.status().name(), s.fromOn(), s.toOn(), s.basis()})));
        MemberRepository.insert(scope, STANDING, fields, rows);
    }

    private static Condition holds(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
    }

    private static Affiliation affiliation(Record row) {
        String entry = row.get(AFFILIATION.ENTRY_REASON);
        String end = row.get(AFFILIATION.END_REASON);
        return new Affiliation(row.get(AFFILIATION.ID), row.get(AFFILIATION.MEMBER_ID), row.get(AFFILIATION.ORGANIZATION_ID),
                row.get(AFFILIATION.FROM_ON), entry == null ? null : EntryReason.valueOf(entry), row.get(AFFILIATION.TO_ON),
                end == null ? null : EndReason.valueOf(end), row.get(AFFILIATION.END_NOTE));
    }

    private static GroupAssignment group(Record row) {
        return new GroupAssignment(row.get(GROUP_ASSIGNMENT.ID), row.get(GROUP_ASSIGNMENT.MEMBER_ID), row.get(GROUP_ASSIGNMENT.ORGANIZATION_ID),
                row.get(GROUP_ASSIGNMENT.FROM_ON), row.get(GROUP_ASSIGNMENT.TO_ON));
    }

    private static Standing standing(Record row) {
        return new Standing(MemberCategory.valueOf(row.get(STANDING.CATEGORY)), MembershipStatus.valueOf(row.get(STANDING.STATUS)),
                row.get(STANDING.FROM_ON), row.get(STANDING.TO_ON), row.get(STANDING.BASIS));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
