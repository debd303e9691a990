package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.UnitPart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of the unit and the period that a ledger of meetings is about.
 *
 * @param request what was asked for
 * @param part    the organizations asked for, in the tree of what stood on any day of the period
 */
public record LifeScope(LedgerRequest request, UnitPart part) {

    /**
     * What {@code request} asks of {@code everything}, the tree of all organizations that ever were.
     *
     * @throws dangwu.kit.db.RefusedException with a Chinese sentence when the organization did not stand in the period
     */
    public static LifeScope of(LedgerRequest request, OrganizationTree everything) {
        OrganizationTree standing = everything.between(request.from(), request.to());
        return new LifeScope(request, UnitPart.of(standing, request.organizationId(), LedgerPeriod.of(request).days()));
    }

    public LocalDate from() {
        return request.from();
    }

    public LocalDate to() {
        return request.to();
    }

    public LedgerPeriod period() {
        return LedgerPeriod.of(request);
    }

    /** The organizations that stood on any day of the period, those outside the part too. */
    public OrganizationTree tree() {
        return part.tree();
    }

    /** The organization it is for; of the whole unit the unit itself. */
    public Organization top() {
        return part.top();
    }

    /** Its branches in order; never empty: without a branch {@link #top} alone. */
    public List<Organization> branches() {
        return part.branches();
    }

    /** Whether a 汇总 of several sheets is wanted. */
    public boolean several() {
        return part.several();
    }

    /**
     * The organizations that have a sheet of their own: the branches, and of those above or beside them (机关党委, 党总支, 党组) the ones that
     * are among {@code holders}. A group is part of its branch.
     *
     * @param holders ids of the organizations that there is something to tell of
     */
    public List<Organization> sheets(Collection<Long> holders) {
        Set<Long> having = new HashSet<>(holders);
        List<Organization> sheets = part.organizations().stream().filter(one -> branches().contains(one)
                || one.kind() != OrganizationKind.GROUP && !one.kind().branch() && having.contains(one.id())).toList();
        return sheets.isEmpty() ? List.of(top()) : sheets;
    }

    /** Ids of what stands on the sheet of {@code organization}: itself and, of a branch, its groups. */
    public Set<Long> onSheetOf(Organization organization) {
        boolean grouped = organization.kind().branch();
        return grouped ? tree().withDescendants(organization.id()).stream().map(Organization::id).collect(Collectors.toSet()) : Set.of(organization.id());
    }

    /** The complete meetings that the organizations of the part held in the period; drafts count nowhere. */
    public MeetingFilter meetings() {
        return MeetingFilter.ALL.between(from(), to()).status(Meeting.Status.COMPLETE)
                .of(part.organizations().stream().map(Organization::id).collect(Collectors.toSet()));
    }

    /** What the clerk calls organization {@code id}; empty when it did not stand in the period. */
    public String nameOf(long id) {
        return tree().find(id).map(Organization::displayName).orElse("");
    }
}
