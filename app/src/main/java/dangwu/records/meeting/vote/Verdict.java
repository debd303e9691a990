package dangwu.records.meeting.vote;

/**
 * What a rule says of figures.
 *
 * @param holds    whether the rule is met
 * @param sentence why, in Chinese, without the full stop
 */
public record Verdict(boolean holds, String sentence) {}
