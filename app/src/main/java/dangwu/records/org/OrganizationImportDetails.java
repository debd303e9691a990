package dangwu.records.org;

import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.PartialDate;
import dangwu.kit.exchange.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Posts, terms and dates of imported organizations, compared with what is kept. */
final class OrganizationImportDetails {

    private final OrganizationImportFields fields;
    private final List<Post> posts;
    private final List<CommitteeTerm> terms;
    private final MembersAfter membersAfter;
    private final List<String> notes = new ArrayList<>();

    /** How many members an organization still has after a day. */
    interface MembersAfter {
        int count(long organizationId, LocalDate day);
    }

    OrganizationImportDetails(OrganizationImportFields fields, List<Post> posts, List<CommitteeTerm> terms, MembersAfter membersAfter) {
        this.fields = fields;
        this.posts = posts;
        this.terms = terms;
        this.membersAfter = membersAfter;
    }

    /** The post of who stands at the head. */
    static PostTitle head(OrganizationKind kind) {
        return kind == OrganizationKind.GROUP ? PostTitle.GROUP_LEADER : PostTitle.SECRETARY;
    }

    /** A month alone stands for its first day, unless a day of it is known. */
    static LocalDate day(Optional<PartialDate> stated, LocalDate kept) {
        boolean same = stated.isEmpty() || kept != null && stated.get().matches(kept);
        return same ? kept : stated.get().firstDay();
    }

    /** Who is to be entered at its head; null: nobody. */
    String secretary(ImportRow row, long id, OrganizationKind kind, List<FieldChange> changes) {
        Optional<String> named = row.get(fields.secretary);
        if (named.isEmpty()) {
            return null;
        }
        List<Post> held = posts.stream().filter(post -> id != 0 && post.organizationId() == id && post.title() == head(kind)).toList();
        Optional<Post> now = held.stream().filter(post -> post.toOn() == null).findFirst();
        if (now.isPresent() && now.get().personName().equals(named.get())) {
            return null;
        }
        if (!held.isEmpty()) {
            notes.add("第" + row.row() + "行“" + row.get(fields.name).orElse("") + "”的" + head(kind).label() + "“" + named.get() + "”没有登记：已登记有"
                    + now.orElse(held.get(0)).personName() + "，请在组织页面登记任免日期");
            return null;
        }
        changes.add(new FieldChange(head(kind).label(), "", named.get()));
        return named.get();
    }

    /** The term to keep; null: none. */
    CommitteeTerm term(ImportRow row, long id, OrganizationKind kind, List<FieldChange> changes, List<Rejection> problems) {
        Optional<PartialDate> elected = row.get(fields.electedOn);
        Optional<PartialDate> ends = row.get(fields.endsOn);
        if (elected.isEmpty()) {
            ends.ifPresent(day -> notes.add("第" + row.row() + "行只有届满日期、没有选举日期，届次没有登记"));
            return null;
        }
        CommitteeTerm kept = terms.stream().filter(term -> id != 0 && term.organizationId() == id && elected.get().matches(term.electedOn())).findFirst()
                .orElse(null);
        LocalDate electedOn = day(elected, kept == null ? null : kept.electedOn());
        LocalDate endsOn = ends.isPresent() ? day(ends, kept == null ? null : kept.endsOn())
                : kept != null ? kept.endsOn() : CommitteeTerm.endOfTerm(kind, electedOn);
        if (endsOn == null) {
            notes.add("第" + row.row() + "行没有届满日期，" + kind.label() + "也没有规定的任期，届次没有登记");
            return null;
        }
        if (!endsOn.isAfter(electedOn)) {
            problems.add(row.reject(fields.endsOn, "届满日期" + endsOn + "应晚于选举日期" + electedOn + "，请核对"));
            return null;
        }
        if (kept != null && kept.electedOn().equals(electedOn) && kept.endsOn().equals(endsOn)) {
            return null;
        }
        changes.add(new FieldChange("本届任期", kept == null ? "" : kept.electedOn() + "至" + kept.endsOn(), electedOn + "至" + endsOn));
        return kept == null ? new CommitteeTerm(0, id, null, electedOn, endsOn, null, null)
                : new CommitteeTerm(kept.id(), id, kept.termNo(), electedOn, endsOn, kept.approvalNo(), kept.remarks());
    }

    /** Refuses to dissolve what members or standing organizations are left in. */
    void checkDissolution(ImportRow row, Organization before, Organization after, List<Organization> children, List<Rejection> problems) {
        LocalDate day = after.dissolvedOn();
        if (day == null || before == null || day.equals(before.dissolvedOn())) {
            return;
        }
        int left = membersAfter.count(before.id(), day);
        if (left > 0) {
            problems.add(row.reject(fields.dissolvedOn, "在" + day + "之后还有" + left + "名党员，请先把他们转到其他党支部"));
        }
        children.stream().filter(child -> child.dissolvedOn() == null || child.dissolvedOn().isAfter(day)).findFirst()
                .ifPresent(child -> problems.add(row.reject(fields.dissolvedOn, "下面还有“" + child.name() + "”，请先撤销或移走下级组织")));
    }

    /** What is worth saying besides. */
    List<String> notes() {
        return notes;
    }
}
