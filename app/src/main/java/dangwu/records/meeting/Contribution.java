package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import java.util.Objects;

/**
 * What somebody said or handed in.
 *
 * @param agendaSeq the item it belongs to, counted from 1; null: none in particular
 * @param person    who; null: not one person
 * @param about     whom or what it concerns (被批评人, 涉及对象, 提出人范围); may be null
 * @param content   what was said
 * @param owner     责任人; may be null
 */
public record Contribution(Kind kind, Integer agendaSeq, PersonRef person, String about, String content, String owner) {

    /** The lists of minutes that such entries stand in (L31, L35, L41). */
    public enum Kind {
        SPEECH("研讨发言"), OPINION("征求意见"), TEAM_PROBLEM("班子查摆问题"), SELF_EXAMINATION("个人检视"), CRITICISM("批评意见");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when the content is empty */
    public Contribution {
        Objects.requireNonNull(kind);
        about = Texts.clean(about);
        content = Texts.clean(content);
        owner = Texts.clean(owner);
        if (content == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的内容。");
        }
    }
}
