package dangwu.kit.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes papers as Excel workbooks, one worksheet for each. Rows are streamed: memory does not grow with them. Numbers are numbers,
 * formulas stay formulas; everything else, dates and ID numbers included, is text.
 */
public final class XlsxWriter implements PaperWriter {

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(PaperBook whole, OutputStream out, Progress progress) throws IOException {
        PaperBook book = whole.in(format());
        BookProgress told = new BookProgress(book, progress);
        try (SXSSFWorkbook workbook = new XlsxWorkbook(Path.of(System.getProperty("java.io.tmpdir")))) {
            describe(workbook.getXSSFWorkbook().getProperties().getCoreProperties(), book);
            XlsxStyles styles = new XlsxStyles(workbook.getXSSFWorkbook());
            SheetNames names = new SheetNames();
            for (Paper paper : book.papers()) {
                SXSSFSheet sheet = workbook.createSheet(names.next(paper.name()));
                XlsxPage.apply(paper.page(), sheet, workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()));
                try {
                    XlsxSheet filled = new XlsxSheet(workbook, sheet, styles, paper);
                    write(paper, filled, told);
                    filled.finish();
                } finally {
                    // Rows still in memory when writing fails would keep POI from deleting its temporary file.
                    sheet.flushRows();
                }
            }
            told.tell();
            workbook.write(out);
        }
        out.flush();
    }

    private static void describe(POIXMLProperties.CoreProperties properties, PaperBook book) {
        properties.setTitle(Texts.clean(book.title()));
        properties.setCreator("党务台账");
    }

    private static void write(Paper paper, XlsxSheet sheet, BookProgress progress) throws IOException {
        List<Block> blocks = paper.blocks();
        boolean oneHead = heads(blocks) == 1;
        XlsxText text = new XlsxText(sheet);
        XlsxPictures pictures = new XlsxPictures(sheet);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            progress.block(block);
            double below = below(blocks, i, text);
            if (block instanceof Table table) {
                new XlsxTable(sheet, table).write(oneHead, below, progress);
            } else if (block instanceof Form form) {
                new XlsxForm(sheet, form, pictures).write(oneHead, below);
            } else if (block instanceof Title title) {
                text.title(title);
            } else if (block instanceof NoteLine note) {
                text.note(note);
            } else if (block instanceof Paragraph paragraph) {
                if (!kept(blocks, i - 1) && sheet.pages().tears(together(blocks, i, text))) {
                    sheet.pageBreak();
                }
                text.paragraph(paragraph);
            } else if (block instanceof SignatureLine line) {
                text.signature(line);
            } else if (block instanceof Picture picture) {
                picture(picture, sheet, pictures);
            } else {
                sheet.pageBreak();
            }
        }
    }

    /** How many blocks have a head to be repeated; Excel can do so for one only. */
    private static long heads(List<Block> blocks) {
        return blocks.stream().filter(block -> block instanceof Table || block instanceof Form form && form.headRows() > 0).count();
    }

    private static boolean kept(List<Block> blocks, int index) {
        return index >= 0 && blocks.get(index) instanceof Paragraph paragraph && paragraph.keepWithNext();
    }

    /** Height of a paragraph with those it keeps; 0 when it keeps none. */
    private static double together(List<Block> blocks, int index, XlsxText text) {
        double height = 0;
        for (int at = index; kept(blocks, at) && at + 1 < blocks.size() && blocks.get(at + 1) instanceof Paragraph next; at++) {
            height += (at == index ? text.height((Paragraph) blocks.get(at)) : 0) + text.height(next);
        }
        return height;
    }

    /** Height of what may not stand on a page without the end of this block. */
    private static double below(List<Block> blocks, int index, XlsxText text) {
        return Foot.of(blocks, index).stream().mapToDouble(block -> block instanceof Paragraph note ? text.height(note) : XlsxText.SIGNATURE_HEIGHT).sum();
    }

    private static void picture(Picture picture, XlsxSheet sheet, XlsxPictures pictures) {
        double width = sheet.grid().width();
        double height = Pictures.fit(picture, width - 4, XlsxSheet.HIGHEST_ROW - 8).map(fitted -> fitted.height() + 8).orElse(24.0);
        int row = sheet.nextRow();
        sheet.row(height, sheet.styles().style(XlsxStyles.Look.plain(XlsxStyles.Letters.of(Face.FANGSONG, XlsxText.SMALL_PT), Align.CENTRE)));
        sheet.merge(row, row, 0, sheet.grid().columns());
        pictures.put(picture, row, 0, width, height);
    }
}
