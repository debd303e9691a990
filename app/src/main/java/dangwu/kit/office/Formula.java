package dangwu.kit.office;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A value that stays alive in Excel. Word and PDF show the value itself.
 *
 * @param text the formula without the leading =; {@code {row}} stands for the number of the row the formula is written to
 *     (e.g. {@code SUM(C{row}:F{row})}), {@code {row-2}} for that two rows above it, {@code {first}} for the table's first row of data
 *     (e.g. {@code SUM(C{first}:C{row-1})})
 * @param value what the formula gives: a number, or text
 */
public record Formula(String text, Object value) {
    private static final Pattern ABOVE = Pattern.compile("\\{row-(\\d+)}");
    private static final int LETTERS = 26;

    public Formula {
        Objects.requireNonNull(text, "text");
    }

    /** The letters of the column with this place in the table, counted from 0; the table must be the only one of its paper. */
    public static String column(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : column(index / LETTERS - 1) + last;
    }

    /** The text for row number {@code row} of a table whose data begin in row {@code first}. */
    String at(int row, int first) {
        String here = text.replace("{first}", Integer.toString(first)).replace("{row}", Integer.toString(row));
        return here.indexOf('{') < 0 ? here : ABOVE.matcher(here).replaceAll(found -> Integer.toString(row - Integer.parseInt(found.group(1))));
    }
}
