package dangwu.bench;

import dangwu.kit.office.Block;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.Paper;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Minutes with POI alone: a table for each meeting, each line of a cell a paragraph in its face and size, merged cells, a page break. */
final class PlainMinutesDocx implements MinutesBench.Plain {

    private static final int UNIT = 411;

    @Override
    public void write(List<Paper> papers, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < papers.size(); i++) {
                for (Block block : papers.get(i).blocks()) {
                    block(document, block, i > 0);
                }
            }
            document.write(out);
        }
    }

    private static void block(XWPFDocument document, Block block, boolean newPage) {
        if (block instanceof Title title) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setPageBreak(newPage);
            run(paragraph, title.text(), "方正小标宋简体", 20);
        } else if (block instanceof Form form) {
            table(document.createTable(), form);
        } else if (block instanceof SignatureLine line) {
            run(document.createParagraph(), String.join("\t", line.labels()), "仿宋", 10);
        }
    }

    private static void table(XWPFTable table, Form form) {
        table.removeRow(0);
        for (FormRow row : form.rows()) {
            XWPFTableRow made = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            made.setHeight((int) (row.heightMm() * 56.7));
            for (FormCell cell : row.cells()) {
                cell(made.createCell(), cell);
            }
        }
    }

    private static void cell(XWPFTableCell made, FormCell cell) {
        made.setWidth(String.valueOf(UNIT * cell.colSpan()));
        made.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cell.colSpan()));
        if (cell.label()) {
            made.setColor("E6E6E6");
        }
        boolean first = true;
        for (String line : cell.text().split("\n", -1)) {
            XWPFParagraph paragraph = first && !made.getParagraphs().isEmpty() ? made.getParagraphs().get(0) : made.addParagraph();
            first = false;
            run(paragraph, line, cell.label() ? "黑体" : "仿宋", 12);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, String face, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
    }
}
