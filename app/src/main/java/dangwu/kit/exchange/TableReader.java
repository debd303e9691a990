package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows below one header. */
final class TableReader {
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 20;
    private static final int WORTH_SAYING = 50;

    private final String sheet;
    private final Header header;
    private final RowJudge judge;
    private final MergeFill fill;
    private final BitSet hiddenColumns;
    private final Findings findings;
    private final RowLayout layout;
    private final List<Header.Column> fieldColumns = new ArrayList<>();
    private final List<ImportField<?>> fields = new ArrayList<>();
    private final List<Header.Column> otherColumns = new ArrayList<>();
    private final List<Set<String>> samples = new ArrayList<>();
    private final List<ImportField<?>> missing;
    private final BitSet headed = new BitSet();
    private final BitSet unheaded = new BitSet();
    private final Map<RowNature, RowNumbers> passedOver = new EnumMap<>(RowNature.class);
    private final RowNumbers hiddenRows = new RowNumbers();
    private int rows;
    private int formulas;

    TableReader(String sheet, Header header, MergedCells merged, BitSet hiddenColumns, Findings findings) {
        this.sheet = sheet;
        this.header = header;
        this.judge = new RowJudge(header, merged);
        this.fill = new MergeFill(merged, header.lastRow());
        this.hiddenColumns = hiddenColumns;
        this.findings = findings;
        this.layout = new RowLayout(sheet);
        this.missing = header.missing();
        sortColumns();
    }

    private void sortColumns() {
        for (Header.Column column : header.columns()) {
            headed.set(column.at());
            header.field(column).ifPresentOrElse(field -> {
                layout.addField(field.key(), column.text());
                fieldColumns.add(column);
                fields.add(field);
                findings.matched(new MatchedColumn(sheet, column.at(), column.text(), field.key(), header.basis(column)));
            }, () -> otherColumns.add(column));
        }
        otherColumns.removeIf(column -> header.isLeftOut(column) && leaveOut(column));
        for (Header.Column column : otherColumns) {
            layout.addOther(column.text());
            samples.add(new LinkedHashSet<>());
        }
    }

    /** A column that the person does not want stays in the list, so that he can change his mind. */
    private boolean leaveOut(Header.Column column) {
        findings.unmatched(new UnmatchedColumn(sheet, column.at(), column.text(), List.of(), "按您的选择不读取"));
        return true;
    }

    void row(SheetRow row) {
        if (row.number() <= header.lastRow()) {
            return;
        }
        fill.enter(row);
        RowNature nature = judge.judge(row, fill);
        if (nature != RowNature.DATA) {
            passedOver.computeIfAbsent(nature, n -> new RowNumbers()).add(row.number());
            return;
        }
        rows++;
        if (row.hidden()) {
            hiddenRows.add(row.number());
        }
        parse(row);
    }

    private void parse(SheetRow row) {
        Object[] values = new Object[fields.size()];
        String[] texts = new String[fields.size() + otherColumns.size()];
        List<Rejection> bad = new ArrayList<>();
        Cell[] cells = cells(row);
        for (int i = 0; i < values.length; i++) {
            Cell cell = cells[i];
            texts[i] = cell.display();
            values[i] = value(fields.get(i), fieldColumns.get(i).text(), cell, bad);
        }
        for (int i = values.length; i < texts.length; i++) {
            texts[i] = other(i - values.length, cells[i]);
        }
        missing.forEach(field -> bad.add(new Rejection(sheet, row.number(), field.label(), "", "表中没有“" + field.label() + "”这一列，这一项不能为空")));
        ImportRow parsed = new ImportRow(layout, row.number(), values, texts);
        if (bad.isEmpty()) {
            findings.good(parsed, fields);
        } else {
            findings.bad(parsed, bad);
        }
    }

    /** The cells of the layout's columns, in its order; what a merged cell says counts for the rows it covers. */
    private Cell[] cells(SheetRow row) {
        Cell[] byColumn = new Cell[headed.length()];
        for (Cell cell : row.cells()) {
            if (headed.get(cell.column())) {
                byColumn[cell.column()] = cell;
            } else {
                unheaded.set(cell.column());
            }
        }
        Cell[] cells = new Cell[fields.size() + otherColumns.size()];
        for (int i = 0; i < cells.length; i++) {
            int column = i < fields.size() ? fieldColumns.get(i).at() : otherColumns.get(i - fields.size()).at();
            Cell own = byColumn[column];
            Cell above = own == null ? fill.above(row.number(), column) : null;
            cells[i] = own != null ? own : above != null ? above : Cell.blank(row.number(), column);
        }
        return cells;
    }

    private Object value(ImportField<?> field, String heading, Cell cell, List<Rejection> bad) {
        if (cell.formula() && cell.kind() != CellKind.UNCALCULATED) {
            formulas++;
        }
        try {
            Object value = field.parser().parse(cell);
            if (value == null && field.required()) {
                throw new CellException("这一项不能为空");
            }
            return value;
        } catch (CellException e) {
            bad.add(new Rejection(sheet, cell.row(), heading, cell.display(), e.reason()));
            return null;
        }
    }

    private String other(int at, Cell cell) {
        if (cell.isBlank()) {
            return "";
        }
        String line = CellText.oneLine(cell.display());
        String text = line == null ? "" : line;
        if (samples.get(at).size() < SAMPLES && !text.isEmpty()) {
            int length = text.codePointCount(0, text.length());
            samples.get(at).add(length <= SAMPLE_LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, SAMPLE_LENGTH)) + "…");
        }
        return text;
    }

    void finish(int emptyRows) {
        findings.note("工作表“" + sheet + "”：读取了" + rows + "行");
        passedOver.forEach((nature, numbers) -> findings.note(in(numbers.text() + nature.note())));
        if (!hiddenRows.isEmpty()) {
            findings.note(in(hiddenRows.text() + "是隐藏行，也已读取"));
        }
        sayColumns();
        if (formulas > 0) {
            findings.note(in("有" + formulas + "个单元格是公式，按文件中保存的计算结果读取"));
        }
        if (emptyRows >= WORTH_SAYING) {
            findings.note(in("跳过了" + emptyRows + "个只有格式、没有内容的行"));
        }
        for (int i = 0; i < otherColumns.size(); i++) {
            Header.Column column = otherColumns.get(i);
            String reason = header.rival(column).map(rival -> "与“" + rival.text() + "”列是同一项，只读取了“" + rival.text() + "”列").orElse("");
            findings.unmatched(new UnmatchedColumn(sheet, column.at(), column.text(), List.copyOf(samples.get(i)), reason));
            if (!reason.isEmpty()) {
                findings.note(in(Cell.letter(column.at()) + "列“" + column.text() + "”" + reason));
            }
        }
    }

    private void sayColumns() {
        List<String> hidden = header.columns().stream().filter(c -> hiddenColumns.get(c.at()) && header.field(c).isPresent())
                .map(c -> "“" + c.text() + "”").toList();
        if (!hidden.isEmpty()) {
            findings.note(in(String.join("", hidden) + "是隐藏列，也已读取"));
        }
        if (!unheaded.isEmpty()) {
            List<String> letters = unheaded.stream().limit(SAMPLES).mapToObj(Cell::letter).toList();
            findings.note(in(String.join("、", letters) + (unheaded.cardinality() > SAMPLES ? "等" : "") + "列有内容但没有表头，未读取"));
        }
        missing.forEach(field -> findings.note(in("没有找到必填的“" + field.label() + "”列")));
    }

    private String in(String text) {
        return "工作表“" + sheet + "”：" + text;
    }
}
