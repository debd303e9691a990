package dangwu.kit.office;

import java.util.Objects;

/**
 * A value that stays alive in Excel. Word and PDF show the value itself.
 *
 * @param text the formula without the leading =; {@code {row}} stands for the number of the row the formula is written to
 *     (e.g. {@code SUM(C{row}:F{row})})
 * @param value what the formula gives: a number, or text
 */
public record Formula(String text, Object value) {
    public Formula {
        Objects.requireNonNull(text, "text");
    }
}
