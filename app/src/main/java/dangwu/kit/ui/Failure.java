package dangwu.kit.ui;

/**
 * An error as the clerk sees it.
 *
 * @param sentence what went wrong and what to do, plain Chinese
 * @param code a short code to tell the person who helps, e.g. "DW-7K2F"
 * @param details everything a technician needs, with the stack trace; behind 复制详情
 */
public record Failure(String sentence, String code, String details) {
}
