package dangwu.kit.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles and fonts of a workbook, each made once. */
final class XlsxStyles {
    static final String AS_TEXT = "@";
    static final String LABEL_GROUND = "E7E7E7";

    /** The looks of letters. */
    record Letters(Face face, double pt, boolean bold, boolean underlined, String ink) {
        static Letters of(Face face, double pt) {
            return new Letters(face, pt, false, false, null);
        }

        Letters asBold() {
            return new Letters(face, pt, true, underlined, ink);
        }
    }

    /** Which sides of a cell are ruled: the pieces of a high cell have no rules between them. */
    enum Rules {
        NONE, ALL, FIRST_PIECE, MIDDLE_PIECE, LAST_PIECE
    }

    /** The looks of a cell. */
    record Look(Letters letters, Align align, VAlign valign, Rules rules, String ground, String format, boolean wrap) {
        static Look plain(Letters letters, Align align) {
            return new Look(letters, align, VAlign.MIDDLE, Rules.NONE, null, AS_TEXT, true);
        }

        static Look ruled(Letters letters, Align align, String format) {
            return new Look(letters, align, VAlign.MIDDLE, Rules.ALL, null, format, true);
        }

        Look on(String otherGround) {
            return new Look(letters, align, valign, rules, otherGround, format, wrap);
        }

        Look at(VAlign other) {
            return new Look(letters, align, other, rules, ground, format, wrap);
        }

        Look with(Rules other) {
            return new Look(letters, align, valign, other, ground, format, wrap);
        }

        Look unwrapped() {
            return new Look(letters, align, valign, rules, ground, format, false);
        }
    }

    private final XSSFWorkbook workbook;
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();
    private final Map<Look, CellStyle> styles = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of the first font: 宋体 11 is what Chinese Excel and WPS count with.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(Face.SONG.officeName());
        standard.setFontHeight(11);
        standard.setScheme(FontScheme.NONE);
        standard.setFamily(FontFamily.NOT_APPLICABLE);
        standard.setCharSet(FontCharset.GB2312.getNativeId());
    }

    CellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    XSSFFont font(Letters letters) {
        return fonts.computeIfAbsent(letters, this::makeFont);
    }

    private XSSFFont makeFont(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(letters.face().officeName());
        font.setFontHeight(letters.pt());
        font.setBold(letters.bold());
        font.setUnderline(letters.underlined() ? Font.U_SINGLE : Font.U_NONE);
        font.setCharSet(FontCharset.GB2312.getNativeId());
        if (letters.ink() != null) {
            font.setColor(color(letters.ink()));
        }
        return font;
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.letters()));
        style.setWrapText(look.wrap());
        style.setAlignment(switch (look.align()) {
            case LEFT, JUSTIFIED -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        });
        style.setVerticalAlignment(switch (look.valign()) {
            case TOP -> VerticalAlignment.TOP;
            case MIDDLE -> VerticalAlignment.CENTER;
            case BOTTOM -> VerticalAlignment.BOTTOM;
        });
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        rule(style, look.rules());
        if (look.ground() != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color(look.ground()));
        }
        return style;
    }

    private static void rule(XSSFCellStyle style, Rules rules) {
        if (rules == Rules.NONE) {
            return;
        }
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        if (rules == Rules.ALL || rules == Rules.FIRST_PIECE) {
            style.setBorderTop(BorderStyle.THIN);
        }
        if (rules == Rules.ALL || rules == Rules.LAST_PIECE) {
            style.setBorderBottom(BorderStyle.THIN);
        }
    }

    private static XSSFColor color(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
    }

    /** The number format of a column's cells. */
    static String format(Column column) {
        return switch (column.kind()) {
            case INTEGER -> "0";
            case DECIMAL -> column.scale() == 0 ? "0" : "0." + "0".repeat(column.scale());
            case MONEY -> "#,##0.00";
            case PERCENT -> (column.scale() == 0 ? "0" : "0." + "0".repeat(column.scale())) + "%";
            case TEXT, DATE, MONTH, TICK -> AS_TEXT;
        };
    }
}
