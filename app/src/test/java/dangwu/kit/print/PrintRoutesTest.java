package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.ui.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrintRoutesTest {

    private static final PrintSettings BOTH_SIDES = new PrintSettings("二楼 打印机", 2, true, PrintSides.LONG_EDGE, true);

    @TempDir
    private Path folder;

    @Test
    void onlyThePagesWantedAreHandedOver() throws IOException {
        byte[] picked = PickedPages.of(PdfSamples.upright(5), List.of(2, 3, 5));
        assertThat(PdfSamples.count(picked)).isEqualTo(3);
        assertThat(PdfSamples.text(picked, 1)).isEqualTo("Sheet 2");
        assertThat(PdfSamples.text(picked, 3)).isEqualTo("Sheet 5");
        byte[] whole = PdfSamples.upright(2);
        assertThat(PickedPages.of(whole, List.of(1, 2))).isSameAs(whole);
    }

    @Test
    void cupsIsToldEverythingThatWasChosen() {
        assertThat(new CupsRoute(Path.of("lp")).command(new PrintJob("会议记录", new byte[0], List.of(1), BOTH_SIDES), Optional.of("A4"), Path.of("x.pdf")))
                .containsSequence("-d", "二楼 打印机").containsSequence("-n", "2").containsSequence("-t", "会议记录")
                .containsSequence("-o", "collate=true").containsSequence("-o", "sides=two-sided-long-edge")
                .containsSequence("-o", "print-scaling=none").containsSequence("-o", "media=A4").containsSequence("-o", "print-color-mode=monochrome")
                .endsWith("--", "x.pdf");
        assertThat(new CupsRoute(Path.of("lp")).command(new PrintJob("x", new byte[0], List.of(1), PrintSettings.FIRST), Optional.empty(), Path.of("x.pdf")))
                .contains("sides=one-sided").doesNotContain("print-color-mode=monochrome").noneMatch(word -> word.startsWith("media="));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusalsOfCupsBecomeSentences() throws IOException {
        assertThatThrownBy(() -> send("lp: Error - destination is not accepting jobs.", 1)).isInstanceOf(PrintTroubleException.class)
                .hasMessage("打印机“二楼 打印机”现在不接收打印，请在系统的打印机设置里恢复它，或换一台打印机。");
        assertThatThrownBy(() -> send("lp: The printer or class does not exist.", 1)).hasMessageStartingWith("找不到打印机“二楼 打印机”");
        assertThatThrownBy(() -> send("lp: Error - scheduler not responding.", 1)).hasMessageStartingWith("系统的打印服务没有启动");
        assertThatThrownBy(() -> send("lp: no idea", 1)).hasMessageStartingWith("打印机“二楼 打印机”没有接收这次打印")
                .hasRootCauseMessage("lp: no idea");
        send("request id is x-1 (1 file(s))", 0);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void cancellingStopsAPrinterThatDoesNotAnswer() throws IOException {
        CupsRoute route = new CupsRoute(script("exec sleep 600"));
        assertThatThrownBy(() -> route.send(new PrintJob("x", PdfSamples.upright(1), List.of(1), BOTH_SIDES), cancelledAtTheSecondLook()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void drawnPagesAreAllThereAtTheirSizeAndOnTheirSide() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] pdf = PdfSamples.of(PDRectangle.A4, PdfSamples.ON_ITS_SIDE, PDRectangle.A4);

        new DrawnRoute(name -> Optional.of(postScript(out))).send(new PrintJob("x", pdf, List.of(1, 2), PrintSettings.FIRST.withCopies(2).withSides(PrintSides.LONG_EDGE)), Progress.ignored());

        String printed = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("%%Page:").matcher(printed).results().count()).isEqualTo(2);
        assertThat(printed).containsPattern("/PageSize \\[595[.\\d]* 841").contains("/NumCopies 2", "/Duplex true");
    }

    @Test
    void drawingEndsWhenCancelled() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new DrawnRoute(name -> Optional.of(postScript(out)))
                .send(new PrintJob("x", PdfSamples.upright(3), List.of(1, 2, 3), PrintSettings.FIRST), cancelledAtTheSecondLook()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        assertThatThrownBy(() -> new DrawnRoute(name -> Optional.empty())
                .send(new PrintJob("x", PdfSamples.upright(1), List.of(1), BOTH_SIDES), Progress.ignored()))
                .hasMessage("找不到打印机“二楼 打印机”，它可能已被删除或断开，请另选一台打印机。");
    }

    private void send(String said, int status) throws IOException {
        new CupsRoute(script("echo '" + said + "'; exit " + status)).send(new PrintJob("x", PdfSamples.upright(1), List.of(1), BOTH_SIDES), Progress.ignored());
    }

    private Path script(String what) throws IOException {
        Path file = Files.createTempFile(folder, "lp", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(file, "#!/bin/sh\n" + what + "\n");
    }

    private static StreamPrintService postScript(ByteArrayOutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    private static Progress cancelledAtTheSecondLook() {
        return new Progress() {
            private int looks;

            @Override
            public void message(String text) {
                // nobody watches
            }

            @Override
            public void done(long parts, long total) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return ++looks > 1;
            }
        };
    }
}
