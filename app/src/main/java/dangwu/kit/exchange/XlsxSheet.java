package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.xml.sax.Attributes;

/** Turns the XML of one sheet into rows. */
final class XlsxSheet extends SafeXml.Handler {
    private static final int MOST_COLUMNS = 16_384;

    private final SheetInfo info;
    private final MergedCells merged;
    private final XlsxCells content;
    private final Budget budget;
    private final SheetVisitor visitor;
    private final BitSet hiddenColumns = new BitSet();
    private final StringBuilder value = new StringBuilder();

    private boolean begun;
    private int row;
    private boolean rowHidden;
    private List<Cell> cells = List.of();
    private int emptyRows;

    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean inValue;
    private int phonetic;

    XlsxSheet(SheetInfo info, MergedCells merged, XlsxCells content, Budget budget, SheetVisitor visitor) {
        this.info = info;
        this.merged = merged;
        this.content = content;
        this.budget = budget;
        this.visitor = visitor;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "col" -> column(attributes);
            case "sheetData" -> begin();
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic++;
            case "v", "t" -> {
                inValue = phonetic == 0;
                hasValue = true;
            }
            default -> { }
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> finishCell();
            case "row" -> finishRow();
            default -> { }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            budget.chars(length);
            value.append(chars, start, length);
        }
    }

    @Override
    public void endDocument() {
        begin();
        visitor.end(emptyRows);
    }

    private void begin() {
        if (!begun) {
            begun = true;
            visitor.begin(info, merged, hiddenColumns);
        }
    }

    private void column(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden")) && !begun) {
            int first = Math.max(1, number(attributes.getValue("min")));
            int last = Math.min(MOST_COLUMNS, number(attributes.getValue("max")));
            if (first <= last) {
                hiddenColumns.set(first - 1, last);
            }
        }
    }

    private void row(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : number(number);
        budget.row(row);
        rowHidden = isTrue(attributes.getValue("hidden"));
        cells = new ArrayList<>();
        column = -1;
    }

    private void cell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        if (column < 0 || column >= MOST_COLUMNS) {
            throw Refusal.damaged(null);
        }
        type = attributes.getValue("t");
        String styleNumber = attributes.getValue("s");
        style = styleNumber == null ? 0 : number(styleNumber);
        formula = false;
        hasValue = false;
        value.setLength(0);
    }

    private void finishCell() {
        if (!hasValue && !formula) {
            return;
        }
        Cell cell = hasValue ? content.cell(row, column, type, style, formula, value) : Cell.uncalculated(row, column);
        if (!cell.isBlank()) {
            budget.cell();
            cells.add(cell);
        }
    }

    private void finishRow() {
        if (cells.isEmpty()) {
            emptyRows++;
            return;
        }
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).column() <= cells.get(i - 1).column()) {
                cells.sort(Comparator.comparingInt(Cell::column));
                break;
            }
        }
        visitor.row(new SheetRow(row, rowHidden, cells));
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Refusal.damaged(e);
        }
    }

    /** The column of a reference such as AB12. */
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z' && column < MOST_COLUMNS) {
                column = column * 26 + (c - 'A' + 1);
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }
}
