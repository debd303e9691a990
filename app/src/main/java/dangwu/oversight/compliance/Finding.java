package dangwu.oversight.compliance;

/**
 * That something is not as a rule wants it.
 *
 * @param rule           id of the rule, e.g. "BR-01"
 * @param organizationId the organization concerned; null: none
 * @param memberId       the member concerned; null: none
 * @param message        what is off, in a Chinese sentence that names whom it concerns
 * @param basis          the article behind the rule
 */
public record Finding(String rule, Severity severity, Long organizationId, Long memberId, String message, String basis) {}
