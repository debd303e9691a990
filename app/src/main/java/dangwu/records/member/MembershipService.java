package dangwu.records.member;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationText;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostRepository;
import dangwu.records.org.PostService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Moving members between branches and groups, ending their membership, and keeping what was decided on it. */
public final class MembershipService {

    private final Database database;
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;
    private final PostRepository posts;

    public MembershipService(Database database, MembershipRepository memberships, OrganizationRepository organizations,
            PostRepository posts) {
        this.database = database;
        this.memberships = memberships;
        this.organizations = organizations;
        this.posts = posts;
    }

    /**
     * That a membership ended.
     *
     * @param lastDay the last day on the rolls
     * @param note    where to, by which decision; may be null
     */
    public record Ending(LocalDate lastDay, EndReason reason, String note) {

        public Ending {
            Objects.requireNonNull(lastDay);
            Objects.requireNonNull(reason);
        }
    }

    /** Places member {@code id} in {@code branchId} and {@code groupId} (null: in no group) from {@code from} on. */
    public void place(long id, long branchId, Long groupId, LocalDate from) {
        database.write("调整党员所在组织", scope -> place(scope, id, branchId, groupId, from));
    }

    /** As {@link #place(long, long, Long, LocalDate)}, as part of a larger write. Returns whether anything differed. */
    public boolean place(WriteScope scope, long id, long branchId, Long groupId, LocalDate from) {
        OrganizationTree tree = organizations.tree(scope.sql());
        MemberFile file = memberships.file(scope.sql(), id);
        Affiliation current = file.current().orElseThrow(() -> new RefusedException(file.member().name() + "已不在册，不能调整所在党组织。"));
        Long currentGroup = file.currentGroup().map(GroupAssignment::groupId).orElse(null);
        boolean otherBranch = current.branchId() != branchId;
        if (!otherBranch && Objects.equals(currentGroup, groupId)) {
            return false;
        }
        MemberPlaces.require(tree, branchId, groupId, from);
        if (otherBranch) {
            leaveBranch(scope, file, current, from);
            memberships.add(scope, List.of(new Affiliation(0, id, branchId, from, EntryReason.MOVED_WITHIN, null, null, null)));
        }
        changeGroup(scope, file, groupId, from);
        scope.audit(AuditChange.between(MemberService.SUBJECT, id, file.member().name(), places(tree, current.branchId(), currentGroup, null),
                places(tree, branchId, groupId, from)));
        return true;
    }

    /** Puts right since when member {@code id} has belonged to his branch, as part of a larger write. Returns whether anything differed. */
    public boolean correctEntry(WriteScope scope, long id, LocalDate from) {
        MemberFile file = memberships.file(scope.sql(), id);
        Affiliation current = file.current().orElseThrow(() -> new RefusedException(file.member().name() + "已不在册，不能修改转入日期。"));
        if (from.equals(current.fromOn())) {
            return false;
        }
        boolean overlaps = file.affiliations().stream().anyMatch(a -> a.toOn() != null && !a.toOn().isBefore(from));
        if (overlaps) {
            throw new RefusedException("转入日期" + from + "应晚于" + file.member().name() + "离开上一党支部的日期。");
        }
        OrganizationTree tree = organizations.tree(scope.sql());
        MemberPlaces.require(tree, current.branchId(), null, from);
        memberships.update(scope, new Affiliation(current.id(), id, current.branchId(), from, current.entryReason(), null, null, null));
        scope.audit(AuditChange.between(MemberService.SUBJECT, id, file.member().name(), places(tree, current.branchId(), null, current.fromOn()),
                places(tree, current.branchId(), null, from)));
        return true;
    }

    /**
     * Ends the membership of {@code id}, with his posts and his place in a group; he stays in the records.
     *
     * @return all that was kept of him before, for {@link #undoEnd}
     */
    public MemberFile end(long id, Ending ending) {
        return database.write("结束党员组织关系", scope -> end(scope, id, ending));
    }

    /** As {@link #end(long, Ending)}, as part of a larger write. */
    public MemberFile end(WriteScope scope, long id, Ending ending) {
        MemberFile file = memberships.file(scope.sql(), id);
        Affiliation current = file.current().orElseThrow(() -> new RefusedException(file.member().name() + "已不在册。"));
        if (current.fromOn() != null && ending.lastDay().isBefore(current.fromOn())) {
            throw new RefusedException("结束日期" + ending.lastDay() + "早于" + file.member().name() + "转入本支部的日期" + current.fromOn() + "。");
        }
        memberships.update(scope, current.ended(ending.lastDay(), ending.reason(), ending.note()));
        file.currentGroup().ifPresent(group -> endGroup(scope, group, ending.lastDay()));
        endPosts(scope, file, ending.lastDay());
        scope.audit(AuditChange.between(MemberService.SUBJECT, id, file.member().name(), Map.of("党籍", "在册"), ended(ending)));
        return file;
    }

    /** Takes back an ending: branch, group and posts are again what they were in {@code before}. */
    public void undoEnd(MemberFile before) {
        database.write("撤销结束组织关系", scope -> {
            long id = before.member().id();
            MemberFile now = memberships.file(scope.sql(), id);
            if (now.current().isPresent()) {
                throw new RefusedException(now.member().name() + "已在册，无需撤销。");
            }
            before.current().ifPresent(affiliation -> memberships.update(scope, affiliation));
            before.currentGroup().ifPresent(group -> restore(scope, now, group));
            before.posts().stream().filter(post -> now.posts().stream().anyMatch(p -> p.id() == post.id() && !p.equals(post)))
                    .forEach(post -> posts.update(scope, post));
            scope.audit(AuditChange.between(MemberService.SUBJECT, id, before.member().name(), Map.of("党籍", "已离开"), Map.of("党籍", "在册")));
            return null;
        });
    }

    private void restore(WriteScope scope, MemberFile now, GroupAssignment group) {
        if (now.groups().stream().anyMatch(kept -> kept.id() == group.id())) {
            memberships.update(scope, group);
        } else {
            memberships.addGroups(scope, List.of(group));
        }
    }

    /** Enters a member again who had left, in {@code branchId} from {@code from} on. */
    public void reenter(long id, long branchId, Long groupId, LocalDate from, EntryReason reason) {
        database.write("重新转入党员", scope -> {
            OrganizationTree tree = organizations.tree(scope.sql());
            MemberFile file = memberships.file(scope.sql(), id);
            if (file.current().isPresent()) {
                throw new RefusedException(file.member().name() + "已在册，无需重新转入。");
            }
            boolean overlaps = file.affiliations().stream().anyMatch(a -> a.toOn() != null && !a.toOn().isBefore(from));
            if (overlaps) {
                throw new RefusedException("转入日期" + from + "应晚于" + file.member().name() + "上次离开的日期。");
            }
            MemberPlaces.require(tree, branchId, groupId, from);
            memberships.add(scope, List.of(new Affiliation(0, id, branchId, from, reason, null, null, null)));
            if (groupId != null) {
                memberships.addGroups(scope, List.of(new GroupAssignment(0, id, groupId, from, null)));
            }
            scope.audit(AuditChange.between(MemberService.SUBJECT, id, file.member().name(), Map.of("党籍", "已离开"),
                    places(tree, branchId, groupId, from)));
            return null;
        });
    }

    /** Keeps a decided suspension (停止党籍) from {@code from} on, or its end: {@code suspended} false restores him from {@code from} on. */
    public void suspend(long id, boolean suspended, LocalDate from, String basis) {
        database.write(suspended ? "登记停止党籍" : "登记恢复党籍", scope -> {
            MemberFile file = memberships.file(scope.sql(), id);
            List<StandingHistory.Suspension> spans = new ArrayList<>(StandingHistory.suspensions(file.standings()));
            StandingHistory.Suspension last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            boolean now = last != null && last.toOn() == null;
            if (now == suspended) {
                throw new RefusedException(file.member().name() + (now ? "已是停止党籍状态。" : "并未停止党籍。"));
            }
            if (suspended) {
                spans.add(new StandingHistory.Suspension(from, null, basis));
            } else {
                spans.set(spans.size() - 1, new StandingHistory.Suspension(last.fromOn(), from.minusDays(1), last.basis()));
            }
            memberships.replaceStandings(scope, Map.of(id, StandingHistory.of(file.member().date(MemberField.JOINED_ON),
                    file.member().date(MemberField.FULL_ON), file.category(), spans)));
            scope.audit(AuditChange.between(MemberService.SUBJECT, id, file.member().name(), Map.of("党籍状态", status(now)),
                    decided(status(suspended), from, basis)));
            return null;
        });
    }

    private void leaveBranch(WriteScope scope, MemberFile file, Affiliation current, LocalDate from) {
        if (current.fromOn() != null && !from.isAfter(current.fromOn())) {
            throw new RefusedException("调整日期" + from + "应晚于" + file.member().name() + "进入现支部的日期" + current.fromOn() + "。");
        }
        memberships.update(scope, current.ended(from.minusDays(1), EndReason.MOVED_WITHIN, null));
        endPosts(scope, file, from.minusDays(1));
    }

    private void changeGroup(WriteScope scope, MemberFile file, Long groupId, LocalDate from) {
        file.groups().stream().filter(group -> group.toOn() == null || !group.toOn().isBefore(from))
                .forEach(group -> endGroup(scope, group, from.minusDays(1)));
        if (groupId != null) {
            memberships.addGroups(scope, List.of(new GroupAssignment(0, file.member().id(), groupId, from, null)));
        }
    }

    private void endGroup(WriteScope scope, GroupAssignment group, LocalDate lastDay) {
        if (group.fromOn() != null && lastDay.isBefore(group.fromOn())) {
            memberships.removeGroup(scope, group.id());
        } else {
            memberships.update(scope, group.ended(lastDay));
        }
    }

    private void endPosts(WriteScope scope, MemberFile file, LocalDate lastDay) {
        OrganizationTree tree = organizations.tree(scope.sql());
        for (Post post : file.posts()) {
            String organization = tree.get(post.organizationId()).name();
            if (post.fromOn() != null && post.fromOn().isAfter(lastDay)) {
                throw new RefusedException(post.personName() + "自" + post.fromOn() + "起担任“" + organization + "”" + post.title().label() + "，晚于" + lastDay
                        + "，请先改正或删除这条任职。");
            }
            if (post.toOn() == null || post.toOn().isAfter(lastDay)) {
                Post ended = post.withToOn(lastDay);
                posts.update(scope, ended);
                scope.audit(AuditChange.between(PostService.POST_SUBJECT, post.id(), post.personName(), OrganizationText.of(post, organization),
                        OrganizationText.of(ended, organization)));
            }
        }
    }

    private static String status(boolean suspended) {
        return (suspended ? MembershipStatus.SUSPENDED : MembershipStatus.NORMAL).label();
    }

    private static Map<String, String> decided(String status, LocalDate from, String basis) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("党籍状态", status);
        text.put("起始日期", from.toString());
        if (basis != null) {
            text.put("依据", basis);
        }
        return text;
    }

    private static Map<String, String> ended(Ending ending) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("党籍", ending.reason().label());
        text.put("结束日期", ending.lastDay().toString());
        if (ending.note() != null) {
            text.put("说明", ending.note());
        }
        return text;
    }

    private static Map<String, String> places(OrganizationTree tree, long branchId, Long groupId, LocalDate from) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("所在党支部", tree.get(branchId).name());
        if (groupId != null) {
            text.put("党小组", tree.get(groupId).name());
        }
        if (from != null) {
            text.put("起始日期", from.toString());
        }
        return text;
    }
}
