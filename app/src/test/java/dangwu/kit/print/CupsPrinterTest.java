package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.launch.JavaChild;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints on a real printer: the PDF printer of CUPS, on a print server of its own that a script starts. Skipped where CUPS is absent. */
class CupsPrinterTest {

    private static final Path SCRIPT = Path.of("src/test/scripts/private-cups.sh");
    private static final int ABSENT = 3;

    @TempDir
    private Path folder;
    private int port;
    private Path cups;

    @BeforeEach
    void startPrintServer() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell on this system: the print server is started by a script");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path said = folder.resolve("said");
        int status = script(said, "start", String.valueOf(port));
        if (status == ABSENT) {
            Assumptions.abort("Not printed on a real printer: " + Files.readString(said).strip());
        }
        assertThat(status).as(Files.readString(said)).isZero();
        cups = Path.of(Files.readString(said).strip());
    }

    @AfterEach
    void stopPrintServer() throws Exception {
        if (cups != null) {
            script(folder.resolve("stopped"), "stop", cups.toString());
        }
    }

    @Test
    void printsTheWantedPagesTwoSidedInTwoCopiesAtTheirTrueSize() throws Exception {
        Path document = Files.write(folder.resolve("document.pdf"), PdfSamples.of(PDRectangle.A4, PdfSamples.ON_ITS_SIDE, PDRectangle.A4, PDRectangle.A4, PDRectangle.A4));

        JavaChild.Result said = JavaChild.ofClass(folder, PrintsOnePaper.class, document.toString()).with("CUPS_SERVER", "localhost:" + port).run();

        assertThat(said.out().lines()).as(said.err()).containsSequence(
                "printer Printer[name=office, standard=true, twoSided=true, colour=true, accepting=true]",
                "printer Printer[name=refusing, standard=false, twoSided=true, colour=true, accepting=false]", "printed on office")
                .anyMatch(line -> line.startsWith("refusing: 打印机“refusing”现在不接收打印"))
                .anyMatch(line -> line.startsWith("nowhere: 找不到打印机“nowhere”"));
        byte[] printed = Files.readAllBytes(whatCameOut());
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= PdfSamples.count(printed); page++) {
            pages.add(PdfSamples.text(printed, page));
        }
        assertThat(pages).as("the back of the last sheet stays empty, so that the second copy begins on a sheet of its own")
                .containsExactly("Sheet 1", "Sheet 2", "Sheet 4", "", "Sheet 1", "Sheet 2", "Sheet 4", "");
        try (PDDocument paper = Loader.loadPDF(printed)) {
            assertThat(inkAtLowerLeft(paper, 0)).as("upright page").isEqualTo(20);
            assertThat(PageSize.of(paper.getPage(0)).isSheet(595, 842)).isTrue();
            assertThat(PageSize.of(paper.getPage(1)).isSheet(595, 842)).isTrue();
        }
    }

    @Test
    void printsTheMinutesOfAMeetingPageByPage() throws Exception {
        byte[] minutes = MinutesToPrint.pdf(folder.resolve("data"));
        Path document = Files.write(folder.resolve("minutes.pdf"), minutes);

        JavaChild.Result said = JavaChild.ofClass(folder, PrintsOnePaper.class, document.toString(), "whole").with("CUPS_SERVER", "localhost:" + port).run();

        assertThat(said.out().lines()).as(said.err()).contains("printed on office");
        byte[] printed = Files.readAllBytes(whatCameOut());
        int pages = PdfSamples.count(minutes);
        assertThat(pages).isGreaterThan(2);
        assertThat(PdfSamples.count(printed)).isEqualTo(pages);
        for (int page = 1; page <= pages; page++) {
            List<Glyphs.Glyph> wanted = Glyphs.of(minutes, page);
            assertThat(Glyphs.read(Glyphs.of(printed, page), wanted)).as("page %d", page).isEqualTo(Glyphs.text(wanted));
        }
    }

    /** How many points the black square at the lower left corner measures from side to side. */
    private static int inkAtLowerLeft(PDDocument paper, int page) throws IOException {
        BufferedImage image = new PDFRenderer(paper).renderImageWithDPI(page, 72);
        int dark = 0;
        for (int x = 0; x < 100; x++) {
            dark += (image.getRGB(x, image.getHeight() - 10) & 0xFF) < 0x80 ? 1 : 0;
        }
        return dark;
    }

    /** The printer works at its own pace. */
    private Path whatCameOut() throws Exception {
        Path said = folder.resolve("waited");
        int status = script(said, "wait", cups.toString());
        assertThat(status).as(Files.readString(said)).isZero();
        try (Stream<Path> files = Files.list(cups.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow(() -> new AssertionError("nothing was printed"));
        }
    }

    private static int script(Path said, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    }
}
