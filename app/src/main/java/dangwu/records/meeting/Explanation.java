package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import java.util.Objects;

/**
 * Why something doubtful was recorded all the same.
 *
 * @param rule   id of the rule in doubt, e.g. "MT-09"
 * @param reason in the clerk's words
 */
public record Explanation(String rule, String reason) {

    /** @throws IllegalArgumentException with a Chinese sentence when the reason is empty */
    public Explanation {
        Objects.requireNonNull(rule);
        reason = Texts.clean(reason);
        if (reason == null) {
            throw new IllegalArgumentException("请填写说明。");
        }
    }
}
