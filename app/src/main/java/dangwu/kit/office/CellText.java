package dangwu.kit.office;

import java.util.Objects;

/**
 * A table value on a coloured ground.
 *
 * @param value any plain table value, null for blank
 */
public record CellText(Object value, Tone tone) {
    public CellText {
        Objects.requireNonNull(tone, "tone");
        if (value instanceof CellText) {
            throw new IllegalArgumentException("a coloured cell holds a plain value");
        }
    }
}
