package dangwu.records.meeting;

import dangwu.kit.text.Texts;

/**
 * Somebody who did something at a meeting.
 *
 * @param memberId the member; null for one who is not on the unit's rolls, or not matched to them
 * @param name     his name at the time
 */
public record PersonRef(Long memberId, String name) {

    /** @throws IllegalArgumentException with a Chinese sentence when the name is empty or too long */
    public PersonRef {
        name = Texts.clean(name);
        if (name == null) {
            throw new IllegalArgumentException("请填写姓名。");
        }
        if (name.length() > 100) {
            throw new IllegalArgumentException("姓名“" + name.substring(0, name.offsetByCodePoints(0, 20)) + "…”太长，请核对。");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
