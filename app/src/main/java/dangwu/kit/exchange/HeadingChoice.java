package dangwu.kit.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A heading that was not understood, and what the person takes it for.
 *
 * @param heading  as written in the sheet
 * @param samples  the first few different values
 * @param fieldKey the field; empty: not to be imported
 */
public record HeadingChoice(String heading, List<String> samples, String fieldKey) {

    /** Copies the list. */
    public HeadingChoice {
        Objects.requireNonNull(fieldKey);
        samples = List.copyOf(samples);
    }
}
