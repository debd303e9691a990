package dangwu.records.dues.remit;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.Texts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.rate.Money;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Handing dues in: branches to the unit, the unit to its superior, and 大额党费 on its way (DU-12, DU-15). */
public final class RemittanceService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_remittance";

    private static final String GONE = "这笔上缴记录已不存在，请刷新后再试。";

    private final Database database;
    private final RemittanceRepository remittances;
    private final OrganizationRepository organizations;
    private final ProposalRepository proposals;
    private final EntryRepository entryRows;
    private final ClosingRepository closings;
    private final Clock clock;

    /** The records that it reads besides its own. */
    public record Ground(OrganizationRepository organizations, MembershipRepository memberships, DuesPolicyRepository policies, EntryRepository entries,
            ClosingRepository closings) {}

    public RemittanceService(Database database, RemittanceRepository remittances, Ground ground, Clock clock) {
        this.database = database;
        this.remittances = remittances;
        organizations = ground.organizations();
        entryRows = ground.entries();
        closings = ground.closings();
        proposals = new ProposalRepository(remittances, ground);
        this.clock = clock;
    }

    /** What each branch is to hand in for {@code period} if it does so on {@code day}, in the order of the tree; none where the unit is itself a branch. */
    public List<RemittanceProposal> proposals(DuesPeriod period, LocalDate day) {
        return database.read(sql -> proposals.branches(sql, period, day));
    }

    /** What the unit is to hand on to its superior for {@code period} if it does so on {@code day}; empty while there is no unit. */
    public Optional<RemittanceProposal> proposalToSuperior(DuesPeriod period, LocalDate day) {
        return database.read(sql -> proposals.unit(sql, period, day));
    }

    /** 大额党费 that has not gone on yet. */
    public List<DuesEntry> largeInHand() {
        return database.read(sql -> entryRows.inHand(sql, proposals.branchIds(sql), LocalDate.now(clock), true));
    }

    /**
     * Books that one organization hands in: a branch to the unit, the unit to its superior.
     *
     * @throws RefusedException when there is nothing to hand in, the day cannot be, or an amount that differs from what is due goes without a word
     */
    public Remittance remit(RemittanceDraft draft) {
        return database.write("上缴党费", scope -> remit(scope, draft));
    }

    /** As {@link #remit(RemittanceDraft)}, for several at once; all or none. */
    public List<Remittance> remitAll(List<RemittanceDraft> drafts) {
        return database.write("上缴党费", scope -> drafts.stream().map(draft -> remit(scope, draft)).toList());
    }

    /** As {@link #remit(RemittanceDraft)}, as part of a larger write. */
    public Remittance remit(WriteScope scope, RemittanceDraft draft) {
        requireOpen(scope, draft.remittedOn());
        Organization organization = organization(scope, draft.organizationId());
        boolean unit = organizations.tree(scope.sql()).unit().filter(top -> top.id() == organization.id()).isPresent();
        RemittanceProposal proposal = unit ? proposals.unit(scope.sql(), draft.period(), draft.remittedOn()).orElseThrow()
                : proposals.branches(scope.sql(), draft.period(), draft.remittedOn()).stream().filter(each -> each.organization().id() == organization.id()).findFirst()
                        .orElseThrow(() -> nothing(organization, draft));
        if (proposal.due().signum() <= 0 && draft.amount() == null) {
            throw nothing(organization, draft);
        }
        BigDecimal amount = draft.amount() == null ? proposal.due() : draft.amount();
        if (amount.compareTo(proposal.due()) != 0 && Texts.clean(draft.notes().remarks()) == null) {
            throw new RefusedException("“" + organization.displayName() + "”应上缴" + Money.text(proposal.due()) + "元，实上缴" + Money.text(amount)
                    + "元，两者不一致，请在备注中说明原因，或核对金额。");
        }
        RemittanceNotes notes = draft.notes();
        return add(scope, new Remittance(scope.nextId(), organization.id(), unit, false, draft.period(), proposal.members(), proposal.basis(), proposal.share(),
                proposal.due(), amount, draft.remittedOn(), proposal.deadlineOn(), voucher(scope, draft.remittedOn()), notes.receiptNo(), notes.payer(), notes.receiver(),
                notes.remarks(), null, null), proposal.entries());
    }

    /**
     * Books that one payment of 大额党费 goes on to the superior, whole and by itself (DU-12).
     *
     * @param actId the act that booked the payment
     */
    public Remittance remitLarge(long actId, LocalDate day, RemittanceNotes notes) {
        return database.write("转交大额党费", scope -> remitLarge(scope, actId, day, notes));
    }

    /** As {@link #remitLarge(long, LocalDate, RemittanceNotes)}, as part of a larger write. */
    public Remittance remitLarge(WriteScope scope, long actId, LocalDate day, RemittanceNotes notes) {
        requireOpen(scope, day);
        List<DuesEntry> inHand = entryRows.inHand(scope.sql(), proposals.branchIds(scope.sql()), day, true);
        Set<Long> ids = inHand.stream().filter(entry -> entry.actId() == actId).map(DuesEntry::id).collect(Collectors.toSet());
        List<DuesEntry> entries = inHand.stream().filter(entry -> ids.contains(entry.id()) || entry.reversesId() != null && ids.contains(entry.reversesId())).toList();
        BigDecimal sum = ProposalRepository.sum(entries);
        if (sum.signum() <= 0) {
            throw new RefusedException("截至" + day + "没有这笔尚未转交的大额党费，请核对日期，或刷新后再试。");
        }
        YearMonth month = YearMonth.from(entries.get(0).paidOn());
        return add(scope, new Remittance(scope.nextId(), entries.get(0).branchId(), true, true, new DuesPeriod(month, month), null, sum, null, sum, sum, day, null,
                voucher(scope, day), notes.receiptNo(), notes.payer(), notes.receiver(), notes.remarks(), null, null), entries);
    }

    /** Writes on remittance {@code id} what no figure hangs on, e.g. the number of the official receipt. */
    public Remittance note(long id, RemittanceNotes notes) {
        return database.write("修改上缴记录", scope -> {
            Remittance before = remittances.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            Remittance after = before.withNotes(notes);
            if (after.difference().signum() != 0 && after.remarks() == null) {
                throw new RefusedException("实上缴与应上缴不一致，备注中的原因不能删去，请保留或改写。");
            }
            remittances.update(scope, after);
            audit(scope, before, after);
            return after;
        });
    }

    /** Voids remittance {@code id}: what went with it is in hand again; its number stays taken. */
    public Remittance voidOne(long id, String reason) {
        return database.write("作废上缴凭单", scope -> voidOne(scope, id, LocalDate.now(clock), reason));
    }

    /** As {@link #voidOne(long, String)}, as part of a larger write. */
    public Remittance voidOne(WriteScope scope, long id, LocalDate day, String reason) {
        Remittance before = remittances.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
        if (!before.stands()) {
            throw new RefusedException("凭单" + before.voucherNo() + "已在" + before.voidedOn() + "作废，不必再次作废。");
        }
        if (Texts.clean(reason) == null) {
            throw new RefusedException("请填写作废凭单" + before.voucherNo() + "的原因。");
        }
        requireOpen(scope, before.remittedOn());
        Remittance after = before.voided(day, reason);
        remittances.update(scope, after);
        entryRows.released(scope, id);
        audit(scope, before, after);
        return after;
    }

    private Remittance add(WriteScope scope, Remittance remittance, List<DuesEntry> entries) {
        remittances.add(scope, remittance);
        entryRows.remitted(scope, entries.stream().map(DuesEntry::id).toList(), remittance.id());
        Organization organization = organization(scope, remittance.organizationId());
        scope.audit(AuditChange.between(SUBJECT, remittance.id(), organization.displayName() + "上缴凭单" + remittance.voucherNo(), Map.of(),
                RemittanceText.of(remittance, organization.name())));
        return remittance;
    }

    private void audit(WriteScope scope, Remittance before, Remittance after) {
        Organization organization = organization(scope, after.organizationId());
        scope.audit(AuditChange.between(SUBJECT, after.id(), organization.displayName() + "上缴凭单" + after.voucherNo(),
                RemittanceText.of(before, organization.name()), RemittanceText.of(after, organization.name())));
    }

    private Organization organization(WriteScope scope, long id) {
        OrganizationTree tree = organizations.tree(scope.sql());
        return tree.find(id).orElseThrow(() -> new RefusedException("这个党组织已被删除，请刷新后再试。"));
    }

    private String voucher(WriteScope scope, LocalDate day) {
        return Vouchers.next(day.getYear(), remittances.vouchers(scope.sql(), day.getYear()));
    }

    private void requireOpen(WriteScope scope, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("上缴日期" + day + "晚于今天，请填写实际上缴的日期。");
        }
        closings.closed(scope.sql()).requireOpen("上缴日期", day);
    }

    private static RefusedException nothing(Organization organization, RemittanceDraft draft) {
        return new RefusedException("“" + organization.displayName() + "”截至" + (draft.remittedOn().isBefore(draft.period().ends()) ? draft.remittedOn() : draft.period().ends())
                + "没有尚未上缴的党费，不必上缴。");
    }
}
