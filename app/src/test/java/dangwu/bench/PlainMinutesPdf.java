package dangwu.bench;

import dangwu.kit.office.Block;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.Paper;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Minutes with PDFBox alone: rows of bordered cells, each line of text where it belongs, the head on each page anew, and a number. The fonts are read once and
 * widths remembered, as anybody would who writes many pages; no rules of line breaking, nothing kept together, no spare fonts.
 */
final class PlainMinutesPdf implements MinutesBench.Plain {

    private static final float LEFT = 51;
    private static final float WIDTH = 493;
    private static final float TOP = 785;
    private static final float BOTTOM = 57;
    private static final float PT = 12;
    private static final float LINE = PT * 1.28f;

    private final TrueTypeFont regular = read("Regular");
    private final TrueTypeFont bold = read("Bold");
    private PDDocument document;
    private Face body;
    private Face heads;
    private PDPageContentStream content;
    private float y;
    private List<FormRow> head = List.of();

    private static TrueTypeFont read(String weight) {
        try (InputStream in = PlainMinutesPdf.class.getResourceAsStream("/dangwu/font/NotoSansSC-" + weight + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Face(PDType0Font font, Map<Integer, Float> widths) {

        float width(int c) throws IOException {
            Float known = widths.get(c);
            if (known == null) {
                known = font.getStringWidth(Character.toString(c)) / 1000;
                widths.put(c, known);
            }
            return known;
        }

        List<String> lines(String text, float room) throws IOException {
            List<String> lines = new ArrayList<>();
            for (String paragraph : text.split("\n", -1)) {
                int from = 0;
                float width = 0;
                for (int i = 0; i < paragraph.length();) {
                    int c = paragraph.codePointAt(i);
                    float own = width(c) * PT;
                    if (width + own > room) {
                        lines.add(paragraph.substring(from, i));
                        from = i;
                        width = 0;
                    }
                    width += own;
                    i += Character.charCount(c);
                }
                lines.add(paragraph.substring(from));
            }
            return lines;
        }
    }

    @Override
    public void write(List<Paper> papers, OutputStream out) throws IOException {
        try (PDDocument made = new PDDocument()) {
            document = made;
            body = new Face(PDType0Font.load(made, regular, true), new HashMap<>());
            heads = new Face(PDType0Font.load(made, bold, true), new HashMap<>());
            for (Paper paper : papers) {
                newPage();
                for (Block block : paper.blocks()) {
                    block(block);
                }
            }
            content.close();
            content = null;
            made.save(out);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Title title) {
            line(heads, (float) title.pt(), title.text(), LEFT + 120, y - 22);
            y -= 34;
        } else if (block instanceof Form form) {
            head = List.of();
            for (FormRow row : form.rows()) {
                row(row, form);
                if (head.isEmpty() && row == form.rows().get(form.headRows() - 1)) {
                    head = form.rows().subList(0, form.headRows());
                }
            }
            head = List.of();
        } else if (block instanceof SignatureLine line) {
            for (int i = 0; i < line.labels().size(); i++) {
                line(body, 10.5f, line.labels().get(i), LEFT + i * WIDTH / line.labels().size(), y - 20);
            }
        }
    }

    private void newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setLineWidth(0.5f);
        line(body, 9, "第 " + document.getNumberOfPages() + " 页", 280, 28);
        y = TOP;
    }

    private void row(FormRow row, Form form) throws IOException {
        float unit = WIDTH / form.columns().size();
        List<List<String>> cells = new ArrayList<>();
        int most = 1;
        for (FormCell cell : row.cells()) {
            List<String> lines = (cell.label() ? heads : body).lines(cell.text(), unit * cell.colSpan() - 8);
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        float least = (float) (row.heightMm() * 72 / 25.4);
        for (int from = 0; from < most;) {
            int room = (int) ((y - BOTTOM - 4) / LINE);
            if (room < Math.min(3, most)) {
                newPage();
                for (FormRow repeated : head) {
                    row(repeated, form);
                }
                continue;
            }
            int count = Math.min(room, most - from);
            float height = Math.max(count * LINE + 4, from == 0 && count == most ? least : 0);
            float x = LEFT;
            for (int i = 0; i < cells.size(); i++) {
                float width = unit * row.cells().get(i).colSpan();
                if (row.cells().get(i).label()) {
                    content.setNonStrokingColor(0.9f);
                    content.addRect(x, y - height, width, height);
                    content.fill();
                    content.setNonStrokingColor(0f);
                }
                content.addRect(x, y - height, width, height);
                content.stroke();
                List<String> lines = cells.get(i);
                for (int k = from; k < Math.min(lines.size(), from + count); k++) {
                    line(row.cells().get(i).label() ? heads : body, PT, lines.get(k), x + 4, y - 2 - (k - from + 0.8f) * LINE);
                }
                x += width;
            }
            y -= height;
            from += count;
        }
    }

    private void line(Face face, float pt, String text, float x, float at) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(face.font(), pt);
        content.newLineAtOffset(x, at);
        content.showText(text);
        content.endText();
    }
}
