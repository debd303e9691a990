package dangwu.kit.office;

import java.util.Objects;

/** The paper's title, centred over the whole width. A line break in the text starts a new line. */
public record Title(String text, Face face, double pt) implements Block {
    public Title {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(face, "face");
    }

    /** 小标宋, 20 pt: the usual title of a ledger. */
    public static Title of(String text) {
        return new Title(text, Face.XIAOBIAOSONG, 20);
    }
}
