package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTest {
    @Test
    void headerRowsAreRepeatedAndRowsAreNotSplit() throws IOException {
        try (XWPFDocument document = Written.docx(OfficeSamples.twoLevels())) {
            List<CTRow> rows = document.getTables().get(0).getCTTbl().getTrList();
            assertThat(rows.get(0).getTrPr().sizeOfTblHeaderArray()).isEqualTo(1);
            assertThat(rows.get(1).getTrPr().sizeOfTblHeaderArray()).isEqualTo(1);
            assertThat(rows.get(2).getTrPr().sizeOfTblHeaderArray()).isZero();
            assertThat(rows).allMatch(row -> row.getTrPr().sizeOfCantSplitArray() == 1);
        }
    }

    @Test
    void headingsAreMergedAcrossAndDown() throws IOException {
        try (XWPFDocument document = Written.docx(OfficeSamples.twoLevels())) {
            CTRow first = document.getTables().get(0).getCTTbl().getTrArray(0);
            assertThat(first.sizeOfTcArray()).isEqualTo(4);
            assertThat(first.getTcArray(1).getTcPr().getGridSpan().getVal()).isEqualTo(BigInteger.valueOf(3));
            assertThat(first.getTcArray(0).getTcPr().isSetVMerge()).isTrue();
        }
    }

    @Test
    void theTableFillsTheWidthBetweenTheMargins() throws IOException {
        for (PaperBook book : List.of(OfficeSamples.roster(2), OfficeSamples.narrow(), OfficeSamples.memberForm())) {
            try (XWPFDocument document = Written.docx(book)) {
                int text = Units.twips(Units.points(book.papers().get(0).page().textWidthMm()));
                int columns = document.getTables().get(0).getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(column -> ((BigInteger) column.getW()).intValue()).sum();
                assertThat(columns).isBetween(text - 2, text + 2);
            }
        }
    }

    @Test
    void eachPaperIsASectionWithItsOwnPage() throws IOException {
        Paper upright = Paper.of("甲", PageSetup.portrait(), Title.of("甲"));
        Paper onItsSide = Paper.of("乙", PageSetup.landscape().startingAt(7), Title.of("乙"));
        try (XWPFDocument document = Written.docx(new PaperBook("书", List.of(upright, onItsSide)))) {
            CTSectPr first = document.getParagraphs().stream().filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                    .findFirst().orElseThrow().getCTP().getPPr().getSectPr();
            CTSectPr last = document.getDocument().getBody().getSectPr();
            assertThat(first.getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
            assertThat(last.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(((BigInteger) last.getPgSz().getW()).intValue()).isEqualTo(16838);
            assertThat(((BigInteger) last.getPgMar().getLeft()).intValue()).isEqualTo(1020);
            assertThat(last.getPgNumType().getStart().intValue()).isEqualTo(7);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("书");
        }
    }

    @Test
    void pageNumbersAreFields() throws IOException {
        try (XWPFDocument document = Written.docx(OfficeSamples.roster(1))) {
            String footer = document.getFooterList().get(0)._getHdrFtr().xmlText();
            assertThat(footer).contains("PAGE").contains("NUMPAGES").contains("fldSimple");
        }
        try (XWPFDocument document = Written.docx(OfficeSamples.letter())) {
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList()).hasSize(2);
        }
    }

    @Test
    void facesAreNamedForChinese() throws IOException {
        try (XWPFDocument document = Written.docx(OfficeSamples.letter())) {
            XWPFParagraph title = document.getParagraphs().get(0);
            assertThat(title.getText()).isEqualTo("中共市体育局机关委员会\n关于2026年上半年党建工作情况的报告");
            var fonts = title.getRuns().get(0).getCTR().getRPr().getRFontsArray(0);
            assertThat(fonts.getEastAsia()).isEqualTo("方正小标宋简体");
            assertThat(fonts.getAscii()).isNotEmpty();
            XWPFParagraph body = document.getParagraphs().get(3);
            assertThat(body.getCTP().getPPr().getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(640));
            assertThat(body.getCTP().getPPr().getSpacing().getLine()).isEqualTo(BigInteger.valueOf(579));
        }
    }

    @Test
    void theSignatureLineIsKeptWithTheLastRows() throws IOException {
        try (XWPFDocument document = Written.docx(OfficeSamples.narrow())) {
            List<CTRow> rows = document.getTables().get(0).getCTTbl().getTrList();
            CTRow signature = rows.get(rows.size() - 1);
            CTRow total = rows.get(rows.size() - 2);
            CTRow lastData = rows.get(rows.size() - 3);
            CTRow lastButOne = rows.get(rows.size() - 4);
            CTRow middle = rows.get(rows.size() - 10);
            assertThat(new XWPFTable(document.getTables().get(0).getCTTbl(), document).getRow(rows.size() - 1).getCell(0).getText())
                    .contains("负责人(签字)：", "联系电话：");
            assertThat(signature.getTcArray(0).getTcPr().isSetTcBorders()).isTrue();
            assertThat(List.of(total, lastData, lastButOne)).allMatch(row -> row.getTcList().stream().allMatch(cell -> cell.getPArray(0).getPPr().isSetKeepNext()));
            assertThat(middle.getTcArray(0).getPArray(0).getPPr().isSetKeepNext()).isFalse();
        }
    }

    @Test
    void wordOpensItWithoutCompatibilityMode() throws IOException {
        try (XWPFDocument document = Written.docx(OfficeSamples.narrow())) {
            assertThat(document.getSettings().getCTSettings().xmlText()).containsSubsequence("compatSetting", "compatibilityMode", "15");
        }
    }

    @Test
    void rareCharactersBoxesAndThePhotoAreThere() throws IOException {
        assertThat(Written.docxText(OfficeSamples.roster(5))).contains("𠮷田勇", OfficeSamples.idNumber(3));
        assertThat(Written.docxText(OfficeSamples.memberForm())).contains("停止党籍□", "正式党员☑");
        try (XWPFDocument document = Written.docx(OfficeSamples.memberForm())) {
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void aVeryHighRowMayBeSplit() throws IOException {
        try (XWPFDocument document = Written.docx(OfficeSamples.minutes())) {
            List<CTRow> rows = document.getTables().get(0).getCTTbl().getTrList();
            assertThat(rows.get(3).getTrPr().sizeOfCantSplitArray()).isZero();
            assertThat(rows.get(2).getTrPr().sizeOfCantSplitArray()).isEqualTo(1);
        }
    }
}
