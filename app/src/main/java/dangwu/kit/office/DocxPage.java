package dangwu.kit.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Page set-up of Word sections. A section without a footer of its own has that of the section before it. */
final class DocxPage {
    private static final double FOOTER_MM = 10;
    private static final double LETTER_FOOTER_ABOVE_TEXT_MM = 12;

    private final XWPFDocument document;
    private final boolean evenDiffers;
    private PageNumbers current;

    DocxPage(XWPFDocument document, PaperBook book) {
        this.document = document;
        this.evenDiffers = book.papers().stream().anyMatch(paper -> paper.page().numbers() == PageNumbers.DASHED_OUTSIDE);
        if (evenDiffers) {
            document.setEvenAndOddHeadings(true);
        }
    }

    void apply(PageSetup page, CTSectPr section) {
        numbers(page.numbers(), section);
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(page.widthMm()));
        size.setH(twips(page.heightMm()));
        size.setOrient(page.onItsSide() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twips(page.topMm()));
        margins.setRight(twips(page.rightMm()));
        margins.setBottom(twips(page.bottomMm()));
        margins.setLeft(twips(page.leftMm()));
        margins.setHeader(twips(FOOTER_MM));
        margins.setFooter(twips(page.numbers() == PageNumbers.DASHED_OUTSIDE ? page.bottomMm() - LETTER_FOOTER_ABOVE_TEXT_MM : FOOTER_MM));
        margins.setGutter(BigInteger.ZERO);
        if (page.firstPage() > 0) {
            section.addNewPgNumType().setStart(BigInteger.valueOf(page.firstPage()));
        }
    }

    private static BigInteger twips(double mm) {
        return BigInteger.valueOf(Units.twips(Units.points(mm)));
    }

    private void numbers(PageNumbers numbers, CTSectPr section) {
        if (numbers == current || numbers == PageNumbers.NONE && current == null) {
            return;
        }
        current = numbers;
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        fill(policy.createFooter(STHdrFtr.DEFAULT), numbers, Align.RIGHT);
        if (evenDiffers) {
            fill(policy.createFooter(STHdrFtr.EVEN), numbers, Align.LEFT);
        }
    }

    private static void fill(XWPFFooter footer, PageNumbers numbers, Align outer) {
        CTP paragraph = footer.getParagraphs().isEmpty() ? footer.createParagraph().getCTP() : footer.getParagraphs().get(0).getCTP();
        switch (numbers) {
            case NONE -> { }
            case OF_TOTAL -> {
                DocxText.properties(paragraph, Align.CENTRE);
                var letters = DocxText.Letters.of(Face.SONG, 9);
                DocxText.run(paragraph, "第 ", letters);
                field(paragraph, "PAGE", letters);
                DocxText.run(paragraph, " 页 共 ", letters);
                field(paragraph, "NUMPAGES", letters);
                DocxText.run(paragraph, " 页", letters);
            }
            case DASHED_OUTSIDE -> {
                CTPPr properties = DocxText.properties(paragraph, outer);
                var indent = properties.addNewInd();
                if (outer == Align.RIGHT) {
                    indent.setRight(BigInteger.valueOf(Units.twips(14)));
                } else {
                    indent.setLeft(BigInteger.valueOf(Units.twips(14)));
                }
                var letters = DocxText.Letters.of(Face.SONG, 14);
                DocxText.run(paragraph, "— ", letters);
                field(paragraph, "PAGE", letters);
                DocxText.run(paragraph, " —", letters);
            }
        }
    }

    private static void field(CTP paragraph, String instruction, DocxText.Letters letters) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        CTR run = field.addNewR();
        DocxText.looks(run.addNewRPr(), letters);
        run.addNewT().setStringValue("1");
    }
}
