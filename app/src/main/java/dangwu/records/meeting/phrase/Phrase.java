package dangwu.records.meeting.phrase;

import dangwu.kit.text.Texts;
import dangwu.records.meeting.MeetingKind;
import java.util.Objects;

/**
 * A text kept for use again.
 *
 * @param id      0 before it is kept
 * @param place   the sort of text it is for
 * @param kind    the kind of meeting it is for; null: any
 * @param name    by which it is found; empty (null): the beginning of its content
 * @param content the text itself
 * @param uses    how often it was used; the commonest come first
 */
public record Phrase(long id, PhrasePlace place, MeetingKind kind, String name, String content, int uses) {

    /** The most characters of a text. */
    public static final int LONGEST = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final int SHOWN = 24;

    /** @throws IllegalArgumentException with a Chinese sentence when the text is empty or too long */
    public Phrase {
        Objects.requireNonNull(place);
        name = Texts.clean(name);
        content = Texts.clean(content);
        if (content == null) {
            throw new IllegalArgumentException("请填写常用语的内容。");
        }
        if (content.length() > LONGEST) {
            throw new IllegalArgumentException("常用语有" + Texts.length(content) + "字，最多" + LONGEST + "字，请缩短。");
        }
        if (name == null) {
            name = beginning(content);
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("常用语的名称“" + beginning(name) + "”太长，最多" + LONGEST_NAME + "字。");
        }
    }

    /** A text not yet kept, called by its beginning. */
    public static Phrase of(PhrasePlace place, MeetingKind kind, String content) {
        return new Phrase(0, place, kind, null, content, 0);
    }

    /** Whether it is offered in a meeting of {@code meeting}. */
    public boolean fits(MeetingKind meeting) {
        return kind == null || kind == meeting;
    }

    public Phrase withId(long newId) {
        return new Phrase(newId, place, kind, name, content, uses);
    }

    /** The same, used once more. */
    public Phrase used() {
        return new Phrase(id, place, kind, name, content, uses + 1);
    }

    /** Counted by code points: a name must not end in half a character. */
    private static String beginning(String text) {
        String line = text.strip().split("\n", 2)[0];
        return Texts.length(line) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
