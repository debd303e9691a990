package dangwu.records.dues.rate;

/** What an item of pay does to the base. */
public enum PayNature {
    COUNTED("计入"),
    DEDUCTED("扣除"),
    /** Known, and kept for the explanation, but no part of the base. */
    EXCLUDED("不计入");

    private final String label;

    PayNature(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
