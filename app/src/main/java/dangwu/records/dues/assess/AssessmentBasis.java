package dangwu.records.dues.assess;

/** What an assessment rests on. */
public enum AssessmentBasis {
    ITEMS("工资项目"),
    /** A base that was typed or imported. */
    BASE("计算基数"),
    /** An amount that does not depend on income. */
    FIXED("定额");

    private final String label;

    AssessmentBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
