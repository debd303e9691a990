package dangwu.records.dues.remit;

/**
 * What may be written on a remittance at any time, because no figure hangs on it.
 *
 * @param receiptNo number of the official receipt
 * @param payer     交款人
 * @param receiver  收款人
 */
public record RemittanceNotes(String receiptNo, String payer, String receiver, String remarks) {

    /** Nothing is written yet. */
    public static final RemittanceNotes NONE = new RemittanceNotes(null, null, null, null);
}
