package dangwu.kit.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes papers as Word documents, one section for each, with real page number fields and repeated table headers. */
public final class DocxWriter implements PaperWriter {
    private static final double SMALL_PT = 10.5;
    private static final String WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public void write(PaperBook whole, OutputStream out, Progress progress) throws IOException {
        PaperBook book = whole.in(format());
        BookProgress told = new BookProgress(book, progress);
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document, book);
            DocxStyles styles = new DocxStyles(document.getStyles());
            DocxPage pages = new DocxPage(document, book);
            modern(document);
            CTBody body = document.getDocument().getBody();
            for (int i = 0; i < book.papers().size(); i++) {
                Paper paper = book.papers().get(i);
                write(paper, document, styles, told);
                boolean last = i == book.papers().size() - 1;
                CTSectPr section = last ? body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr() : sectionEnd(document);
                pages.apply(paper.page(), section);
            }
            told.tell();
            document.write(out);
        }
        out.flush();
    }

    private static void describe(XWPFDocument document, PaperBook book) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(Texts.clean(book.title()));
        properties.setCreator("党务台账");
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        DocxText.fonts(fonts, Face.FANGSONG);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("zh-CN");
        styles.setSpellingLanguage("zh-CN");
    }

    /** Says that the document follows Word 2013 and later; Word would show it as one in compatibility mode. */
    private static void modern(XWPFDocument document) {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORDPROCESSING, "compat"));
            cursor.beginElement(new QName(WORDPROCESSING, "compatSetting"));
            cursor.insertAttributeWithValue(new QName(WORDPROCESSING, "name"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORDPROCESSING, "uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORDPROCESSING, "val"), "15");
        }
    }

    /** The hair-thin paragraph that ends a section. */
    private static CTSectPr sectionEnd(XWPFDocument document) {
        return hair(document).addNewSectPr();
    }

    private static CTPPr hair(XWPFDocument document) {
        CTPPr properties = document.createParagraph().getCTP().addNewPPr();
        DocxText.spacing(properties, 0, 0, 1);
        return properties;
    }

    private static void write(Paper paper, XWPFDocument document, DocxStyles styles, BookProgress progress) throws IOException {
        double width = Units.points(paper.page().textWidthMm());
        List<Block> blocks = paper.blocks();
        int noteTo = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            progress.block(block);
            if (block instanceof Table || block instanceof Form) {
                List<SignatureLine> signatures = signatures(blocks, i);
                List<Block> foot = Foot.of(blocks, i);
                boolean noted = signatures.isEmpty() && !foot.isEmpty();
                noteTo = noted ? i + foot.size() : noteTo;
                XWPFTable word = document.createTable();
                word.removeRow(0);
                if (block instanceof Table table) {
                    new DocxTable(word.getCTTbl(), styles, table, width).write(signatures, noted, progress);
                } else {
                    new DocxForm(word, styles, (Form) block, width).write(signatures);
                }
                signatures.forEach(progress::block);
                i += signatures.size();
                // Word joins tables that touch, and wants a paragraph behind the last one.
                CTPPr hair = hair(document);
                if (noted) {
                    hair.addNewKeepNext();
                }
            } else {
                boolean keep = i < noteTo || i + 1 < blocks.size() && blocks.get(i + 1) instanceof SignatureLine;
                text(block, document, width, keep);
            }
        }
    }

    private static List<SignatureLine> signatures(List<Block> blocks, int index) {
        List<SignatureLine> lines = new ArrayList<>();
        for (int i = index + 1; i < blocks.size() && blocks.get(i) instanceof SignatureLine line; i++) {
            lines.add(line);
        }
        return lines;
    }

    private static void text(Block block, XWPFDocument document, double width, boolean keepNext) throws IOException {
        XWPFParagraph word = document.createParagraph();
        CTP paragraph = word.getCTP();
        if (keepNext) {
            paragraph.addNewPPr().addNewKeepNext();
        }
        if (block instanceof Title title) {
            title(paragraph, title);
        } else if (block instanceof NoteLine note) {
            note(paragraph, note, width);
        } else if (block instanceof Paragraph text) {
            paragraph(paragraph, text);
        } else if (block instanceof SignatureLine line) {
            signature(paragraph, line, width);
        } else if (block instanceof Picture picture) {
            DocxText.properties(paragraph, picture.align());
            DocxPictures.put(word, picture, width, DocxText.Letters.of(Face.FANGSONG, SMALL_PT));
        } else {
            word.setPageBreak(true);
            DocxText.spacing(paragraph.getPPr(), 0, 0, 1);
        }
    }

    private static void title(CTP paragraph, Title title) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        if (!properties.isSetKeepNext()) {
            properties.addNewKeepNext();
        }
        DocxText.spacing(properties, 0, 6, title.pt() * 1.4);
        DocxText.properties(paragraph, Align.CENTRE);
        DocxText.run(paragraph, title.text(), DocxText.Letters.of(title.face(), title.pt()));
    }

    private static void note(CTP paragraph, NoteLine note, double width) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        if (!properties.isSetKeepNext()) {
            properties.addNewKeepNext();
        }
        DocxText.tab(properties, STTabJc.CENTER, width / 2);
        DocxText.tab(properties, STTabJc.RIGHT, width);
        DocxText.spacing(properties, 0, 2, 18);
        String text = note.left() + "\t" + note.centre() + "\t" + note.right();
        DocxText.run(paragraph, text.stripTrailing(), DocxText.Letters.of(Face.FANGSONG, SMALL_PT));
    }

    private static void signature(CTP paragraph, SignatureLine line, double width) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        for (int i = 1; i < line.labels().size(); i++) {
            DocxText.tab(properties, STTabJc.LEFT, width * i / line.labels().size());
        }
        DocxText.spacing(properties, 10, 10, 0);
        DocxText.run(paragraph, String.join("\t", line.labels()), DocxText.Letters.of(Face.FANGSONG, SMALL_PT));
    }

    private static void paragraph(CTP paragraph, Paragraph text) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        if (text.keepWithNext() && !properties.isSetKeepNext()) {
            properties.addNewKeepNext();
        }
        DocxText.spacing(properties, text.beforePt(), text.afterPt(), text.linePt() > 0 ? text.linePt() : text.pt() * 1.3);
        CTInd indent = properties.addNewInd();
        indent.setFirstLine(BigInteger.valueOf(Units.twips(text.indentChars() * text.pt())));
        indent.setRight(BigInteger.valueOf(Units.twips(text.rightIndentChars() * text.pt())));
        DocxText.properties(paragraph, text.align());
        for (Span span : text.spans()) {
            Face face = span.face() == null ? text.face() : span.face();
            DocxText.run(paragraph, span.text(), new DocxText.Letters(face, text.pt(), span.bold(), span.underlined(), null));
        }
    }
}
