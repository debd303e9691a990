package dangwu.records.meeting.form;

import dangwu.kit.office.Align;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.VAlign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Builds the rows of a form on a grid of 24 columns, as the forms of meetings have them. */
final class FormRows {

    /** Columns of the grid. */
    static final int ALL = 24;
    private static final int LABEL = 4;
    private static final int SHORT = 7;
    private static final int SHORT_LABEL = 3;
    private static final double ROW = 9;
    private static final double BAND = 8;
    private static final double LINE = 9;

    private final List<FormRow> rows = new ArrayList<>();

    /** One label with its value over the whole width. */
    void wide(String label, String value) {
        rows.add(FormRow.of(ROW, FormCell.label(label).across(LABEL), FormCell.value(value).across(ALL - LABEL).aligned(Align.LEFT)));
    }

    /** One label with room of at least so many millimetres beside it; what is printed there stands at the bottom. */
    void high(String label, double heightMm, String value) {
        rows.add(FormRow.of(heightMm, FormCell.label(label).across(LABEL), FormCell.value(value).across(ALL - LABEL).aligned(Align.LEFT).at(VAlign.BOTTOM)));
    }

    /** Two labels with their values side by side. */
    void pair(String first, String firstValue, String second, String secondValue) {
        int value = ALL / 2 - LABEL;
        rows.add(FormRow.of(ROW, FormCell.label(first).across(LABEL), FormCell.value(firstValue).across(value), FormCell.label(second).across(LABEL),
                FormCell.value(secondValue).across(value)));
    }

    /** Two labels with their values side by side, the second of them the longer. */
    void shortAndLong(String first, String firstValue, String second, String secondValue) {
        rows.add(FormRow.of(ROW, FormCell.label(first).across(LABEL), FormCell.value(firstValue).across(SHORT), FormCell.label(second).across(SHORT_LABEL),
                FormCell.value(secondValue).across(ALL - LABEL - SHORT - SHORT_LABEL)));
    }

    /** A heading over the whole width; it keeps what follows. */
    void band(String heading) {
        rows.add(FormRow.of(BAND, FormCell.label(heading).across(ALL).aligned(Align.LEFT)).keptWithNext());
    }

    /** Long text over the whole width; it may run on over pages. */
    void text(String text) {
        rows.add(FormRow.of(ROW, FormCell.longText(text).across(ALL)));
    }

    /** So many empty lines for the pen. */
    void blank(int lines) {
        for (int i = 0; i < lines; i++) {
            rows.add(FormRow.of(LINE, FormCell.value("").across(ALL)));
        }
    }

    /** Text, or room for it to be written in by hand when there is none (null). */
    void textOrBlank(String text, int lines) {
        if (text == null || text.isBlank()) {
            blank(lines);
        } else {
            text(text);
        }
    }

    /** Labels side by side, each over so many columns; they keep the row that follows. */
    void labels(List<Integer> widths, String... labels) {
        FormCell[] cells = new FormCell[labels.length];
        for (int i = 0; i < labels.length; i++) {
            cells[i] = FormCell.label(labels[i]).across(widths.get(i));
        }
        rows.add(FormRow.of(BAND, cells).keptWithNext());
    }

    /** Values side by side; those in {@code left} stand left. */
    void values(List<Integer> widths, List<Integer> left, String... values) {
        FormCell[] cells = new FormCell[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = FormCell.value(values[i]).across(widths.get(i)).aligned(left.contains(i) ? Align.LEFT : Align.CENTRE);
        }
        rows.add(FormRow.of(ROW, cells));
    }

    /** The last row keeps what follows. */
    void keepLast() {
        rows.set(rows.size() - 1, rows.get(rows.size() - 1).keptWithNext());
    }

    int size() {
        return rows.size();
    }

    /** The form of all rows. */
    Form form(int headRows) {
        return Form.of(Collections.nCopies(ALL, 1.0), rows).repeating(headRows);
    }
}
