package dangwu.records.dues.arrears;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That something was done about a member's arrears.
 *
 * @param id         0 before it is kept
 * @param byName     who did it; may be null
 * @param deadlineOn until when he is to pay; null unless a deadline was set
 */
public record ArrearsStep(long id, long memberId, StepKind kind, LocalDate happenedOn, String byName, String content, LocalDate deadlineOn) {

    /** @throws IllegalArgumentException with a Chinese sentence when it has no content, or a deadline is missing or over before it is set */
    public ArrearsStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(happenedOn, "happenedOn");
        byName = Texts.clean(byName);
        content = Texts.clean(content);
        if (content == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的内容。");
        }
        if (kind == StepKind.DEADLINE_SET && deadlineOn == null) {
            throw new IllegalArgumentException("限期改正应填写期限。");
        }
        if (deadlineOn != null && deadlineOn.isBefore(happenedOn)) {
            throw new IllegalArgumentException("期限" + deadlineOn + "早于" + kind.label() + "日期" + happenedOn + "，请核对。");
        }
    }

    public ArrearsStep withId(long newId) {
        return new ArrearsStep(newId, memberId, kind, happenedOn, byName, content, deadlineOn);
    }
}
