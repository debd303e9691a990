package dangwu.records.meeting;

import static dangwu.kit.db.schema.Tables.MEETING;

import dangwu.kit.db.Months;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;

/** How a {@link Meeting} lies in the table MEETING: each {@link MeetingField} in the column of its name, a person in two, with his id and his name. */
final class MeetingColumnsRepository {

    private final List<Field<?>> all = new ArrayList<>(List.of(MEETING.ID, MEETING.ORGANIZATION_ID, MEETING.KIND, MEETING.STATUS, MEETING.HELD_ON,
            MEETING.HELD_MONTH, MEETING.STARTS_AT, MEETING.ENDS_AT, MEETING.BELONGS_TO_YEAR));
    private final Map<MeetingField, List<Field<?>>> columns = new EnumMap<>(MeetingField.class);

    MeetingColumnsRepository() {
        for (MeetingField field : MeetingField.values()) {
            List<Field<?>> of = field.kind() == MeetingField.Kind.PERSON
                    ? List.of(MEETING.field(field.name() + "_ID"), MEETING.field(field.name() + "_NAME")) : List.of(MEETING.field(field.name()));
            columns.put(field, of);
            all.addAll(of);
        }
    }

    /** What HELD_MONTH and PLAN_MONTH hold for {@code day}. */
    static int month(LocalDate day) {
        return Months.number(YearMonth.from(day));
    }

    /** The table's columns, the id first. */
    List<Field<?>> all() {
        return all;
    }

    /** What stands in {@link #all()} for {@code meeting}. */
    Object[] values(Meeting meeting) {
        List<Object> values = new ArrayList<>(all.size());
        values.add(meeting.id());
        values.add(meeting.organizationId());
        values.add(meeting.kind().name());
        values.add(meeting.status().name());
        values.add(meeting.heldOn());
        values.add(month(meeting.heldOn()));
        values.add(meeting.startsAt());
        values.add(meeting.endsAt());
        values.add(meeting.belongsToYear());
        for (MeetingField field : MeetingField.values()) {
            Object value = meeting.values().get(field);
            if (field.kind() == MeetingField.Kind.PERSON) {
                PersonRef person = (PersonRef) value;
                values.add(person == null ? null : person.memberId());
                values.add(person == null ? null : person.name());
            } else {
                values.add(field == MeetingField.COUNTS_AS_LECTURE ? (Object) meeting.lecture() : value);
            }
        }
        return values.toArray();
    }

    /** Column to content, for an update. */
    Map<Field<?>, Object> row(Meeting meeting) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        Object[] values = values(meeting);
        for (int i = 1; i < values.length; i++) {
            row.put(all.get(i), values[i]);
        }
        return row;
    }

    Meeting meeting(Record row, Set<Topic> topics) {
        Map<MeetingField, Object> values = new EnumMap<>(MeetingField.class);
        columns.forEach((field, of) -> {
            Object value = field.kind() == MeetingField.Kind.PERSON ? person(row, field) : row.get(of.get(0));
            if (value != null) {
                values.put(field, value);
            }
        });
        return new Meeting(row.get(MEETING.ID), row.get(MEETING.ORGANIZATION_ID), MeetingKind.valueOf(row.get(MEETING.KIND)), row.get(MEETING.HELD_ON),
                row.get(MEETING.STARTS_AT), row.get(MEETING.ENDS_AT), row.get(MEETING.BELONGS_TO_YEAR), Meeting.Status.valueOf(row.get(MEETING.STATUS)),
                topics, values);
    }

    /** The columns of a {@link MeetingLine}. */
    List<Field<?>> line() {
        return List.of(MEETING.ID, MEETING.ORGANIZATION_ID, MEETING.KIND, MEETING.STATUS, MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ENDS_AT,
                MEETING.BELONGS_TO_YEAR, MEETING.TITLE, MEETING.THEME, MEETING.PLACE, MEETING.CHAIR_ID, MEETING.CHAIR_NAME, MEETING.LECTURER_ID,
                MEETING.LECTURER_NAME, MEETING.LECTURE_TITLE, MEETING.COUNTS_AS_LECTURE, MEETING.DUE_COUNT, MEETING.PRESENT_COUNT, MEETING.HOURS);
    }

    MeetingLine line(Record row, Set<Topic> topics) {
        BigDecimal hours = row.get(MEETING.HOURS);
        return new MeetingLine(row.get(MEETING.ID), row.get(MEETING.ORGANIZATION_ID), MeetingKind.valueOf(row.get(MEETING.KIND)),
                Meeting.Status.valueOf(row.get(MEETING.STATUS)), row.get(MEETING.HELD_ON), row.get(MEETING.STARTS_AT), row.get(MEETING.ENDS_AT),
                row.get(MEETING.BELONGS_TO_YEAR), row.get(MEETING.TITLE), row.get(MEETING.THEME), row.get(MEETING.PLACE),
                person(row, MeetingField.CHAIR), person(row, MeetingField.LECTURER), row.get(MEETING.LECTURE_TITLE), row.get(MEETING.COUNTS_AS_LECTURE),
                row.get(MEETING.DUE_COUNT), row.get(MEETING.PRESENT_COUNT), hours, topics);
    }

    private PersonRef person(Record row, MeetingField field) {
        List<Field<?>> of = columns.get(field);
        String name = (String) row.get(of.get(1));
        return name == null ? null : new PersonRef((Long) row.get(of.get(0)), name);
    }
}
