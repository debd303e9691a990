package dangwu.records.meeting.coverage;

import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of each norm, organization and span whether it was met, is missing, is to come or is not asked (MT-01…MT-05, OL-01, DM-01, CG-01). */
public final class Coverage {

    private static final Set<PostTitle> WITHOUT_COMMITTEE = EnumSet.of(PostTitle.SECRETARY, PostTitle.DEPUTY_SECRETARY, PostTitle.FULL_TIME_DEPUTY_SECRETARY);
    /** 组织生活会 and 民主生活会 of a year may be held until the end of this month of the next. */
    private static final int YEARLY_GRACE_MONTHS = 3;

    private final CoverageFacts facts;
    private final Counts counts;
    private final Map<Long, List<Post>> commissioners = new HashMap<>();

    public Coverage(CoverageFacts facts) {
        this.facts = facts;
        counts = new Counts(facts.cells(), facts.plan());
        facts.posts().stream().filter(post -> post.title().committee() && !WITHOUT_COMMITTEE.contains(post.title()))
                .forEach(post -> commissioners.computeIfAbsent(post.organizationId(), id -> new ArrayList<>()).add(post));
    }

    /** What it was worked out from. */
    public CoverageFacts facts() {
        return facts;
    }

    /** The organizations that {@code norm} asks something of and that stood at some time in {@code year}, in the order of the tree. */
    public List<Organization> rows(Norm norm, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return facts.tree().all().stream().filter(one -> asks(norm, one)).filter(one -> one.foundedOn() == null || !one.foundedOn().isAfter(to))
                .filter(one -> one.dissolvedOn() == null || !one.dissolvedOn().isBefore(from)).toList();
    }

    /** The groups that {@code branchId} had at some time in {@code span}, in order. */
    public List<Organization> groups(long branchId, Span span) {
        return facts.tree().children(branchId).stream().filter(one -> one.kind() == OrganizationKind.GROUP).filter(one -> !outside(one, span)).toList();
    }

    /** How things stand; {@code span} must be of the norm's rhythm and the organization in the tree. */
    public CoverageCell cell(Norm norm, long organizationId, Span span) {
        Organization organization = facts.tree().get(organizationId);
        Counts.Count count = counts.of(norm, organizationId, span);
        int held = count.held() + (norm == Norm.ORGANIZATIONAL_LIFE ? heldByEachGroup(organizationId, span) : 0);
        int asked = norm == Norm.LECTURE ? facts.policy().lecturesPerQuarter() : 1;
        String waived = waived(norm, organization, span);
        String needless = needless(norm, organization, span, asked);
        if (needless != null || waived != null) {
            CellState state = held > 0 ? CellState.HELD : needless != null ? CellState.NOT_APPLICABLE : CellState.WAIVED;
            return new CoverageCell(norm, organizationId, span, state, held, count.drafts(), count.planned(), 0, needless != null ? needless : waived);
        }
        CellState state = state(norm, span, held >= asked, count.planned() > 0);
        return new CoverageCell(norm, organizationId, span, state, held, count.drafts(), count.planned(), asked, told(norm, span, state, held, asked));
    }

    /** As {@link #cell}, but for 党小组会 that of all groups of the branch together: met only where each group that was asked met it. */
    public CoverageCell ofBranch(Norm norm, long branchId, Span span) {
        return norm == Norm.GROUP_MEETING ? ofGroups(branchId, span) : cell(norm, branchId, span);
    }

    private CoverageCell ofGroups(long branchId, Span span) {
        List<CoverageCell> cells = groups(branchId, span).stream().map(group -> cell(Norm.GROUP_MEETING, group.id(), span)).toList();
        if (cells.isEmpty()) {
            return new CoverageCell(Norm.GROUP_MEETING, branchId, span, CellState.NOT_APPLICABLE, 0, 0, 0, 0, "没有党小组，不要求党小组会。");
        }
        CoverageCell worst = cells.stream().min((one, other) -> Integer.compare(weight(one.state()), weight(other.state()))).get();
        List<String> missing = cells.stream().filter(cell -> cell.state() == CellState.MISSING)
                .map(cell -> facts.tree().get(cell.organizationId()).displayName()).toList();
        String reason = missing.isEmpty() ? worst.reason() : span.fullLabel() + String.join("、", missing) + "没有开党小组会。";
        return new CoverageCell(Norm.GROUP_MEETING, branchId, span, worst.state(), cells.stream().mapToInt(CoverageCell::held).sum(),
                cells.stream().mapToInt(CoverageCell::drafts).sum(), cells.stream().mapToInt(CoverageCell::planned).sum(),
                cells.stream().mapToInt(CoverageCell::asked).sum(), reason);
    }

    private static int weight(CellState state) {
        return switch (state) {
            case MISSING -> 0;
            case DUE -> 1;
            case PLANNED -> 2;
            case AHEAD -> 3;
            case HELD -> 4;
            case WAIVED -> 5;
            case NOT_APPLICABLE -> 6;
        };
    }

    /** The last day on which it may be held and be in time. */
    public static LocalDate lastDay(Norm norm, Span span) {
        return norm.rhythm() == Rhythm.YEARLY ? span.lastMonth().plusMonths(YEARLY_GRACE_MONTHS).atEndOfMonth() : span.to();
    }

    private CellState state(Norm norm, Span span, boolean met, boolean planned) {
        if (met) {
            return CellState.HELD;
        }
        if (facts.today().isAfter(lastDay(norm, span))) {
            return CellState.MISSING;
        }
        if (planned) {
            return CellState.PLANNED;
        }
        return facts.today().isBefore(span.from()) ? CellState.AHEAD : CellState.DUE;
    }

    private static String told(Norm norm, Span span, CellState state, int held, int asked) {
        if (state != CellState.MISSING) {
            return null;
        }
        String found = held == 0 ? "没有登记完成的" + norm.label() : norm.label() + "只有" + held + "次，应有" + asked + "次";
        return span.fullLabel() + found + "。" + norm.basis() + "。";
    }

    /** A branch may meet by groups (OL-01): it has met once each of them has. */
    private int heldByEachGroup(long branchId, Span span) {
        List<Organization> groups = groups(branchId, span).stream().filter(group -> group.dissolvedOn() == null || group.dissolvedOn().isAfter(span.to())).toList();
        return groups.stream().mapToInt(group -> counts.of(Norm.ORGANIZATIONAL_LIFE, group.id(), span).held()).min().orElse(0);
    }

    private String needless(Norm norm, Organization organization, Span span, int asked) {
        if (!asks(norm, organization)) {
            return organization.kind().label() + "不要求" + norm.label() + "。";
        }
        if (outside(organization, span)) {
            return organization.foundedOn() != null && organization.foundedOn().isAfter(span.to()) ? organization.foundedOn() + "才成立。"
                    : organization.dissolvedOn() + "已撤销。";
        }
        if (asked == 0) {
            return "本单位没有规定每季度的党课次数。";
        }
        return norm == Norm.COMMITTEE_MEETING && !committeeOn(organization.id(), span.from()) && !committeeOn(organization.id(), span.to())
                ? "不设支部委员会，不要求支委会。" : null;
    }

    /** 党组 and 党委 of one unit have one leading body between them: the 党组 where there is one. */
    private boolean asks(Norm norm, Organization organization) {
        if (norm == Norm.GROUP_MEETING && facts.tree().parent(organization.id()).filter(branch -> branch.kind().temporary()).isPresent()) {
            return false;
        }
        boolean leadingBody = norm == Norm.DEMOCRATIC_LIFE || norm == Norm.CENTRE_GROUP;
        return norm.asks(organization.kind()) && (!leadingBody || organization.kind() == OrganizationKind.LEADING_GROUP
                || facts.tree().parent(organization.id()).isEmpty() && facts.tree().roots().stream().noneMatch(root -> root.kind() == OrganizationKind.LEADING_GROUP));
    }

    private String waived(Norm norm, Organization organization, Span span) {
        LocalDate founded = organization.foundedOn();
        LocalDate dissolved = organization.dissolvedOn();
        // A branch founded early in a year has the fourth quarter before it, in which 组织生活会 is usually held.
        LocalDate from = norm.rhythm() == Rhythm.YEARLY ? span.to().withMonth(10).withDayOfMonth(1) : span.from();
        if (founded != null && !founded.isBefore(from) && !founded.isAfter(span.to())) {
            return founded + "成立，" + span.label() + "不作要求。";
        }
        if (dissolved != null && span.contains(dissolved)) {
            return dissolved + "撤销，" + span.label() + "不作要求。";
        }
        return norm == Norm.COMMITTEE_MEETING && committeeOn(organization.id(), span.from()) != committeeOn(organization.id(), span.to())
                ? span.label() + "支部委员会产生或者届满，不作要求。" : null;
    }

    private boolean committeeOn(long branchId, LocalDate day) {
        return commissioners.getOrDefault(branchId, List.of()).stream().anyMatch(post -> post.heldOn(day));
    }

    private static boolean outside(Organization organization, Span span) {
        return organization.foundedOn() != null && organization.foundedOn().isAfter(span.to())
                || organization.dissolvedOn() != null && organization.dissolvedOn().isBefore(span.from());
    }
}
