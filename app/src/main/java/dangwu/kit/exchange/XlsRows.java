package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Second pass over an xls file: its rows. */
final class XlsRows implements HSSFListener {
    private final XlsGlobals globals;
    private final List<SheetInfo> sheets;
    private final Budget budget;
    private final SheetVisitor visitor;
    private final BitSet announced = new BitSet();
    private final BitSet hidden = new BitSet();
    private int depth;
    private int sheet = -2;
    private boolean wanted;
    private int row = -1;
    private List<Cell> cells = new ArrayList<>();
    private int filledRows;
    private FormulaRecord awaitingText;

    XlsRows(XlsGlobals globals, Budget budget, SheetVisitor visitor) {
        this.globals = globals;
        this.sheets = globals.sheets();
        this.budget = budget;
        this.visitor = visitor;
    }

    @Override
    public void processRecord(Record record) {
        switch (record.getSid()) {
            case BOFRecord.sid -> begin((BOFRecord) record);
            case EOFRecord.sid -> end();
            default -> {
                if (depth == 1 && wanted) {
                    content(record);
                }
            }
        }
    }

    private void begin(BOFRecord bof) {
        if (depth++ > 0) {
            return;
        }
        sheet++;
        // A chart sheet is announced like any sheet, but has no rows.
        wanted = sheet >= 0 && sheet < sheets.size() && bof.getType() == BOFRecord.TYPE_WORKSHEET
                && visitor.wants(sheets.get(sheet));
        if (wanted) {
            visitor.begin(sheets.get(sheet), globals.merged(sheet), globals.hiddenColumns(sheet));
        }
        announced.clear();
        hidden.clear();
        filledRows = 0;
        row = -1;
    }

    private void end() {
        if (--depth == 0 && wanted) {
            flush();
            visitor.end(Math.max(0, announced.cardinality() - filledRows));
            wanted = false;
        }
    }

    private void content(Record record) {
        if (record instanceof RowRecord rowRecord) {
            announced.set(rowRecord.getRowNumber());
            hidden.set(rowRecord.getRowNumber(), rowRecord.getZeroHeight());
        } else if (record instanceof StringRecord text) {
            formulaText(text);
        } else if (record instanceof CellValueRecordInterface cell) {
            at(cell.getRow());
            cell(cell);
        }
    }

    private void at(int number) {
        if (number != row) {
            flush();
            row = number;
            budget.row(number + 1);
            announced.set(number);
        }
    }

    private void flush() {
        if (cells.isEmpty()) {
            return;
        }
        filledRows++;
        cells.sort(Comparator.comparingInt(Cell::column));
        List<Cell> full = cells;
        cells = new ArrayList<>();
        visitor.row(new SheetRow(row + 1, hidden.get(row), full));
    }

    private void cell(CellValueRecordInterface record) {
        awaitingText = null;
        int r = record.getRow() + 1;
        int c = record.getColumn();
        if (record instanceof LabelSSTRecord label) {
            add(Cell.text(r, c, globals.string(label.getSSTIndex())));
        } else if (record instanceof NumberRecord number) {
            add(number(r, c, number.getValue(), number.getXFIndex()));
        } else if (record instanceof RKRecord number) {
            add(number(r, c, number.getRKNumber(), number.getXFIndex()));
        } else if (record instanceof BoolErrRecord value) {
            add(value.isBoolean() ? Cell.bool(r, c, value.getBooleanValue()) : error(r, c, value.getErrorValue()));
        } else if (record instanceof LabelRecord label) {
            add(Cell.text(r, c, label.getValue()));
        } else if (record instanceof FormulaRecord formula) {
            formula(r, c, formula);
        }
    }

    private void formula(int r, int c, FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            awaitingText = formula;
            return;
        }
        if (type == CellType.NUMERIC && formula.isCalcOnLoad() && formula.getValue() == 0) {
            // "Calculate when opened" with a zero is how programs write a formula they have not calculated.
            add(Cell.uncalculated(r, c));
            return;
        }
        Cell cell = switch (type) {
            case BOOLEAN -> Cell.bool(r, c, formula.getCachedBooleanValue());
            case ERROR -> error(r, c, formula.getCachedErrorValue());
            case NUMERIC -> number(r, c, formula.getValue(), formula.getXFIndex());
            default -> Cell.blank(r, c);
        };
        add(cell.asFormula());
    }

    private void formulaText(StringRecord text) {
        if (awaitingText != null) {
            add(Cell.text(awaitingText.getRow() + 1, awaitingText.getColumn(), text.getString()).asFormula());
            awaitingText = null;
        }
    }

    private Cell number(int r, int c, double value, int style) {
        return Cell.number(r, c, value, globals.isDate(style), globals.date1904());
    }

    private static Cell error(int r, int c, int code) {
        return Cell.error(r, c, FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }

    private void add(Cell cell) {
        if (!cell.isBlank()) {
            budget.cell();
            cells.add(cell);
        }
    }
}
