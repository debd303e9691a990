package dangwu.kit.office;

import java.util.Objects;

/**
 * A piece of a paragraph's text.
 *
 * @param face null for the paragraph's own
 */
public record Span(String text, Face face, boolean bold, boolean underlined) {
    public Span {
        Objects.requireNonNull(text, "text");
    }

    public static Span of(String text) {
        return new Span(text, null, false, false);
    }

    public static Span bold(String text) {
        return new Span(text, null, true, false);
    }

    public static Span in(Face face, String text) {
        return new Span(text, face, false, false);
    }
}
