package dangwu.records.member.screen;

import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.GroupAssignment;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.member.StandingHistory;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells a member's life in the Party from what is kept of him with dates. */
public final class MemberHistory {

    private static final Comparator<MemberEvent> NEWEST_FIRST = Comparator
            .comparing(MemberEvent::on, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(MemberEvent::kind).reversed();

    private final OrganizationTree tree;
    private final List<MemberEvent> events = new ArrayList<>();

    private MemberHistory(OrganizationTree tree) {
        this.tree = tree;
    }

    /**
     * The events, the newest first, those without a date last.
     *
     * @param tree every organization, those dissolved included
     */
    public static List<MemberEvent> of(MemberFile file, OrganizationTree tree) {
        MemberHistory history = new MemberHistory(tree);
        history.admission(file.member());
        file.affiliations().forEach(history::place);
        file.groups().forEach(history::group);
        file.posts().forEach(history::post);
        StandingHistory.suspensions(file.standings()).forEach(history::suspension);
        return history.events.stream().sorted(NEWEST_FIRST).toList();
    }

    private void admission(Member member) {
        LocalDate joined = member.date(MemberField.JOINED_ON);
        LocalDate full = member.date(MemberField.FULL_ON);
        if (joined != null) {
            String introducers = member.text(MemberField.INTRODUCERS);
            add(joined, "加入党组织", introducers == null ? "" : "入党介绍人：" + introducers, MemberEvent.Kind.ADMISSION);
        }
        if (full != null) {
            add(full, "转为正式党员", "", MemberEvent.Kind.ADMISSION);
        }
    }

    private void place(Affiliation affiliation) {
        boolean moved = affiliation.entryReason() == EntryReason.MOVED_WITHIN;
        String reason = affiliation.entryReason() == null || moved ? "" : affiliation.entryReason().label();
        add(affiliation.fromOn(), (moved ? "调整到" : "编入") + name(affiliation.branchId()), reason, MemberEvent.Kind.PLACE);
        if (affiliation.toOn() != null && affiliation.endReason() != EndReason.MOVED_WITHIN) {
            String why = affiliation.endReason() == null ? "离开" : affiliation.endReason().label();
            String note = affiliation.endNote() == null ? "" : "，" + affiliation.endNote();
            add(affiliation.toOn(), why, name(affiliation.branchId()) + note, MemberEvent.Kind.END);
        }
    }

    private void group(GroupAssignment group) {
        add(group.fromOn(), "编入" + name(group.groupId()), group.toOn() == null ? "" : "至 " + group.toOn(), MemberEvent.Kind.GROUP);
    }

    private void post(Post post) {
        String place = name(post.organizationId());
        String by = post.obtainedBy() == null ? "" : "，" + post.obtainedBy().label();
        add(post.fromOn(), "任" + post.title().label(), place + by, MemberEvent.Kind.POST);
        if (post.toOn() != null) {
            add(post.toOn(), "免" + post.title().label(), place, MemberEvent.Kind.POST);
        }
    }

    private void suspension(StandingHistory.Suspension suspension) {
        add(suspension.fromOn(), "停止党籍", suspension.basis() == null ? "" : suspension.basis(), MemberEvent.Kind.STANDING);
        if (suspension.toOn() != null) {
            add(suspension.toOn().plusDays(1), "恢复党籍", "", MemberEvent.Kind.STANDING);
        }
    }

    private void add(LocalDate on, String title, String detail, MemberEvent.Kind kind) {
        events.add(new MemberEvent(on, title, detail, kind));
    }

    private String name(long organizationId) {
        return tree.find(organizationId).map(Organization::displayName).orElse("（已删除的党组织）");
    }
}
