package dangwu.kit.exchange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.xml.sax.Attributes;

/** The only thing that matters here about styles: which of them show a number as a date. */
final class XlsxStyles extends SafeXml.Handler {
    private static final int MOST = 70_000;
    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int count;

    boolean isDate(int style) {
        return dates.get(style);
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                if (formats.size() < MOST) {
                    formats.put(XlsxSheet.number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles && count < MOST) {
                    String format = attributes.getValue("numFmtId");
                    style(format == null ? 0 : XlsxSheet.number(format));
                }
            }
            default -> { }
        }
    }

    private void style(int format) {
        dates.set(count++, format > 0 && DateFormats.isDate(format, formats.get(format)));
    }

    @Override
    void end(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }
}
