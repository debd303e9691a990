package dangwu.kit.exchange;

import java.time.LocalDate;
import java.util.Objects;

import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * One cell as the file holds it. A formula's stored result counts as the cell's content; {@link #formula()} tells.
 *
 * @param row        row number as Excel shows it, from 1
 * @param column     column index, from 0 (A)
 * @param kind       what it holds
 * @param text       the content as text; for a number the number in Excel's 15 digits; empty for a blank cell
 * @param number     the number, or 0
 * @param dateFormat whether a number is shown as a date
 * @param date1904   whether the workbook counts its days from 1904 instead of 1900
 * @param formula    whether the content is a formula's stored result
 */
public record Cell(int row, int column, CellKind kind, String text, double number, boolean dateFormat, boolean date1904,
                   boolean formula) {

    /** Refuses a missing kind or text. */
    public Cell {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** An empty cell. */
    public static Cell blank(int row, int column) {
        return new Cell(row, column, CellKind.BLANK, "", 0, false, false, false);
    }

    /** A cell with text; white space alone makes it blank. */
    public static Cell text(int row, int column, String text) {
        return isWhite(text) ? blank(row, column) : new Cell(row, column, CellKind.TEXT, text, 0, false, false, false);
    }

    /** A cell with a number that is not shown as a date. */
    public static Cell number(int row, int column, double number) {
        return number(row, column, number, false, false);
    }

    /** A cell with a number. */
    public static Cell number(int row, int column, double number, boolean dateFormat, boolean date1904) {
        return new Cell(row, column, CellKind.NUMBER, plain(number), number, dateFormat, date1904, false);
    }

    /** A cell with TRUE or FALSE. */
    public static Cell bool(int row, int column, boolean value) {
        return new Cell(row, column, CellKind.BOOLEAN, value ? "TRUE" : "FALSE", value ? 1 : 0, false, false, false);
    }

    /** A cell with an error such as #N/A. */
    public static Cell error(int row, int column, String code) {
        return new Cell(row, column, CellKind.ERROR, code, 0, false, false, false);
    }

    /** A formula without a stored result. */
    public static Cell uncalculated(int row, int column) {
        return new Cell(row, column, CellKind.UNCALCULATED, "", 0, false, false, true);
    }

    /** The same content, marked as a formula's stored result. */
    public Cell asFormula() {
        return new Cell(row, column, kind, text, number, dateFormat, date1904, true);
    }

    /** The same content at another place, as for the rows a merged cell covers. */
    public Cell at(int otherRow, int otherColumn) {
        return new Cell(otherRow, otherColumn, kind, text, number, dateFormat, date1904, formula);
    }

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return kind == CellKind.BLANK;
    }

    /** The column's letter as Excel shows it, such as A or AB. */
    public String letter() {
        return letter(column);
    }

    /** The letter of the column with this index (from 0). */
    public static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** What a person would call the content: dates as 1985-07-01, a formula without result as “未计算的公式”. */
    public String display() {
        if (kind == CellKind.UNCALCULATED) {
            return "未计算的公式";
        }
        if (kind == CellKind.NUMBER && dateFormat) {
            return ExcelDays.date(number, date1904).map(LocalDate::toString).orElse(text);
        }
        return text;
    }

    private static String plain(double number) {
        long whole = (long) number;
        return whole == number && Math.abs(whole) < 1_000_000_000_000_000L
                ? Long.toString(whole) : NumberToTextConverter.toText(number);
    }

    static boolean isWhite(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
                    && !Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }
}
