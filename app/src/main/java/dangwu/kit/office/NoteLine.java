package dangwu.kit.office;

import java.util.Objects;

/**
 * The small line between title and table: 填报单位(盖章)：… on the left, the date or 单位：元 on the right.
 * Parts that are not wanted are empty strings.
 */
public record NoteLine(String left, String centre, String right) implements Block {
    public NoteLine {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(right, "right");
    }

    public NoteLine(String left, String right) {
        this(left, "", right);
    }
}
