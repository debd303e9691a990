package dangwu.records.dues.form;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.PaperBook;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.dues.ledger.DuesLedgers;
import dangwu.records.dues.ledger.DuesScope;
import dangwu.records.dues.ledger.DuesSource;
import dangwu.records.dues.ledger.DuesWords;
import dangwu.records.dues.ledger.LedgerMonths;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.org.Organization;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Prints of dues from what is recorded. */
public final class DuesForms implements DuesPrints {

    private final DuesSource source;
    private final List<Ledger> ledgers;

    public DuesForms(DuesSource source) {
        this.source = source;
        ledgers = Stream.concat(new DuesLedgers(source).all().stream(), new DuesFormLedgers(source).all().stream()).toList();
    }

    /** Every ledger of dues, in no particular order. */
    public List<Ledger> ledgers() {
        return ledgers;
    }

    @Override
    public PaperBook monthSheet(long organizationId, YearMonth month) {
        return ledger("L51B", new LedgerRequest(month.atDay(1), month.atEndOfMonth(), organizationId, Set.of()));
    }

    @Override
    public PaperBook voucher(Voucher voucher) {
        return vouchers(List.of(voucher));
    }

    @Override
    public PaperBook vouchers(List<Voucher> vouchers) {
        return new PaperBook(vouchers.get(0).kind().title(), List.of(VoucherForm.of(vouchers)));
    }

    /** @throws RefusedException when it is not kept any more, or was voided */
    @Override
    public PaperBook remittance(long remittanceId) {
        return remittances(List.of(remittanceId));
    }

    /** @throws RefusedException when one is not kept any more, or was voided */
    @Override
    public PaperBook remittances(List<Long> remittanceIds) {
        return vouchers(remittanceIds.stream().map(this::voucherOf).toList());
    }

    private Voucher voucherOf(long remittanceId) {
        Remittance found = source.cash().remittances().get().stream().filter(each -> each.id() == remittanceId).findFirst()
                .orElseThrow(() -> new RefusedException("这笔上缴的记录已不存在，请刷新后再试。"));
        if (!found.stands()) {
            throw new RefusedException("上缴凭单" + found.voucherNo() + "已作废，不能打印。");
        }
        return RemittanceVouchers.of(found, source.tree().get());
    }

    @Override
    public PaperBook publicationNotice(PublicationNotice notice) {
        LedgerMonths year = LedgerMonths.ofYear(notice.year());
        DuesScope scope = source.scope(new LedgerRequest(year.from().atDay(1), year.to().atEndOfMonth(), notice.organizationId(), Set.of()));
        return PaperBook.of(new NoticeLetter(notice, scope, scope.elapsed(year)).paper());
    }

    /** @throws RefusedException when he is not kept any more, or nobody has assessed him */
    @Override
    public PaperBook explanation(long memberId, YearMonth month) {
        MemberAccount account = source.accounts().get().stream().filter(each -> each.file().member().id() == memberId).findFirst()
                .orElseThrow(() -> new RefusedException("这名党员的记录已被删除，请刷新后再试。"));
        DuesMonth state = account.month(month);
        if (state.assessment() == null) {
            throw new RefusedException(account.file().member().name() + DuesWords.month(month) + "的党费还没有核定，请先核定再打印说明。");
        }
        String branch = source.tree().get().find(state.branchId()).map(Organization::name).orElse("");
        return PaperBook.of(ExplanationForm.of(account, state, branch, new DuesExplanation(source.rules().get()).lines(state.assessment())));
    }

    @Override
    public PaperBook ledger(String id, LedgerRequest request) {
        return ledgers.stream().filter(ledger -> ledger.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException("no ledger " + id)).paper(request);
    }
}
