package dangwu.records.dues.remit;

/** What moves the unit's money from dues besides what branches hand in and what goes to the superior. */
public enum FundKind {
    /** What was there when the books began. */
    OPENING("上年结转", true),
    /** Counts as dues (DU-18). */
    INTEREST("利息收入", true),
    GRANT("上级下拨", true),
    OTHER_INCOME("其他收入", true),
    USE("使用", false);

    private final String label;
    private final boolean income;

    FundKind(String label, boolean income) {
        this.label = label;
        this.income = income;
    }

    public String label() {
        return label;
    }

    /** Whether money comes in by it. */
    public boolean income() {
        return income;
    }
}
