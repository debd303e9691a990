package dangwu.records.member;

import static dangwu.kit.db.schema.Tables.MEMBER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** How a {@link Member} lies in the table MEMBER: each {@link MemberField} in the column of its name. */
final class MemberColumnsRepository {

    private final Map<MemberField, Field<?>> columns = new EnumMap<>(MemberField.class);
    private final List<Field<?>> all = new ArrayList<>();

    MemberColumnsRepository() {
        all.add(MEMBER.ID);
        for (MemberField field : MemberField.values()) {
            Field<?> column = MEMBER.field(field.name());
            columns.put(field, column);
            all.add(column);
        }
    }

    /** The table's columns, the id first. */
    List<Field<?>> all() {
        return all;
    }

    /** What stands in {@link #all()} for {@code member}. */
    Object[] values(Member member) {
        Object[] values = new Object[all.size()];
        values[0] = member.id();
        int at = 1;
        for (MemberField field : MemberField.values()) {
            values[at++] = stored(member.get(field));
        }
        return values;
    }

    /** What stands in {@link #row} for {@code member}, and his id behind it: what an update's statement asks for. */
    Object[] valuesThenId(Member member) {
        Object[] values = new Object[all.size()];
        int at = 0;
        for (MemberField field : MemberField.values()) {
            values[at++] = stored(member.get(field));
        }
        values[at] = member.id();
        return values;
    }

    /** Column to content, for an update. */
    Map<Field<?>, Object> row(Member member) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        columns.forEach((field, column) -> row.put(column, stored(member.get(field))));
        return row;
    }

    Member member(Record row, Map<Long, String> ownValues) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        columns.forEach((field, column) -> {
            Object stored = row.get(column);
            if (stored != null) {
                values.put(field, value(field, stored));
            }
        });
        return new Member(row.get(MEMBER.ID), values, ownValues);
    }

    private static Object stored(Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        return value instanceof YearMonth month ? month.atDay(1) : value;
    }

    private static Object value(MemberField field, Object stored) {
        return switch (field.kind()) {
            case CODE -> field.codes().get((String) stored);
            case MONTH -> YearMonth.from((LocalDate) stored);
            default -> stored;
        };
    }
}
