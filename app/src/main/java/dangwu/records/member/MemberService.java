package dangwu.records.member;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Entering members on the rolls and changing what is kept of them as persons. Each act is refused with a {@link RefusedException} where it
 * must not be. Where a member belongs is changed by {@link MembershipService}.
 */
public final class MemberService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "member";

    private final Database database;
    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;

    public MemberService(Database database, MemberRepository members, MembershipRepository memberships, OrganizationRepository organizations) {
        this.database = database;
        this.members = members;
        this.memberships = memberships;
        this.organizations = organizations;
    }

    /** Enters one member; returns him with his id. */
    public Member enrol(Enrolment enrolment) {
        return database.write("新增党员", scope -> {
            requireOwnIdNumber(scope, enrolment.member());
            return enrol(scope, List.of(enrolment)).get(0);
        });
    }

    /**
     * Enters many members as part of a larger write; their ID numbers must already be known to be new.
     *
     * @return them with their ids, in the same order
     */
    public List<Member> enrol(WriteScope scope, List<Enrolment> enrolments) {
        OrganizationTree tree = organizations.tree(scope.sql());
        List<Member> kept = new ArrayList<>(enrolments.size());
        List<Affiliation> affiliations = new ArrayList<>(enrolments.size());
        List<GroupAssignment> groups = new ArrayList<>();
        Map<Long, List<Standing>> standings = new LinkedHashMap<>();
        for (Enrolment enrolment : enrolments) {
            MemberPlaces.require(tree, enrolment.branchId(), enrolment.groupId(), enrolment.enteredOn());
            Member member = enrolment.member().withId(scope.nextId());
            kept.add(member);
            affiliations.add(new Affiliation(0, member.id(), enrolment.branchId(), enrolment.enteredOn(), enrolment.reason(), null, null, null));
            if (enrolment.groupId() != null) {
                groups.add(new GroupAssignment(0, member.id(), enrolment.groupId(), enrolment.enteredOn(), null));
            }
            standings.put(member.id(), standings(member, enrolment.category(), List.of()));
            scope.audit(AuditChange.between(SUBJECT, member.id(), member.name(), Map.of(), entered(enrolment, tree)));
        }
        members.add(scope, kept);
        memberships.add(scope, affiliations);
        memberships.addGroups(scope, groups);
        memberships.addStandings(scope, standings);
        return kept;
    }

    /** Writes {@code member} over the one with his id; {@code category} is what he is after the last known date. */
    public void update(Member member, MemberCategory category) {
        database.write("修改党员信息", scope -> update(scope, member, category));
    }

    /** As {@link #update(Member, MemberCategory)}, as part of a larger write. Returns whether anything differed. */
    public boolean update(WriteScope scope, Member member, MemberCategory category) {
        return update(scope, List.of(new Revision(member, category))) > 0;
    }

    /**
     * What is to be kept of a member from now on.
     *
     * @param category what he is after the last known date
     */
    public record Revision(Member member, MemberCategory category) {}

    /** Writes many members over those with their ids, each at most once, as part of a larger write. Returns for how many anything differed. */
    public int update(WriteScope scope, List<Revision> revisions) {
        List<Long> ids = revisions.stream().map(revision -> revision.member().id()).toList();
        Map<Long, Member> before = members.find(scope.sql(), ids);
        Map<Long, List<Standing>> held = memberships.standings(scope.sql(), ids);
        List<OwnColumn> columns = members.ownColumns(scope.sql());
        List<Member> changed = new ArrayList<>();
        Map<Long, List<Standing>> standings = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            Member after = revision.member();
            Member old = before.get(after.id());
            if (old == null) {
                throw new RefusedException("这名党员的记录已被删除，请刷新后再试。");
            }
            List<Standing> was = held.getOrDefault(after.id(), List.of());
            List<Standing> is = standings(after, revision.category(), StandingHistory.suspensions(was));
            if (old.equals(after) && was.equals(is)) {
                continue;
            }
            if (!Objects.equals(old.idNumber(), after.idNumber())) {
                requireOwnIdNumber(scope, after);
            }
            changed.add(after);
            if (!was.equals(is)) {
                standings.put(after.id(), is);
            }
            scope.audit(AuditChange.between(SUBJECT, after.id(), after.name(), describe(old, MemberFile.category(was), columns),
                    describe(after, revision.category(), columns)));
        }
        members.update(scope, changed);
        memberships.replaceStandings(scope, standings);
        return changed.size();
    }

    /** Removes a member entered by mistake with all that is kept of him; one who was really a member is ended instead. */
    public MemberFile remove(long id) {
        return database.write("删除党员", scope -> {
            MemberFile removed = memberships.file(scope.sql(), id);
            if (!removed.posts().isEmpty()) {
                throw new RefusedException(removed.member().name() + "有党内任职记录，不能删除；确属误录的，请先删除其任职记录。");
            }
            if (members.hasOrganizationalLife(scope.sql(), id)) {
                throw new RefusedException(removed.member().name() + "有会议考勤或学习记录，不能删除；已离开的，请办理组织关系转出。");
            }
            if (members.hasDues(scope.sql(), id)) {
                throw new RefusedException(removed.member().name() + "有党费的核定、交纳或减免记录，不能删除；已离开的，请办理组织关系转出。");
            }
            members.remove(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, removed.member().name(),
                    describe(removed.member(), removed.category(), members.ownColumns(scope.sql())), Map.of()));
            return removed;
        });
    }

    /** Brings back a member whom {@link #remove} took away, as he was. */
    public void restore(MemberFile removed) {
        database.write("撤销删除党员", scope -> {
            requireOwnIdNumber(scope, removed.member());
            members.add(scope, List.of(removed.member()));
            memberships.add(scope, removed.affiliations());
            memberships.addGroups(scope, removed.groups());
            memberships.addStandings(scope, Map.of(removed.member().id(), removed.standings()));
            scope.audit(AuditChange.between(SUBJECT, removed.member().id(), removed.member().name(), Map.of(),
                    describe(removed.member(), removed.category(), members.ownColumns(scope.sql()))));
            return null;
        });
    }

    private void requireOwnIdNumber(WriteScope scope, Member member) {
        if (member.idNumber() == null) {
            return;
        }
        members.findByIdNumber(scope.sql(), member.idNumber()).filter(other -> other.id() != member.id()).ifPresent(other -> {
            throw new RefusedException("身份证号" + member.idNumber() + "已登记为党员“" + other.name() + "”，同一身份证号只能登记一名党员，请核对。");
        });
    }

    private static List<Standing> standings(Member member, MemberCategory category, List<StandingHistory.Suspension> suspensions) {
        return StandingHistory.of(member.date(MemberField.JOINED_ON), member.date(MemberField.FULL_ON), category, suspensions);
    }

    /**
     * How he came on the rolls. His fields are not written out here: what one was at first is what the entry of its first change tells as
     * before, or, never changed, what it still is. An import of thousands would otherwise write everything twice.
     */
    private static Map<String, String> entered(Enrolment enrolment, OrganizationTree tree) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("所在党支部", tree.get(enrolment.branchId()).name());
        if (enrolment.groupId() != null) {
            text.put("党小组", tree.get(enrolment.groupId()).name());
        }
        text.put("人员类别", enrolment.category().label());
        text.put("方式", enrolment.reason().label());
        if (enrolment.enteredOn() != null) {
            text.put("转入日期", enrolment.enteredOn().toString());
        }
        return text;
    }

    private static Map<String, String> describe(Member member, MemberCategory category, List<OwnColumn> columns) {
        Map<String, String> text = member.describe();
        text.put("人员类别", category.label());
        Map<Long, String> own = new HashMap<>(member.ownValues());
        for (OwnColumn column : columns) {
            if (own.containsKey(column.id())) {
                text.put(column.name(), own.get(column.id()));
            }
        }
        return text;
    }
}
