package dangwu.kit.office;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table.
 *
 * @param groups headings above the header, outermost first; neighbours with the same headings share one merged cell; empty for none
 * @param scale decimals of DECIMAL and PERCENT columns
 * @param width in half-width characters of the data size (a Chinese character counts 2); tables are stretched or shrunk to the page
 * @param summed whether the total row adds this column up
 */
public record Column(String header, List<String> groups, ColumnKind kind, int scale, double width, Align align, boolean summed) {
    public Column {
        Objects.requireNonNull(header, "header");
        groups = List.copyOf(groups);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(align, "align");
        if (width <= 0) {
            throw new IllegalArgumentException("width must be positive: " + header);
        }
    }

    private static Column of(String header, ColumnKind kind, int scale, double width) {
        return new Column(header, List.of(), kind, scale, width, kind.align(), false);
    }

    /** Text, left-aligned. */
    public static Column text(String header, double width) {
        return of(header, ColumnKind.TEXT, 0, width);
    }

    /** Short text, centred: names, sexes, ID numbers. */
    public static Column centred(String header, double width) {
        return of(header, ColumnKind.TEXT, 0, width).aligned(Align.CENTRE);
    }

    public static Column integer(String header, double width) {
        return of(header, ColumnKind.INTEGER, 0, width);
    }

    public static Column decimal(String header, double width, int scale) {
        return of(header, ColumnKind.DECIMAL, scale, width);
    }

    public static Column money(String header, double width) {
        return of(header, ColumnKind.MONEY, 2, width);
    }

    /** A share as a percentage with {@code scale} decimals. */
    public static Column percent(String header, double width, int scale) {
        return of(header, ColumnKind.PERCENT, scale, width);
    }

    /** Eleven characters wide. */
    public static Column date(String header) {
        return of(header, ColumnKind.DATE, 0, 11);
    }

    /** Eight characters wide. */
    public static Column month(String header) {
        return of(header, ColumnKind.MONTH, 0, 8);
    }

    public static Column tick(String header, double width) {
        return of(header, ColumnKind.TICK, 0, width);
    }

    /** The same column under merged headings, outermost first. */
    public Column under(String... headings) {
        return new Column(header, List.of(headings), kind, scale, width, align, summed);
    }

    public Column aligned(Align other) {
        return new Column(header, groups, kind, scale, width, other, summed);
    }

    public Column wide(double characters) {
        return new Column(header, groups, kind, scale, characters, align, summed);
    }

    public Column titled(String otherHeader) {
        return new Column(otherHeader, groups, kind, scale, width, align, summed);
    }

    /** The same column, added up in the total row. */
    public Column total() {
        return new Column(header, groups, kind, scale, width, align, true);
    }
}
