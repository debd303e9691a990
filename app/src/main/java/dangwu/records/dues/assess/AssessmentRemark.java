package dangwu.records.dues.assess;

/**
 * One thing about an assessment that is off, or worth knowing.
 *
 * @param rule     id of the rule, e.g. "DU-02"
 * @param refused  whether it is not taken in like this
 * @param article  where the rule stands
 * @param sentence in Chinese
 */
public record AssessmentRemark(String rule, Severity severity, boolean refused, String article, String sentence) {

    /** How grave it is (rules.md 0). */
    public enum Severity {
        /** A binding rule is broken. */
        VIOLATION,
        /** A rule that says 一般 is not kept, or the breach is curable. */
        WARNING,
        /** A deadline is coming. */
        REMINDER,
        /** Worth knowing; nothing need be done about it. */
        INFO
    }
}
