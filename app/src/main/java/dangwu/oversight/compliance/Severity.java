package dangwu.oversight.compliance;

/** How grave a finding is (rules.md 0). */
public enum Severity {
    /** A binding rule is broken. */
    VIOLATION("违规"),
    /** A rule that says 一般 is not kept, or the breach is curable. */
    WARNING("提示"),
    /** A deadline is coming. */
    REMINDER("提醒"),
    /** Local custom or good practice. */
    INFO("参考"),
    /** A Party meeting has to decide; the program only tells the facts. */
    HUMAN("须研究");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
