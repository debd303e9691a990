package dangwu.records.member;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A Party member as a person: the fields of {@link MemberField} and the unit's own columns. Immutable. */
public final class Member {

    private final long id;
    private final Map<MemberField, Object> values;
    private final Map<Long, String> ownValues;

    /**
     * @param id        0 before it is kept
     * @param values    field to value of its kind; absent or null: not filled in
     * @param ownValues id of an {@link OwnColumn} to its content
     * @throws IllegalArgumentException with a Chinese sentence when the name is empty
     */
    public Member(long id, Map<MemberField, ?> values, Map<Long, String> ownValues) {
        this.id = id;
        Map<MemberField, Object> kept = new EnumMap<>(MemberField.class);
        values.forEach((field, value) -> {
            Object clean = field.kept(value);
            if (clean != null) {
                kept.put(field, clean);
            }
        });
        this.values = Collections.unmodifiableMap(kept);
        this.ownValues = Map.copyOf(ownValues);
        if (name() == null) {
            throw new IllegalArgumentException("请填写姓名。");
        }
    }

    /** The same person under another id: what was clean once is not cleaned again. */
    private Member(long id, Member other) {
        this.id = id;
        this.values = other.values;
        this.ownValues = other.ownValues;
    }

    public long id() {
        return id;
    }

    /** The value of {@code field}; null: not filled in. */
    public Object get(MemberField field) {
        return values.get(field);
    }

    /** The value of {@code field} as a reader sees it; null: not filled in. */
    public String text(MemberField field) {
        return field.text(values.get(field));
    }

    /** The value of a DATE field; null: not filled in. */
    public LocalDate date(MemberField field) {
        return (LocalDate) values.get(field);
    }

    /** Whether a FLAG field says 是; not filled in counts as 否. */
    public boolean flag(MemberField field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** The code of a CODE field; null: not filled in. */
    public String code(MemberField field) {
        return values.get(field) instanceof Code code ? code.code() : null;
    }

    public String name() {
        return (String) values.get(MemberField.NAME);
    }

    /** 身份证号; null: not filled in. */
    public String idNumber() {
        return (String) values.get(MemberField.ID_NUMBER);
    }

    /** The fields that are filled in. */
    public Map<MemberField, Object> values() {
        return values;
    }

    /** Content of the unit's own columns by column id, those that are filled in. */
    public Map<Long, String> ownValues() {
        return ownValues;
    }

    /** Full years of age on {@code day}; null when the birthday is not filled in or later. */
    public Integer ageOn(LocalDate day) {
        return fullYears(date(MemberField.BIRTH_ON), day);
    }

    /** 党龄: full years from becoming a full member to {@code day} (DV-30); null before, or when that date is not filled in. */
    public Integer partyStandingOn(LocalDate day) {
        return fullYears(date(MemberField.FULL_ON), day);
    }

    /** Whether he is retired (工作岗位 is 离退休人员). */
    public boolean retired() {
        return code(MemberField.JOB_POST) != null && code(MemberField.JOB_POST).startsWith("4");
    }

    public Member withId(long newId) {
        return new Member(newId, this);
    }

    /** The same with {@code field} set to {@code value}; null empties it. */
    public Member with(MemberField field, Object value) {
        return with(Collections.singletonMap(field, value));
    }

    /** The same with each of {@code changes} set; a null value empties the field. */
    public Member with(Map<MemberField, ?> changes) {
        Map<MemberField, Object> changed = new HashMap<>(values);
        changed.putAll(changes);
        return new Member(id, changed, ownValues);
    }

    /** The same with other contents of the unit's own columns. */
    public Member withOwnValues(Map<Long, String> contents) {
        return new Member(id, values, contents);
    }

    /** Label to text of every field that is filled in, in the order of {@link MemberField}. */
    public Map<String, String> describe() {
        Map<String, String> text = new LinkedHashMap<>();
        values.forEach((field, value) -> text.put(field.label(), field.text(value)));
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && id == member.id && values.equals(member.values) && ownValues.equals(member.ownValues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, values, ownValues);
    }

    @Override
    public String toString() {
        return name() + "#" + id;
    }

    private static Integer fullYears(LocalDate from, LocalDate to) {
        return from == null || from.isAfter(to) ? null : Period.between(from, to).getYears();
    }
}
