package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    private final PdfWriter writer = Written.pdfWriter();

    @Test
    void everyPageRepeatsTheHeaderAndSaysItsNumber() throws IOException {
        List<String> pages = Written.pdf(writer, XlsxWriterTest.signed(100));
        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("序号", "第 " + (i + 1) + " 页 共 " + pages.size() + " 页");
        }
        assertThat(String.join("", pages)).contains("第1行", "第100行");
    }

    @Test
    void theSignatureLineIsNeverAlone() throws IOException {
        for (int rows = 28; rows < 75; rows++) {
            List<String> pages = Written.pdf(writer, XlsxWriterTest.signed(rows));
            assertThat(pages.get(pages.size() - 1)).as("%d rows", rows).contains("负责人(签字)", "第" + (rows - 1) + "行", "第" + rows + "行");
        }
    }

    @Test
    void notesAndSignaturesStayWithTheLastRows() throws IOException {
        for (int rows = 28; rows < 75; rows++) {
            List<Block> blocks = new ArrayList<>(XlsxWriterTest.signed(rows).papers().get(0).blocks());
            int table = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i) instanceof Table).findFirst().orElseThrow();
            blocks.add(table + 1, Paragraph.note("说明：" + "这是一条说明。".repeat(12)));
            blocks.add(table + 2, Paragraph.note("又一条说明。"));
            List<String> pages = Written.pdf(writer, PaperBook.of(new Paper("表", PageSetup.portrait(), blocks)));
            assertThat(pages.get(pages.size() - 1)).as("%d rows", rows).contains("负责人(签字)", "又一条说明", "第" + rows + "行");
        }
    }

    @Test
    void theLastRowIsNeverAloneEvenWithoutSignatures() throws IOException {
        for (int rows = 28; rows < 75; rows++) {
            PaperBook signed = XlsxWriterTest.signed(rows);
            PaperBook bare = PaperBook.of(Paper.of("表", PageSetup.portrait(), signed.papers().get(0).blocks().get(0)));
            List<String> pages = Written.pdf(writer, bare);
            assertThat(pages.get(pages.size() - 1)).as("%d rows", rows).contains("第" + (rows - 1) + "行", "第" + rows + "行");
        }
    }

    @Test
    void partsOfANoteThatDoNotFitStandBelowEachOther() throws IOException {
        String unit = "填报单位(盖章)：" + "某".repeat(40) + "支部";
        for (String name : List.of(unit, "填报单位(盖章)：某支部")) {
            PaperBook book = PaperBook.of(Paper.of("表", PageSetup.portrait(), new NoteLine(name, "截止日期：2026年11月20日"), Title.of("题")));
            List<String> lines = Written.pdf(writer, book).get(0).lines().toList();
            assertThat(lines.stream().anyMatch(line -> line.contains(name) && line.contains("截止日期"))).isEqualTo(!name.equals(unit));
            assertThat(lines).anyMatch(line -> line.contains(name)).anyMatch(line -> line.contains("截止日期：2026年11月20日"));
        }
    }

    @Test
    void theMinutesOfALongMeetingRunOverPagesAndLoseNothing() throws IOException {
        List<String> pages = Written.pdf(writer, OfficeSamples.minutes());
        assertThat(pages).hasSize(3);
        String all = String.join("", pages);
        for (int i = 1; i <= 60; i++) {
            assertThat(all).contains("第" + i + "点意见");
        }
        assertThat(pages.get(2)).contains("决议", "记录人(签字)");
    }

    @Test
    void aTableRowHigherThanAPageLosesNothing() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append("第").append(i).append("句\n");
        }
        Table table = Table.ledger(List.of(Column.integer("序号", 4), Column.text("内容", 20)), List.of(List.of(1, "短"), List.of(2, text.toString().strip())));
        String all = String.join("", Written.pdf(writer, XlsxWriterTest.book(table)));
        assertThat(all).contains("第0句", "第60句", "第119句");
    }

    @Test
    void charactersNoFontHasCanStillBeCopied() throws IOException {
        String text = String.join("", Written.pdf(writer, PaperBook.of(Paper.of("表", PageSetup.portrait(), Paragraph.note("𠮷田䶮☑□是")))));
        assertThat(text).contains("𠮷田䶮☑□是");
    }

    @Test
    void titleLanguageAndPageSizeAreSet() throws IOException {
        try (PDDocument document = Loader.loadPDF(Written.bytes(writer, OfficeSamples.roster(1)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("党员花名册");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(841.89f, org.assertj.core.data.Offset.offset(0.1f));
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void theSameBookGivesTheSameFile() throws IOException {
        byte[] first = Written.bytes(writer, OfficeSamples.twoLevels());
        byte[] second = Written.bytes(writer, OfficeSamples.twoLevels());
        assertThat(new String(second, StandardCharsets.ISO_8859_1)).isEqualTo(new String(first, StandardCharsets.ISO_8859_1));
    }

    @Test
    void lettersAreNumberedOnTheOuterSide() throws IOException {
        List<String> pages = Written.pdf(writer, OfficeSamples.letter());
        assertThat(pages.get(0)).contains("— 1 —");
        assertThat(pages.get(1)).contains("— 2 —");
    }

    @Test
    void pagesRunOnThroughTheBookUnlessToldOtherwise() throws IOException {
        Paper paper = Paper.of("甲", PageSetup.portrait(), Title.of("甲"));
        Paper later = Paper.of("乙", PageSetup.portrait().startingAt(41), Title.of("乙"));
        List<String> pages = Written.pdf(writer, new PaperBook("书", List.of(paper, paper, later)));
        assertThat(pages.get(1)).contains("第 2 页 共 3 页");
        assertThat(pages.get(2)).contains("第 41 页");
    }

    @Test
    void theMachinesOwnFontIsUsedWhereItHasOne(@TempDir Path folder) throws IOException {
        Path nested = Files.createDirectories(folder.resolve("cn"));
        try (var font = getClass().getResourceAsStream("/dangwu/font/NotoSansSC-Bold.ttf")) {
            Files.copy(font, nested.resolve("SIMFANG.TTF"));
        }
        Files.writeString(folder.resolve("simkai.ttf"), "not a font");
        FontFiles files = new FontFiles(List.of(folder, folder.resolve("missing")));
        assertThat(files.find(Face.FANGSONG)).hasValueSatisfying(file -> assertThat(file.file()).isEqualTo(nested.resolve("SIMFANG.TTF")));
        assertThat(files.find(Face.SONG)).isEmpty();
        PaperBook book = PaperBook.of(Paper.of("表", PageSetup.portrait().withNumbers(PageNumbers.NONE), Paragraph.note("仿宋"),
                Paragraph.note("楷体").in(Face.KAI, 12)));
        List<String> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Written.bytes(new PdfWriter(files), book))) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name).getName());
            }
        }
        assertThat(fonts).anyMatch(name -> name.endsWith("-Bold")).anyMatch(name -> name.endsWith("-Regular"));
    }
}
