package dangwu.kit.office;

import java.util.Objects;

/**
 * A picture, PNG or JPEG, fitted into the given box without being distorted.
 *
 * @param description what it shows, for readers who cannot see it; also the text where the picture itself cannot be read
 */
public record Picture(byte[] data, double widthMm, double heightMm, Align align, String description) implements Block {
    public Picture {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(description, "description");
    }
}
