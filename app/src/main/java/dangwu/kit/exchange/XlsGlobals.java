package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** First pass over an xls file: sheets, shared texts, date formats, merged regions, hidden columns. */
final class XlsGlobals implements HSSFListener {
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styleFormats = new ArrayList<>();
    private final List<BitSet> hiddenColumns = new ArrayList<>();
    private final List<List<MergedCells.Region>> merged = new ArrayList<>();
    private SSTRecord strings;
    private boolean date1904;
    private int depth;
    private int ended;

    @Override
    public void processRecord(Record record) {
        switch (record.getSid()) {
            case BOFRecord.sid -> begin();
            case EOFRecord.sid -> end();
            case BoundSheetRecord.sid -> bounds.add((BoundSheetRecord) record);
            case SSTRecord.sid -> strings = (SSTRecord) record;
            case FormatRecord.sid -> formats.put(((FormatRecord) record).getIndexCode(), ((FormatRecord) record).getFormatString());
            case ExtendedFormatRecord.sid -> styleFormats.add((int) ((ExtendedFormatRecord) record).getFormatIndex());
            case DateWindow1904Record.sid -> date1904 = ((DateWindow1904Record) record).getWindowing() == 1;
            case ColumnInfoRecord.sid -> column((ColumnInfoRecord) record);
            case MergeCellsRecord.sid -> merge((MergeCellsRecord) record);
            default -> { }
        }
    }

    /** The sheets in the order in which they follow each other in the file. */
    List<SheetInfo> sheets() {
        List<BoundSheetRecord> inFile = new ArrayList<>(bounds);
        inFile.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        List<SheetInfo> sheets = new ArrayList<>();
        for (BoundSheetRecord bound : inFile) {
            sheets.add(new SheetInfo(sheets.size(), bound.getSheetname(), bound.isHidden() || bound.isVeryHidden()));
        }
        return sheets;
    }

    /** Whether every sheet that is announced came to its end. */
    boolean complete() {
        return depth == 0 && ended > bounds.size();
    }

    MergedCells merged(int sheet) {
        return new MergedCells(merged.get(sheet));
    }

    BitSet hiddenColumns(int sheet) {
        return hiddenColumns.get(sheet);
    }

    String string(int index) {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw Refusal.damaged(null);
        }
        return strings.getString(index).getString();
    }

    boolean isDate(int style) {
        if (style < 0 || style >= styleFormats.size()) {
            return false;
        }
        int format = styleFormats.get(style);
        return format > 0 && DateFormats.isDate(format, formats.get(format));
    }

    boolean date1904() {
        return date1904;
    }

    private void begin() {
        if (depth == 0) {
            hiddenColumns.add(new BitSet());
            merged.add(new ArrayList<>());
        }
        depth++;
    }

    /** The first stream is the workbook itself, its lists are not a sheet's. */
    private void end() {
        depth--;
        if (depth == 0 && ended++ == 0) {
            hiddenColumns.clear();
            merged.clear();
        }
    }

    private void column(ColumnInfoRecord column) {
        if (column.getHidden() && column.getFirstColumn() <= column.getLastColumn()) {
            hiddenColumns.get(hiddenColumns.size() - 1).set(column.getFirstColumn(), column.getLastColumn() + 1);
        }
    }

    private void merge(MergeCellsRecord record) {
        for (int i = 0; i < record.getNumAreas(); i++) {
            CellRangeAddress area = record.getAreaAt(i);
            merged.get(merged.size() - 1).add(new MergedCells.Region(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }
}
