package dangwu.kit.office;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Writes titles, notes, paragraphs and signature lines to a worksheet. */
final class XlsxText {
    static final double SMALL_PT = 10.5;
    static final double NOTE_HEIGHT = 22;
    static final double SIGNATURE_HEIGHT = 34;
    private static final String GAP = "　　　　";

    private final XlsxSheet sheet;

    XlsxText(XlsxSheet sheet) {
        this.sheet = sheet;
    }

    void title(Title title) {
        String text = Texts.clean(title.text());
        CellStyle style = style(title.face(), title.pt(), Align.CENTRE, true);
        double height = XlsxSheet.height(sheet.lines(text, sheet.grid().width(), title.pt()), title.pt()) + 6;
        int at = sheet.nextRow();
        sheet.row(height, style).getCell(0).setCellValue(text);
        sheet.merge(at, at, 0, sheet.grid().columns());
    }

    void note(NoteLine note) {
        SXSSFRow row = sheet.row(NOTE_HEIGHT, style(Face.FANGSONG, SMALL_PT, Align.LEFT, false));
        List<String> parts = List.of(note.left(), note.centre(), note.right());
        List<Align> aligns = List.of(Align.LEFT, Align.CENTRE, Align.RIGHT);
        List<Integer> edges = noteEdges(note);
        if (edges.isEmpty()) {
            // Too long to stand side by side: below each other, but in one row, so that the table begins in the row it is known to begin in.
            List<String> lines = parts.stream().filter(part -> !part.isEmpty()).toList();
            String all = String.join(joint(lines), lines);
            part(row, 0, sheet.grid().columns(), all, style(Face.FANGSONG, SMALL_PT, Align.LEFT, true));
            int height = sheet.lines(all, sheet.grid().width(), SMALL_PT);
            if (height > 1) {
                sheet.heighten(row, XlsxSheet.height(height, SMALL_PT));
            }
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (edges.get(i + 1) > edges.get(i)) {
                part(row, edges.get(i), edges.get(i + 1), parts.get(i), aligns.get(i));
            }
        }
    }

    /** Where the three parts begin and end, by their lengths; empty when the columns are too few to part them. */
    private List<Integer> noteEdges(NoteLine note) {
        double[] em = {GlyphWidths.CAUTIOUS.em(note.left()), GlyphWidths.CAUTIOUS.em(note.centre()), GlyphWidths.CAUTIOUS.em(note.right())};
        double all = em[0] + em[1] + em[2];
        SheetGrid grid = sheet.grid();
        if (all == 0 || note.centre().isEmpty() && note.right().isEmpty()) {
            return List.of(0, grid.columns(), grid.columns(), grid.columns());
        }
        double spare = (grid.width() - all * SMALL_PT) / 2;
        int first = note.left().isEmpty() ? 0 : grid.nearest(em[0] * SMALL_PT + spare * (em[1] == 0 ? 1 : 0.5));
        int second = note.right().isEmpty() ? grid.columns() : grid.nearest(grid.width() - em[2] * SMALL_PT - spare * (em[1] == 0 ? 1 : 0.5));
        if (note.centre().isEmpty()) {
            second = first;
        }
        boolean fits = (note.left().isEmpty() || fits(em[0], 0, first)) && (note.centre().isEmpty() || fits(em[1], first, second))
                && (note.right().isEmpty() || fits(em[2], second, grid.columns()));
        return fits ? List.of(0, first, second, grid.columns()) : List.of();
    }

    private boolean fits(double em, int from, int to) {
        return sheet.grid().edge(to) - sheet.grid().edge(from) >= em * SMALL_PT + 4;
    }

    private String joint(List<String> lines) {
        return sheet.lines(String.join(GAP, lines), sheet.grid().width(), SMALL_PT) == 1 ? GAP : "\n";
    }

    private void part(SXSSFRow row, int from, int to, String text, Align align) {
        part(row, from, to, text, style(Face.FANGSONG, SMALL_PT, align, false));
    }

    private void part(SXSSFRow row, int from, int to, String text, CellStyle style) {
        for (int c = from; c < to; c++) {
            row.getCell(c).setCellStyle(style);
        }
        if (!text.isEmpty()) {
            row.getCell(from).setCellValue(Texts.clean(text));
        }
        sheet.merge(row.getRowNum(), row.getRowNum(), from, to);
    }

    void signature(SignatureLine line) {
        SXSSFRow row = sheet.row(SIGNATURE_HEIGHT, style(Face.FANGSONG, SMALL_PT, Align.LEFT, false));
        double share = sheet.grid().width() / line.labels().size() / SMALL_PT;
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < line.labels().size(); i++) {
            // Full-width blanks up to where the next label begins.
            double missing = i * share - GlyphWidths.CAUTIOUS.em(all.toString());
            all.append("　".repeat(i == 0 ? 0 : (int) Math.max(2, Math.floor(missing)))).append(line.labels().get(i));
        }
        part(row, 0, sheet.grid().columns(), all.toString(), Align.LEFT);
    }

    /** Height of the rows of a paragraph, in points. */
    double height(Paragraph paragraph) {
        double line = paragraph.linePt() > 0 ? Math.max(paragraph.linePt(), paragraph.pt() * 1.45) : paragraph.pt() * 1.45;
        return sheet.lines(indent(paragraph) + Texts.clean(paragraph.text()), width(paragraph), paragraph.pt()) * line + paragraph.beforePt() + paragraph.afterPt() + 2;
    }

    private static String indent(Paragraph paragraph) {
        return "　".repeat((int) Math.round(paragraph.indentChars()));
    }

    private double width(Paragraph paragraph) {
        return sheet.grid().width() - paragraph.rightIndentChars() * paragraph.pt();
    }

    void paragraph(Paragraph paragraph) {
        String indent = indent(paragraph);
        String text = indent + Texts.clean(paragraph.text());
        double width = width(paragraph);
        double height = height(paragraph);
        int pieces = (int) Math.ceil(height / XlsxSheet.HIGHEST_ROW);
        int at = sheet.nextRow();
        CellStyle style = style(paragraph.face(), paragraph.pt(), paragraph.align(), true);
        for (int i = 0; i < pieces; i++) {
            sheet.row(height / pieces, style);
        }
        if (!text.isBlank()) {
            sheet.sheet().getRow(at).getCell(0).setCellValue(rich(paragraph, indent));
        }
        sheet.merge(at, at + pieces - 1, 0, sheet.grid().nearest(width));
    }

    private XSSFRichTextString rich(Paragraph paragraph, String indent) {
        XSSFRichTextString rich = new XSSFRichTextString();
        if (!indent.isEmpty()) {
            rich.append(indent, sheet.styles().font(XlsxStyles.Letters.of(paragraph.face(), paragraph.pt())));
        }
        for (Span span : paragraph.spans()) {
            Face face = span.face() == null ? paragraph.face() : span.face();
            var letters = new XlsxStyles.Letters(face, paragraph.pt(), span.bold(), span.underlined(), null);
            rich.append(Texts.clean(span.text()), sheet.styles().font(letters));
        }
        return rich;
    }

    private CellStyle style(Face face, double pt, Align align, boolean wrap) {
        var look = XlsxStyles.Look.plain(XlsxStyles.Letters.of(face, pt), align);
        return sheet.styles().style(wrap ? look : look.unwrapped());
    }
}
