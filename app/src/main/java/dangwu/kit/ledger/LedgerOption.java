package dangwu.kit.ledger;

/** What may be chosen about a ledger; one that it has no use for is passed over. */
public enum LedgerOption {
    /** ID numbers, telephone numbers and addresses are shown only in part. */
    MASKED("隐去身份证号、电话和住址"),
    /** Those without a post stand by the strokes of their surnames alone, not group by group. */
    BY_STROKES("只按姓氏笔画排列，不分组");

    private final String label;

    LedgerOption(String label) {
        this.label = label;
    }

    /** What the user sees. */
    public String label() {
        return label;
    }
}
