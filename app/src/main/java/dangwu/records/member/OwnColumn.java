package dangwu.records.member;

import dangwu.kit.text.Texts;

/**
 * A column that the unit adds to its members for itself.
 *
 * @param id     0 before it is kept
 * @param name   its heading, unlike any other
 * @param sortNo place among the own columns, ascending
 */
public record OwnColumn(long id, String name, int sortNo) {

    /** @throws IllegalArgumentException with a Chinese sentence when the name is empty */
    public OwnColumn {
        name = Texts.clean(name);
        if (name == null) {
            throw new IllegalArgumentException("请填写列名。");
        }
    }
}
