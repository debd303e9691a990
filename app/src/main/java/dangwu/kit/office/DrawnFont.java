package dangwu.kit.office;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A PDF font made of drawn outlines, for characters that no embeddable font has. They can be searched for and copied like all others.
 */
final class DrawnFont extends PDType3Font {
    private static final int MOST = 255;

    private final PDDocument document;
    private final Outlines outlines;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    DrawnFont(PDDocument document, Outlines outlines) throws IOException {
        super(frame());
        this.document = document;
        this.outlines = outlines;
    }

    private static COSDictionary frame() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, array(0, 0, 0, 0));
        font.setItem(COSName.FONT_MATRIX, array(0.001, 0, 0, 0.001, 0, 0));
        font.setItem(COSName.CHAR_PROCS, new COSDictionary());
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, new COSArray());
        font.setItem(COSName.ENCODING, encoding);
        return font;
    }

    private static COSArray array(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }

    /** Whether another character still finds room, or is there already. */
    boolean takes(int codePoint) {
        return codes.containsKey(codePoint) || codes.size() < MOST;
    }

    @Override
    protected byte[] encode(int codePoint) {
        return new byte[] {(byte) (int) codes.computeIfAbsent(codePoint, key -> codes.size() + 1)};
    }

    /** Writes the shapes of all characters that were used. */
    void finish() throws IOException {
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        COSArray widths = new COSArray();
        COSDictionary shapes = getCOSObject().getCOSDictionary(COSName.CHAR_PROCS);
        StringBuilder unicode = new StringBuilder();
        for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
            Outlines.Outline outline = outlines.of(entry.getKey());
            COSName name = COSName.getPDFName("c" + entry.getValue());
            differences.add(name);
            widths.add(new COSFloat((float) (outline.em() * 1000)));
            shapes.setItem(name, stream(program(outline)));
            unicode.append(String.format(Locale.ROOT, "<%02X> <", entry.getValue()));
            for (char unit : Character.toChars(entry.getKey())) {
                unicode.append(String.format(Locale.ROOT, "%04X", (int) unit));
            }
            unicode.append(">\n");
        }
        getCOSObject().getCOSDictionary(COSName.ENCODING).setItem(COSName.DIFFERENCES, differences);
        getCOSObject().setItem(COSName.WIDTHS, widths);
        getCOSObject().setInt(COSName.FIRST_CHAR, 1);
        getCOSObject().setInt(COSName.LAST_CHAR, codes.size());
        getCOSObject().setItem(COSName.TO_UNICODE, stream(toUnicode(unicode)));
    }

    private String toUnicode(StringBuilder pairs) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n"
                + "/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
        String[] lines = pairs.toString().split("\n");
        for (int from = 0; from < lines.length; from += 100) {
            int to = Math.min(lines.length, from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(lines[i]).append('\n');
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private COSStream stream(String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String program(Outlines.Outline outline) {
        StringBuilder program = new StringBuilder();
        var bounds = outline.path().getBounds2D();
        program.append(String.format(Locale.ROOT, "%.0f 0 %.0f %.0f %.0f %.0f d1%n", outline.em() * 1000, bounds.getMinX(), bounds.getMinY(),
                bounds.getMaxX(), bounds.getMaxY()));
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = outline.path().getPathIterator(null); !path.isDone(); path.next()) {
            int count = 2;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> add(program, at, 2, "m");
                case PathIterator.SEG_LINETO -> add(program, at, 2, "l");
                case PathIterator.SEG_QUADTO -> {
                    double[] cubic = {x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3,
                        at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]};
                    add(program, cubic, 6, "c");
                    count = 4;
                }
                case PathIterator.SEG_CUBICTO -> {
                    add(program, at, 6, "c");
                    count = 6;
                }
                default -> {
                    program.append("h\n");
                    count = 0;
                }
            }
            if (count > 0) {
                x = at[count - 2];
                y = at[count - 1];
            }
        }
        return program.append("f\n").toString();
    }

    private static void add(StringBuilder program, double[] values, int count, String operator) {
        for (int i = 0; i < count; i++) {
            program.append(String.format(Locale.ROOT, "%.1f ", values[i]));
        }
        program.append(operator).append('\n');
    }
}
