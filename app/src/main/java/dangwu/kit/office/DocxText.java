package dangwu.kit.office;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** Pieces of Word text: paragraphs' and runs' properties. */
final class DocxText {
    /** The looks of a run. */
    record Letters(Face face, double pt, boolean bold, boolean underlined, String ink) {
        static Letters of(Face face, double pt) {
            return new Letters(face, pt, false, false, null);
        }
    }

    private static final String LATIN = "Times New Roman";

    private DocxText() {}

    static CTPPr properties(CTP paragraph, Align align) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        properties.addNewJc().setVal(justification(align));
        return properties;
    }

    static STJc.Enum justification(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFIED -> STJc.BOTH;
        };
    }

    /** @param line exact distance of lines in points, 0 for what the font asks for */
    static void spacing(CTPPrBase properties, double before, double after, double line) {
        // No extra space between Chinese and digits: 2026年, as the rules for office papers have it.
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(Units.twips(before)));
        spacing.setAfter(BigInteger.valueOf(Units.twips(after)));
        if (line > 0) {
            spacing.setLine(BigInteger.valueOf(Units.twips(line)));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
    }

    static void tab(CTPPr properties, STTabJc.Enum kind, double at) {
        CTTabStop tab = (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
        tab.setVal(kind);
        tab.setPos(BigInteger.valueOf(Units.twips(at)));
    }

    static void run(CTP paragraph, String text, Letters letters) {
        CTR run = paragraph.addNewR();
        looks(run.addNewRPr(), letters);
        write(run, text);
    }

    /** Text that looks as its paragraph's style says; marks that are both Chinese and Western, such as quotation marks, are set as Chinese ones. */
    static void styledRun(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        if (text.chars().anyMatch(c -> c > 0x7E && c < 0x2E80)) {
            run.addNewRPr().addNewRFonts().setHint(org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint.EAST_ASIA);
        }
        write(run, text);
    }

    /** Tabs become tab marks, line breaks become breaks. */
    private static void write(CTR run, String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? 0 : text.charAt(i);
            if (i < text.length() && c != '\t' && c != '\n') {
                continue;
            }
            if (i > from) {
                CTText piece = run.addNewT();
                piece.setStringValue(Texts.clean(text.substring(from, i)));
                piece.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
            }
            if (c == '\t') {
                run.addNewTab();
            } else if (c == '\n') {
                run.addNewBr();
            }
            from = i + 1;
        }
    }

    static void looks(CTRPr properties, Letters letters) {
        fonts(properties.addNewRFonts(), letters.face());
        if (letters.bold()) {
            properties.addNewB();
        }
        if (letters.ink() != null) {
            properties.addNewColor().setVal(letters.ink());
        }
        BigInteger halfPoints = BigInteger.valueOf((long) Math.floor(letters.pt() * 2 + 0.01));
        properties.addNewSz().setVal(halfPoints);
        properties.addNewSzCs().setVal(halfPoints);
        if (letters.underlined()) {
            properties.addNewU().setVal(STUnderline.SINGLE);
        }
    }

    /** Digits and Latin letters of body faces are set in Times New Roman, as offices do; heads keep their own. */
    static void fonts(CTFonts fonts, Face face) {
        String latin = face == Face.HEI || face == Face.XIAOBIAOSONG ? face.officeName() : LATIN;
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setCs(latin);
        fonts.setEastAsia(face.officeName());
        fonts.setHint(org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint.EAST_ASIA);
    }
}
