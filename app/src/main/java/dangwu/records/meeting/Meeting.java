package dangwu.records.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A meeting or what is held like one: when, where and the fields of its minutes. Who attended and what was decided stands in its
 * {@link MeetingFile}. Immutable.
 *
 * @param id             0 before it is kept
 * @param organizationId who held it
 * @param startsAt       may be null: not filled in; to the minute
 * @param endsAt         likewise
 * @param belongsToYear  归属年度; may differ from the year it was held in only for {@link MeetingKind#yearly}
 * @param status         a draft counts nowhere
 * @param topics         what it was about; may be empty
 * @param values         field to value of its kind; what is not filled in is absent
 */
public record Meeting(long id, long organizationId, MeetingKind kind, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, int belongsToYear,
        Status status, Set<Topic> topics, Map<MeetingField, Object> values) {

    /** How far the record has come. */
    public enum Status {
        DRAFT("草稿"), COMPLETE("完成");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when kind or date is missing or a value cannot be kept */
    public Meeting {
        if (kind == null) {
            throw new IllegalArgumentException("请选择会议类型。");
        }
        if (heldOn == null) {
            throw new IllegalArgumentException("请填写会议日期。");
        }
        Objects.requireNonNull(status);
        startsAt = startsAt == null ? null : startsAt.withSecond(0).withNano(0);
        endsAt = endsAt == null ? null : endsAt.withSecond(0).withNano(0);
        topics = topics.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(topics));
        Map<MeetingField, Object> kept = new EnumMap<>(MeetingField.class);
        values.forEach((field, value) -> {
            Object clean = field.kept(value);
            if (clean != null) {
                kept.put(field, clean);
            }
        });
        if (kind == MeetingKind.PARTY_LECTURE || Boolean.FALSE.equals(kept.get(MeetingField.COUNTS_AS_LECTURE))) {
            kept.remove(MeetingField.COUNTS_AS_LECTURE);
        }
        values = Collections.unmodifiableMap(kept);
    }

    /** A new draft with nothing filled in but these; it belongs to the year it is held in. */
    public static Meeting draft(long organizationId, MeetingKind kind, LocalDate heldOn) {
        return new Meeting(0, organizationId, kind, heldOn, null, null, heldOn == null ? 0 : heldOn.getYear(), Status.DRAFT, Set.of(), Map.of());
    }

    /** The value of {@code field} as a reader sees it; null: not filled in. */
    public String text(MeetingField field) {
        return field.text(values.get(field));
    }

    /** The value of a FLAG field; not filled in counts as 否. */
    public boolean flag(MeetingField field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** The value of a COUNT field; null: not filled in. */
    public Integer count(MeetingField field) {
        return (Integer) values.get(field);
    }

    /** The value of a PERSON field; null: not filled in. */
    public PersonRef person(MeetingField field) {
        return (PersonRef) values.get(field);
    }

    /** The value of a DATE field; null: not filled in. */
    public LocalDate date(MeetingField field) {
        return (LocalDate) values.get(field);
    }

    /** 学时; null: not filled in. */
    public BigDecimal hours() {
        return (BigDecimal) values.get(MeetingField.HOURS);
    }

    /** What the clerk calls it: its title, else its kind. */
    public String name() {
        String title = text(MeetingField.TITLE);
        return title != null ? title : kind.label();
    }

    public boolean complete() {
        return status == Status.COMPLETE;
    }

    /** Whether it counts as a 党课, being one or beside what else it is. */
    public boolean lecture() {
        return kind == MeetingKind.PARTY_LECTURE || flag(MeetingField.COUNTS_AS_LECTURE);
    }

    /** Whether both times are known and one begins before the other ends, on the same day. */
    public boolean overlaps(Meeting other) {
        return heldOn.equals(other.heldOn) && timed() && other.timed() && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Whether both times are filled in. */
    public boolean timed() {
        return startsAt != null && endsAt != null;
    }

    public Meeting withId(long newId) {
        return new Meeting(newId, organizationId, kind, heldOn, startsAt, endsAt, belongsToYear, status, topics, values);
    }

    public Meeting withStatus(Status newStatus) {
        return new Meeting(id, organizationId, kind, heldOn, startsAt, endsAt, belongsToYear, newStatus, topics, values);
    }

    public Meeting withTimes(LocalTime start, LocalTime end) {
        return new Meeting(id, organizationId, kind, heldOn, start, end, belongsToYear, status, topics, values);
    }

    public Meeting withBelongsToYear(int year) {
        return new Meeting(id, organizationId, kind, heldOn, startsAt, endsAt, year, status, topics, values);
    }

    public Meeting withTopics(Set<Topic> newTopics) {
        return new Meeting(id, organizationId, kind, heldOn, startsAt, endsAt, belongsToYear, status, newTopics, values);
    }

    /** The same with {@code field} set to {@code value}; null empties it. */
    public Meeting with(MeetingField field, Object value) {
        return with(Collections.singletonMap(field, value));
    }

    /** The same with each of {@code changes} set; a null value empties the field. */
    public Meeting with(Map<MeetingField, ?> changes) {
        Map<MeetingField, Object> changed = new HashMap<>(values);
        changed.putAll(changes);
        return new Meeting(id, organizationId, kind, heldOn, startsAt, endsAt, belongsToYear, status, topics, changed);
    }

    /** Label to text of everything that is filled in, in the order of minutes. */
    public Map<String, String> describe() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("类型", kind.label());
        text.put("状态", status.label());
        text.put("日期", heldOn.toString());
        if (startsAt != null || endsAt != null) {
            text.put("时间", (startsAt == null ? "" : startsAt) + "—" + (endsAt == null ? "" : endsAt));
        }
        text.put("归属年度", Integer.toString(belongsToYear));
        if (!topics.isEmpty()) {
            text.put("专题", topics.stream().map(Topic::label).collect(Collectors.joining("、")));
        }
        values.forEach((field, value) -> text.put(field.label(), field.text(value)));
        return text;
    }
}
