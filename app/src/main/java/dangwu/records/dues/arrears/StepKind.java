package dangwu.records.dues.arrears;

/** What was done about arrears (DU-08). */
public enum StepKind {
    REMINDED("提醒"),
    CRITICISED("批评教育"),
    /** With a day until which he is to pay. */
    DEADLINE_SET("限期改正"),
    TALKED_TO("谈话");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
