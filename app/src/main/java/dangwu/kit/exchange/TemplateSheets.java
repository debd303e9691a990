package dangwu.kit.exchange;

import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** The three sheets of a workbook to fill in: the table, the instructions, and (hidden) the values of the drop-down lists. */
final class TemplateSheets {
    private static final int LAST_LIST_ROW = 5_001;
    private static final int HEADER_ROW = 1;
    private static final int WIDTH_UNIT = 256;
    private static final int WIDEST = 40;
    private static final float LINE_POINTS = 16;
    private static final String CHOICES = "选项";

    private final Workbook workbook;
    private final ImportKind kind;
    private final List<ImportField<?>> fields;

    TemplateSheets(Workbook workbook, ImportKind kind, List<ImportField<?>> fields) {
        this.workbook = workbook;
        this.kind = kind;
        this.fields = fields;
    }

    void fill() {
        table();
        instructions();
        choices();
    }

    private void table() {
        Sheet sheet = workbook.createSheet(kind.name());
        Row title = sheet.createRow(0);
        title.setHeightInPoints(30);
        put(title, 0, kind.name() + "导入表（带*的必填，填写方法见“填写说明”）", titleStyle());
        if (fields.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, fields.size() - 1));
        }
        Row header = sheet.createRow(HEADER_ROW);
        CellStyle headerStyle = headerStyle();
        CellStyle textStyle = textStyle();
        for (int i = 0; i < fields.size(); i++) {
            ImportField<?> field = fields.get(i);
            String heading = field.label() + (field.required() ? "*" : "");
            put(header, i, heading, headerStyle);
            sheet.setColumnWidth(i, width(field, heading) * WIDTH_UNIT);
            if (field.asText()) {
                sheet.setDefaultColumnStyle(i, textStyle);
            }
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        onOnePageWidth(sheet);
    }

    private void instructions() {
        Sheet sheet = workbook.createSheet("填写说明");
        Row header = sheet.createRow(0);
        CellStyle headerStyle = headerStyle();
        CellStyle wrapped = wrappedStyle();
        List<String> headings = List.of("栏目", "要求", "可填的形式", "示例", "可选的值");
        int[] widths = {18, 8, 44, 24, 60};
        for (int i = 0; i < headings.size(); i++) {
            put(header, i, headings.get(i), headerStyle);
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        for (int i = 0; i < fields.size(); i++) {
            ImportField<?> field = fields.get(i);
            Row row = sheet.createRow(i + 1);
            put(row, 0, field.label(), wrapped);
            put(row, 1, field.required() ? "必填" : "选填", wrapped);
            put(row, 2, field.hint(), wrapped);
            put(row, 3, field.example(), wrapped);
            put(row, 4, String.join("、", field.choices()), wrapped);
            // Not every program makes a row higher for text that wraps.
            row.setHeightInPoints(LINE_POINTS * Math.max(lines(field.hint(), widths[2]),
                    Math.max(lines(field.example(), widths[3]), lines(String.join("、", field.choices()), widths[4]))));
        }
        sheet.createFreezePane(0, 1);
        onOnePageWidth(sheet);
    }

    /** A list typed into the validation itself may have 255 characters only, so the lists stand in a sheet of their own. */
    private void choices() {
        if (fields.stream().allMatch(field -> field.choices().isEmpty())) {
            return;
        }
        Sheet sheet = workbook.createSheet(CHOICES);
        for (int i = 0; i < fields.size(); i++) {
            List<String> values = fields.get(i).choices();
            for (int r = 0; r < values.size(); r++) {
                Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
                row.createCell(i).setCellValue(values.get(r));
            }
            if (!values.isEmpty()) {
                offer(i, values.size());
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private void offer(int column, int count) {
        Sheet table = workbook.getSheetAt(0);
        String letter = Cell.letter(column);
        DataValidationHelper helper = table.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(CHOICES + "!$" + letter + "$1:$" + letter + "$" + count),
                new CellRangeAddressList(HEADER_ROW + 1, LAST_LIST_ROW, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请核对", "这个值不在可选的值里，可选的值见“填写说明”。");
        table.addValidationData(validation);
    }

    private static void onOnePageWidth(Sheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static int width(ImportField<?> field, String heading) {
        int widest = Math.max(columns(heading), columns(field.example()));
        for (String choice : field.choices()) {
            widest = Math.max(widest, columns(choice));
        }
        return Math.min(WIDEST, widest + 4);
    }

    private static int lines(String text, int width) {
        return Math.max(1, (int) Math.ceil((double) columns(text) / (width - 3)));
    }

    /** Han characters are twice as wide as digits. */
    private static int columns(String text) {
        return (int) text.codePoints().mapToLong(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle titleStyle() {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle headerStyle() {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle textStyle() {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private CellStyle wrappedStyle() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
