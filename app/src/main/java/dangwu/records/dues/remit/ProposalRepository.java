package dangwu.records.dues.remit;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.policy.ShareBasis;
import dangwu.records.dues.rate.Money;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.Roster;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Reads what is in hand and works out what is to be handed in for a period (DU-15). A branch hands in all that it has in hand; the unit hands on its share. Where the unit is
 * itself a branch there is no step between: it hands on what it has in hand.
 */
final class ProposalRepository {

    private final RemittanceRepository remittances;
    private final EntryRepository entryRows;
    private final OrganizationRepository organizations;
    private final MembershipRepository memberships;
    private final DuesPolicyRepository policies;

    ProposalRepository(RemittanceRepository remittances, RemittanceService.Ground ground) {
        this.remittances = remittances;
        entryRows = ground.entries();
        organizations = ground.organizations();
        memberships = ground.memberships();
        policies = ground.policies();
    }

    /** What each branch is to hand in to the unit on {@code day}, in the order of the tree: those with members or money; none where the unit is itself a branch. */
    List<RemittanceProposal> branches(DSLContext sql, DuesPeriod period, LocalDate day) {
        OrganizationTree tree = organizations.tree(sql);
        Optional<Organization> unit = tree.unit();
        if (unit.isEmpty() || unit.get().kind().branch()) {
            return List.of();
        }
        Map<Long, List<DuesEntry>> inHand = entryRows.inHand(sql, branchIds(sql), earlier(period.ends(), day), false).stream().collect(Collectors.groupingBy(DuesEntry::branchId));
        Roster roster = memberships.roster(sql, earlier(period.ends(), day));
        Map<Long, Roster.Headcount> heads = roster.headcounts();
        LocalDate deadline = deadline(policies.policy(sql), period);
        List<RemittanceProposal> proposals = new ArrayList<>();
        for (Organization branch : tree.all()) {
            List<DuesEntry> entries = inHand.getOrDefault(branch.id(), List.of());
            int members = heads.getOrDefault(branch.id(), Roster.Headcount.NONE).total();
            if (branch.kind().branch() && (members > 0 || !entries.isEmpty())) {
                BigDecimal sum = sum(entries);
                proposals.add(new RemittanceProposal(branch, false, period, members, entries, sum, null, sum, deadline, remarks(sum, deadline, day)));
            }
        }
        return proposals;
    }

    /** What the unit is to hand on to its superior on {@code day}; empty while there is no unit. */
    Optional<RemittanceProposal> unit(DSLContext sql, DuesPeriod period, LocalDate day) {
        return organizations.tree(sql).unit().map(unit -> unit(sql, unit, period, day));
    }

    private RemittanceProposal unit(DSLContext sql, Organization unit, DuesPeriod period, LocalDate day) {
        DuesPolicy policy = policies.policy(sql);
        LocalDate until = earlier(period.ends(), day);
        List<DuesEntry> entries = unit.kind().branch() ? entryRows.inHand(sql, List.of(unit.id()), until, false) : List.of();
        BigDecimal basis = policy.basis() == ShareBasis.LAST_YEAR ? lastYear(sql, unit, period)
                : unit.kind().branch() ? sum(entries) : thisYear(sql, unit, period, until);
        BigDecimal due = basis.multiply(policy.share()).setScale(2, RoundingMode.HALF_UP);
        LocalDate deadline = deadline(policy, period);
        int members = memberships.roster(sql, until).total().total();
        return new RemittanceProposal(unit, true, period, members, entries, basis, policy.share(), due, deadline, remarks(due, deadline, day));
    }

    /** What came in this year up to the end of the period and has not been the basis of an earlier remittance: what was booked late is made good. */
    private BigDecimal thisYear(DSLContext sql, Organization unit, DuesPeriod period, LocalDate until) {
        BigDecimal received = remittances.received(sql, LocalDate.of(period.from().getYear(), 1, 1), until);
        return received.subtract(counted(sql, unit, period));
    }

    private BigDecimal lastYear(DSLContext sql, Organization unit, DuesPeriod period) {
        int year = period.from().getYear() - 1;
        BigDecimal received = remittances.received(sql, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return received.subtract(counted(sql, unit, period));
    }

    /** The basis of what the unit has handed on already for this year's periods. */
    private BigDecimal counted(DSLContext sql, Organization unit, DuesPeriod period) {
        return remittances.all(sql).stream().filter(each -> each.stands() && each.toSuperior() && !each.large() && each.organizationId() == unit.id()
                && each.period().from().getYear() == period.from().getYear()).map(Remittance::basisAmount).reduce(Money.ZERO, BigDecimal::add);
    }

    private static List<String> remarks(BigDecimal due, LocalDate deadline, LocalDate day) {
        List<String> remarks = new ArrayList<>();
        if (due.signum() < 0) {
            remarks.add("退还和冲正多于收到的党费，差额" + Money.text(due.negate()) + "元留待下期抵扣。");
        }
        if (due.signum() > 0 && deadline != null && day.isAfter(deadline)) {
            remarks.add("上缴期限" + deadline + "已过。");
        }
        return remarks;
    }

    /** The branches there are or were. */
    List<Long> branchIds(DSLContext sql) {
        return organizations.tree(sql).all().stream().filter(one -> one.kind().branch()).map(Organization::id).toList();
    }

    static BigDecimal sum(List<DuesEntry> entries) {
        return entries.stream().map(DuesEntry::amount).reduce(Money.ZERO, BigDecimal::add);
    }

    private static LocalDate deadline(DuesPolicy policy, DuesPeriod period) {
        return period.ends().plusDays(policy.remitWithinDays());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
