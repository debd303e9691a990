package dangwu.records.org;

import static dangwu.kit.db.AuditChange.between;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.util.Map;

/** Posts taken up and left, and the terms of committees. */
public final class PostService {

    /** Sort of record in audit entries and change notices, for posts. */
    public static final String POST_SUBJECT = "post";
    /** Likewise, for committee terms. */
    public static final String TERM_SUBJECT = "committee_term";

    private final Database database;
    private final OrganizationRepository organizations;
    private final PostRepository posts;

    public PostService(Database database, OrganizationRepository organizations, PostRepository posts) {
        this.database = database;
        this.organizations = organizations;
        this.posts = posts;
    }

    /** Keeps {@code post}: a new one when its id is 0, else over the one with its id. */
    public Post save(Post post) {
        return database.write(post.id() == 0 ? "新增任职" : "修改任职", scope -> save(scope, post));
    }

    /** As {@link #save(Post)}, as part of a larger write. */
    public Post save(WriteScope scope, Post post) {
        Organization organization = organizations.tree(scope.sql()).get(post.organizationId());
        requireWithin(organization, post);
        requireFree(scope, organization, post);
        if (post.id() == 0) {
            Post kept = posts.add(scope, post);
            scope.audit(between(POST_SUBJECT, kept.id(), kept.personName(), Map.of(), OrganizationText.of(kept, organization.name())));
            return kept;
        }
        Post before = posts.find(scope.sql(), post.id()).orElseThrow(() -> new RefusedException("这条任职记录已被删除，请刷新后再试。"));
        posts.update(scope, post);
        scope.audit(between(POST_SUBJECT, post.id(), post.personName(), OrganizationText.of(before, organization.name()),
                OrganizationText.of(post, organization.name())));
        return post;
    }

    /** Removes a post entered by mistake. One that was really held is ended instead, by its last day. */
    public Post remove(long id) {
        return database.write("删除任职", scope -> {
            Post removed = posts.find(scope.sql(), id).orElseThrow(() -> new RefusedException("这条任职记录已被删除，请刷新后再试。"));
            posts.remove(scope, id);
            scope.audit(between(POST_SUBJECT, id, removed.personName(),
                    OrganizationText.of(removed, organizations.tree(scope.sql()).get(removed.organizationId()).name()), Map.of()));
            return removed;
        });
    }

    /** Keeps {@code term}: a new one when its id is 0, else over the one with its id. */
    public CommitteeTerm save(CommitteeTerm term) {
        return database.write(term.id() == 0 ? "新增届次" : "修改届次", scope -> save(scope, term));
    }

    /** As {@link #save(CommitteeTerm)}, as part of a larger write. */
    public CommitteeTerm save(WriteScope scope, CommitteeTerm term) {
        String name = organizations.tree(scope.sql()).get(term.organizationId()).name();
        Map<String, String> before = term.id() == 0 ? Map.of()
                : posts.findTerm(scope.sql(), term.id()).map(OrganizationText::of)
                        .orElseThrow(() -> new RefusedException("这条届次记录已被删除，请刷新后再试。"));
        CommitteeTerm kept = term;
        if (term.id() == 0) {
            kept = posts.addTerm(scope, term);
        } else {
            posts.updateTerm(scope, term);
        }
        scope.audit(between(TERM_SUBJECT, kept.id(), name, before, OrganizationText.of(kept)));
        return kept;
    }

    /** Removes a term entered by mistake. */
    public CommitteeTerm removeTerm(long id) {
        return database.write("删除届次", scope -> {
            CommitteeTerm removed = posts.findTerm(scope.sql(), id).orElseThrow(() -> new RefusedException("这条届次记录已被删除，请刷新后再试。"));
            posts.removeTerm(scope, id);
            scope.audit(between(TERM_SUBJECT, id, organizations.tree(scope.sql()).get(removed.organizationId()).name(),
                    OrganizationText.of(removed), Map.of()));
            return removed;
        });
    }

    private static void requireWithin(Organization organization, Post post) {
        LocalDate founded = organization.foundedOn();
        if (founded != null && post.fromOn() != null && post.fromOn().isBefore(founded)) {
            throw new RefusedException(post.personName() + "的任职日期" + post.fromOn() + "早于“" + organization.name() + "”的成立日期" + founded + "。");
        }
        LocalDate dissolved = organization.dissolvedOn();
        if (dissolved != null && post.fromOn() != null && post.fromOn().isAfter(dissolved)) {
            throw new RefusedException(post.personName() + "的任职日期" + post.fromOn() + "晚于“" + organization.name() + "”的撤销日期" + dissolved + "。");
        }
        if ((post.title() == PostTitle.GROUP_LEADER) != (organization.kind() == OrganizationKind.GROUP) && post.title() != PostTitle.OTHER) {
            throw new RefusedException(organization.kind() == OrganizationKind.GROUP ? "党小组只设组长，不设" + post.title().label() + "。"
                    : "组长是党小组的职务，不能设在" + organization.kind().label() + "。");
        }
    }

    /** One secretary and one group leader at a time. */
    private void requireFree(WriteScope scope, Organization organization, Post post) {
        if (post.title() != PostTitle.SECRETARY && post.title() != PostTitle.GROUP_LEADER) {
            return;
        }
        for (Post other : posts.all(scope.sql())) {
            if (other.id() != post.id() && other.organizationId() == post.organizationId() && other.title() == post.title() && overlap(other, post)) {
                throw new RefusedException("“" + organization.name() + "”的" + post.title().label() + "在这段时间由" + other.personName()
                        + "担任，请先填写其免职日期。");
            }
        }
    }

    private static boolean overlap(Post a, Post b) {
        return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
    }

    private static boolean startsBeforeEnd(Post a, Post b) {
        return a.fromOn() == null || b.toOn() == null || !a.fromOn().isAfter(b.toOn());
    }
}
