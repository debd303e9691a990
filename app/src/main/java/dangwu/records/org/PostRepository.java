package dangwu.records.org;

import static dangwu.kit.db.schema.Tables.COMMITTEE_TERM;
import static dangwu.kit.db.schema.Tables.POST;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Where posts and committee terms are kept. */
public final class PostRepository {

    private final Database database;

    public PostRepository(Database database) {
        this.database = database;
    }

    /** Every post ever held, in roster order. */
    public List<Post> all() {
        return database.read(this::all);
    }

    /** As {@link #all()}, inside a transaction. */
    public List<Post> all(DSLContext sql) {
        return sql.selectFrom(POST).fetch(PostRepository::post).stream().sorted(Post.BY_RANK).toList();
    }

    /** Posts held on {@code day}, in roster order. */
    public List<Post> heldOn(LocalDate day) {
        return all().stream().filter(post -> post.heldOn(day)).toList();
    }

    /** Posts ever held in organization {@code id}, the newest first within a title. */
    public List<Post> ofOrganization(long id) {
        return all().stream().filter(post -> post.organizationId() == id).toList();
    }

    /** Posts that member {@code id} has ever held. */
    public List<Post> ofMember(DSLContext sql, long id) {
        return sql.selectFrom(POST).where(POST.MEMBER_ID.eq(id)).fetch(PostRepository::post);
    }

    public Post add(WriteScope scope, Post post) {
        Post kept = post.withId(scope.nextId());
        scope.sql().insertInto(POST).set(columns(kept)).set(POST.ID, kept.id()).execute();
        return kept;
    }

    public void update(WriteScope scope, Post post) {
        scope.sql().update(POST).set(columns(post)).where(POST.ID.eq(post.id())).execute();
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(POST).where(POST.ID.eq(id)).execute();
    }

    public Optional<Post> find(DSLContext sql, long id) {
        return sql.selectFrom(POST).where(POST.ID.eq(id)).fetchOptional(PostRepository::post);
    }

    /** Every committee term, the newest first. */
    public List<CommitteeTerm> terms() {
        return database.read(sql -> sql.selectFrom(COMMITTEE_TERM).orderBy(COMMITTEE_TERM.ELECTED_ON.desc()).fetch(PostRepository::term));
    }

    public CommitteeTerm addTerm(WriteScope scope, CommitteeTerm term) {
        CommitteeTerm kept = term.withId(scope.nextId());
        scope.sql().insertInto(COMMITTEE_TERM).set(termColumns(kept)).set(COMMITTEE_TERM.ID, kept.id()).execute();
        return kept;
    }

    public void updateTerm(WriteScope scope, CommitteeTerm term) {
        scope.sql().update(COMMITTEE_TERM).set(termColumns(term)).where(COMMITTEE_TERM.ID.eq(term.id())).execute();
    }

    public void removeTerm(WriteScope scope, long id) {
        scope.sql().deleteFrom(COMMITTEE_TERM).where(COMMITTEE_TERM.ID.eq(id)).execute();
    }

    public Optional<CommitteeTerm> findTerm(DSLContext sql, long id) {
        return sql.selectFrom(COMMITTEE_TERM).where(COMMITTEE_TERM.ID.eq(id)).fetchOptional(PostRepository::term);
    }

    private static Map<Field<?>, Object> columns(Post post) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(POST.ORGANIZATION_ID, post.organizationId());
        columns.put(POST.MEMBER_ID, post.memberId());
        columns.put(POST.PERSON_NAME, post.personName());
        columns.put(POST.TITLE, post.title().name());
        columns.put(POST.FROM_ON, post.fromOn());
        columns.put(POST.TO_ON, post.toOn());
        columns.put(POST.OBTAINED_BY, post.obtainedBy() == null ? null : post.obtainedBy().name());
        columns.put(POST.APPROVAL_NO, post.approvalNo());
        columns.put(POST.REMARKS, post.remarks());
        return columns;
    }

    private static Post post(Record row) {
        String obtainedBy = row.get(POST.OBTAINED_BY);
        return new Post(row.get(POST.ID), row.get(POST.ORGANIZATION_ID), row.get(POST.MEMBER_ID), row.get(POST.PERSON_NAME),
                PostTitle.valueOf(row.get(POST.TITLE)), row.get(POST.FROM_ON), row.get(POST.TO_ON),
                obtainedBy == null ? null : Post.ObtainedBy.valueOf(obtainedBy), row.get(POST.APPROVAL_NO), row.get(POST.REMARKS));
    }

    private static Map<Field<?>, Object> termColumns(CommitteeTerm term) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(COMMITTEE_TERM.ORGANIZATION_ID, term.organizationId());
        columns.put(COMMITTEE_TERM.TERM_NO, term.termNo());
        columns.put(COMMITTEE_TERM.ELECTED_ON, term.electedOn());
        columns.put(COMMITTEE_TERM.ENDS_ON, term.endsOn());
        columns.put(COMMITTEE_TERM.APPROVAL_NO, term.approvalNo());
        columns.put(COMMITTEE_TERM.REMARKS, term.remarks());
        return columns;
    }

    private static CommitteeTerm term(Record row) {
        return new CommitteeTerm(row.get(COMMITTEE_TERM.ID), row.get(COMMITTEE_TERM.ORGANIZATION_ID), row.get(COMMITTEE_TERM.TERM_NO),
                row.get(COMMITTEE_TERM.ELECTED_ON), row.get(COMMITTEE_TERM.ENDS_ON), row.get(COMMITTEE_TERM.APPROVAL_NO),
                row.get(COMMITTEE_TERM.REMARKS));
    }
}
