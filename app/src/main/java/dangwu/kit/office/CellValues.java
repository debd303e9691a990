package dangwu.kit.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** What a table value looks like: the same text in all three formats. */
final class CellValues {
    private CellValues() {}

    /** The value inside a coloured cell, or the value itself. */
    static Object plain(Object value) {
        return value instanceof CellText cell ? cell.value() : value;
    }

    static Tone tone(Object value) {
        return value instanceof CellText cell ? cell.tone() : Tone.PLAIN;
    }

    /** The text on paper; the empty text for null and for blank strings. */
    static String text(Column column, Object value, String emptyText) {
        Object plain = plain(value);
        if (plain instanceof Formula formula) {
            plain = formula.value();
        }
        if (plain == null) {
            return emptyText;
        }
        String text = textOf(column, plain);
        return text.isBlank() ? blank(plain, emptyText) : text;
    }

    /** A box that was not ticked is an answer, not a gap. */
    private static String blank(Object plain, String emptyText) {
        return plain instanceof Boolean ? "" : emptyText;
    }

    private static String textOf(Column column, Object value) {
        if (value instanceof String text) {
            return Texts.clean(text);
        }
        if (value instanceof LocalDate date) {
            return column.kind() == ColumnKind.MONTH ? month(YearMonth.from(date)) : date.toString();
        }
        if (value instanceof YearMonth month) {
            return month(month);
        }
        if (value instanceof Boolean tick) {
            return column.kind() == ColumnKind.TICK ? (tick ? "√" : "") : (tick ? "是" : "否");
        }
        BigDecimal number = number(value);
        return number == null ? value.toString() : numberText(column, number);
    }

    static String month(YearMonth month) {
        // 1985-07 by the standard, with a dot in rosters; a format string would cost more than the rest of the cell.
        return month.toString().replace('-', '.');
    }

    private static String numberText(Column column, BigDecimal number) {
        return switch (column.kind()) {
            case DECIMAL -> number.setScale(column.scale(), RoundingMode.HALF_UP).toPlainString();
            case PERCENT -> number.movePointRight(2).setScale(column.scale(), RoundingMode.HALF_UP).toPlainString() + "%";
            case MONEY -> String.format(Locale.ROOT, "%,.2f", number.setScale(2, RoundingMode.HALF_UP));
            case INTEGER, TEXT, DATE, MONTH, TICK -> number.toPlainString();
        };
    }

    /** The number a plain value stands for, null when it is none. */
    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            return BigDecimal.valueOf(((Number) value).doubleValue());
        }
        return null;
    }

    /** What the value adds to the column's total: zero for what is not a number. */
    static BigDecimal amount(Object value) {
        Object plain = plain(value);
        BigDecimal number = number(plain instanceof Formula formula ? formula.value() : plain);
        return number == null ? BigDecimal.ZERO : number;
    }
}
