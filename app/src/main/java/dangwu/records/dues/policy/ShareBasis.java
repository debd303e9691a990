package dangwu.records.dues.policy;

/** Of what the unit hands its share to the superior (DU-15); set by the superior. */
public enum ShareBasis {
    /** What came in during the period. */
    RECEIVED("本期实收"),
    /** All that came in last year, as with the central state organs. */
    LAST_YEAR("上年实收");

    private final String label;

    ShareBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
