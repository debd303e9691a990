package dangwu.records.dues.form;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.PaperBook;
import java.time.YearMonth;
import java.util.List;

/** The papers that are printed of dues; the same words in xlsx, docx, pdf and print. They change nothing. Not on the window's thread. */
public interface DuesPrints {

    /**
     * 党费收缴签名表 of a month: who pays what, with room to sign.
     *
     * @param organizationId a branch; anything above makes a sheet for each branch under it
     */
    PaperBook monthSheet(long organizationId, YearMonth month);

    /** 内部收款凭单, three parts on a page: 存根, 收据, 记账. It is not the 党费专用收据, and says so. */
    PaperBook voucher(Voucher voucher);

    /** As {@link #voucher}, a page for each; at least one. */
    PaperBook vouchers(List<Voucher> vouchers);

    /** The voucher of a remittance that was booked: of a branch to the unit, or of the unit to its superior. */
    PaperBook remittance(long remittanceId);

    /**
     * The vouchers of several remittances, a page for each.
     *
     * @param remittanceIds at least one
     */
    PaperBook remittances(List<Long> remittanceIds);

    /** The letter that announces 党费收缴情况公示 (DU-16). */
    PaperBook publicationNotice(PublicationNotice notice);

    /** How the amount that a member pays in {@code month} came about. */
    PaperBook explanation(long memberId, YearMonth month);

    /**
     * A ledger of dues, L50 to L55.
     *
     * @param id e.g. L51
     * @throws IllegalArgumentException when there is none with this id
     */
    PaperBook ledger(String id, LedgerRequest request);
}
