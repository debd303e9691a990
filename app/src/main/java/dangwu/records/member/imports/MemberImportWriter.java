package dangwu.records.member.imports;

import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.exchange.ImportProgress;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipService;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationNames;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationService;
import dangwu.records.org.PostService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what a plan says within one transaction. */
final class MemberImportWriter {

    private static final int CHUNK = 1000;
    private static final int STEP = 50;
    /** Stands for the unit among the names of what was founded; no organization is called so. */
    private static final String UNIT = "";

    private final OrganizationRepository organizations;
    private final OrganizationService organizationService;
    private final PostService postService;
    private final MemberRepository members;
    private final MemberService memberService;
    private final MembershipService membershipService;

    MemberImportWriter(OrganizationRepository organizations, OrganizationService organizationService, PostService postService,
            MemberRepository members, MemberService memberService, MembershipService membershipService) {
        this.organizations = organizations;
        this.organizationService = organizationService;
        this.postService = postService;
        this.members = members;
        this.memberService = memberService;
        this.membershipService = membershipService;
    }

    void write(WriteScope scope, List<MemberImportRow> rows, ImportProgress progress) {
        requireAsPlanned(scope, rows);
        Map<String, Long> founded = found(scope, rows);
        List<MemberImportRow> added = rows.stream().filter(MemberImportRow::isNew).toList();
        List<MemberImportRow> changed = rows.stream().filter(row -> !row.isNew()).toList();
        for (int from = 0; from < added.size(); from += CHUNK) {
            progress.step(from, rows.size());
            enrol(scope, added.subList(from, Math.min(from + CHUNK, added.size())), founded);
        }
        for (int from = 0; from < changed.size(); from += CHUNK) {
            List<MemberImportRow> chunk = changed.subList(from, Math.min(from + CHUNK, changed.size()));
            progress.step(added.size() + from, rows.size());
            memberService.update(scope, chunk.stream().map(row -> new MemberService.Revision(row.after(), row.category())).toList());
            for (int i = 0; i < chunk.size(); i++) {
                if (i % STEP == 0) {
                    progress.step(added.size() + from + i, rows.size());
                }
                settle(scope, chunk.get(i), founded);
            }
        }
    }

    /** Between preview and writing somebody may have worked on the records. */
    private void requireAsPlanned(WriteScope scope, List<MemberImportRow> rows) {
        Set<String> numbers = members.idNumbers(scope.sql());
        List<Member> planned = rows.stream().filter(row -> !row.isNew()).map(MemberImportRow::before).toList();
        Map<Long, Member> kept = members.find(scope.sql(), planned.stream().map(Member::id).toList());
        boolean stale = rows.stream().anyMatch(row -> row.isNew() && row.after().idNumber() != null && numbers.contains(row.after().idNumber()))
                || planned.stream().anyMatch(before -> !before.equals(kept.get(before.id())));
        if (stale) {
            throw new RefusedException("预览之后党员信息又有改动，本次没有写入，请重新读取文件再导入。");
        }
    }

    private void enrol(WriteScope scope, List<MemberImportRow> rows, Map<String, Long> founded) {
        List<Enrolment> enrolments = new ArrayList<>(rows.size());
        for (MemberImportRow row : rows) {
            enrolments.add(new Enrolment(row.after(), branchOf(row.place(), founded), groupOf(row.place(), founded), row.category(), row.placedOn(),
                    EntryReason.ON_RECORD));
        }
        List<Member> kept = memberService.enrol(scope, enrolments);
        for (int i = 0; i < rows.size(); i++) {
            enterPosts(scope, rows.get(i), kept.get(i), new Places(founded.get(UNIT), enrolments.get(i).branchId(), enrolments.get(i).groupId()));
        }
    }

    /** Where a member who is kept already belongs from now on, and the posts he holds there. */
    private void settle(WriteScope scope, MemberImportRow row, Map<String, Long> founded) {
        long id = row.after().id();
        Long branch = row.place() == null ? null : branchOf(row.place(), founded);
        Long group = row.place() == null ? null : groupOf(row.place(), founded);
        if (row.enteredOn() != null) {
            membershipService.correctEntry(scope, id, row.enteredOn());
        }
        if (row.place() != null) {
            membershipService.place(scope, id, branch, group, row.placedOn());
        }
        enterPosts(scope, row, row.after(), new Places(founded.get(UNIT), branch, group));
    }

    /** Where a post may be held that has been founded only now; each may be null. */
    private record Places(Long unit, Long branch, Long group) {

        long of(ImportPost post) {
            if (post.organizationId() != null) {
                return post.organizationId();
            }
            return post.inUnit() ? unit : post.title().committee() ? branch : group;
        }
    }

    private void enterPosts(WriteScope scope, MemberImportRow row, Member member, Places places) {
        for (ImportPost post : row.posts()) {
            postService.save(scope, post.post(places.of(post), member));
        }
    }

    private Map<String, Long> found(WriteScope scope, List<MemberImportRow> rows) {
        Map<String, Long> founded = new HashMap<>();
        for (MemberImportRow row : rows) {
            ImportPlace place = row.place();
            if (place == null) {
                continue;
            }
            if (place.branchId() == null && !founded.containsKey(place.branchName())) {
                OrganizationKind kind = OrganizationNames.kindOf(place.branchName()).filter(OrganizationKind::branch).orElse(OrganizationKind.BRANCH);
                long unit = founded.computeIfAbsent(UNIT, key -> unit(scope, place));
                founded.put(place.branchName(), add(scope, unit, kind, place.branchName()));
            }
            if (place.foundsGroup() && !founded.containsKey(groupKey(place))) {
                founded.put(groupKey(place), add(scope, branchOf(place, founded), OrganizationKind.GROUP, place.groupName()));
            }
        }
        return founded;
    }

    private long unit(WriteScope scope, ImportPlace place) {
        return organizations.tree(scope.sql()).unit().map(Organization::id).orElseGet(() -> add(scope, null, place.unitKind(), place.unitName()));
    }

    private long add(WriteScope scope, Long parent, OrganizationKind kind, String name) {
        return organizationService.add(scope, Organization.of(parent, kind, name, null)).id();
    }

    private static long branchOf(ImportPlace place, Map<String, Long> founded) {
        return place.branchId() != null ? place.branchId() : founded.get(place.branchName());
    }

    private static Long groupOf(ImportPlace place, Map<String, Long> founded) {
        return place.foundsGroup() ? founded.get(groupKey(place)) : place.groupId();
    }

    /** No name holds a line end. */
    private static String groupKey(ImportPlace place) {
        return place.branchName() + "\n" + place.groupName();
    }
}
