package dangwu.records.dues.arrears;

/** What a 支部党员大会 decided on six unpaid months in a row (DU-09). */
public enum CaseDecision {
    /** Takes effect with the superior's approval; the membership itself is ended by the clerk, in the member's record. */
    REMOVAL("决定除名"),
    FURTHER_EDUCATION("继续教育帮助"),
    JUST_CAUSE("认定有正当理由");

    private final String label;

    CaseDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
