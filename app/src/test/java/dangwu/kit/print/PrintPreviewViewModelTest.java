package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Progress;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintPreviewViewModelTest {

    private static final Printer OFFICE = new Printer("office", false, true, true, true);
    private static final Printer SMALL = new Printer("small", true, false, false, true);

    @TempDir
    private Path folder;
    private final FakePrinting printing = new FakePrinting();
    private final PrintMemory memory = PrintMemory.inMemory();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final NoticesViewModel notices = new NoticesViewModel();

    @Test
    void printsAllPagesOnTheDefaultPrinterAtFirst() throws IOException {
        PrintPreviewViewModel model = opened(3);
        assertThat(model.summaryProperty().get()).isEqualTo("打印 3 页，用纸 3 张");
        model.print();

        PrintJob job = printing.jobs.get(0);
        assertThat(job.pages()).containsExactly(1, 2, 3);
        assertThat(job.settings().printer()).isEqualTo("small");
        assertThat(PdfSamples.count(job.pdf())).isEqualTo(3);
        assertThat(notices.currentProperty().get().text()).isEqualTo("已交给打印机“small”：3 页，1 份");
        assertThat(model.printingProperty().get()).isFalse();
    }

    @Test
    void theNextTimeEverythingButTheCopiesIsAsBefore() throws IOException {
        PrintPreviewViewModel model = opened(5);
        model.printerProperty().set(OFFICE);
        model.sidesProperty().set(PrintSides.LONG_EDGE);
        model.copiesProperty().set("２");
        model.rangesProperty().set("2-4");
        model.greyProperty().set(true);
        assertThat(model.summaryProperty().get()).isEqualTo("打印 3 页，2 份，用纸 4 张");
        model.print();
        assertThat(printing.jobs.get(0).settings()).isEqualTo(new PrintSettings("office", 2, true, PrintSides.LONG_EDGE, true));

        PrintPreviewViewModel next = opened(5);
        assertThat(next.printerProperty().get()).isEqualTo(OFFICE);
        assertThat(next.sidesProperty().get()).isEqualTo(PrintSides.LONG_EDGE);
        assertThat(next.greyProperty().get()).isTrue();
        assertThat(next.copiesProperty().get()).isEqualTo("1");
        assertThat(next.rangesProperty().get()).isEmpty();
    }

    @Test
    void aPrinterThatIsGoneGivesWayToTheDefaultOne() throws IOException {
        memory.remember(PrintSettings.FIRST.on("gone"));
        assertThat(opened(1).printerProperty().get()).isEqualTo(SMALL);
    }

    @Test
    void aPrinterThatCannotPrintBothSidesPrintsOneAndTheWishIsKept() throws IOException {
        PrintPreviewViewModel model = opened(3);
        model.sidesProperty().set(PrintSides.LONG_EDGE);
        assertThat(model.summaryProperty().get()).isEqualTo("打印 3 页，用纸 3 张");
        model.print();
        assertThat(printing.jobs.get(0).settings().sides()).isEqualTo(PrintSides.ONE_SIDED);
        model.printerProperty().set(OFFICE);
        assertThat(model.summaryProperty().get()).isEqualTo("打印 3 页，用纸 2 张");
    }

    @Test
    void whatIsWrongIsSaidAndNotPrinted() throws IOException {
        PrintPreviewViewModel model = opened(2);
        for (String copies : new String[] {"", "0", "100", "-1", "两", "1.5", null}) {
            model.copiesProperty().set(copies);
            assertThat(model.copiesProblem(copies)).contains("份数请填 1 到 99 的整数。");
            assertThat(model.readyProperty().get()).isFalse();
        }
        model.copiesProperty().set("1");
        model.rangesProperty().set("2-3");
        assertThat(model.rangesProblem("2-3")).contains("没有第 3 页，一共 2 页。");
        model.print();
        assertThat(printing.jobs).isEmpty();
        model.rangesProperty().set("2");
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void withoutAPrinterItCanStillBeSaved() throws IOException {
        printing.printers = List.of();
        PrintPreviewViewModel model = opened(3);
        assertThat(model.printersNoteProperty().get()).startsWith("这台电脑没有安装打印机。");
        assertThat(model.readyProperty().get()).isFalse();
        model.rangesProperty().set("2-3");
        Path file = folder.resolve("记录.pdf");
        prompts.answer(file);
        model.saveAsPdf();
        assertThat(PdfSamples.count(Files.readAllBytes(file))).isEqualTo(2);
        assertThat(notices.currentProperty().get().text()).isEqualTo("已保存“记录.pdf”，2 页");
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing lies beside it").containsExactly(file);
        }
    }

    @Test
    void troubleIsSaidWhereTheButtonIs() throws IOException {
        PrintPreviewViewModel model = opened(1);
        printing.trouble = new PrintTroubleException("打印机“small”现在不接收打印。");
        model.print();
        assertThat(model.troubleProperty().get()).isEqualTo("打印机“small”现在不接收打印。");
        printing.trouble = new CancellationException();
        model.print();
        assertThat(model.troubleProperty().get()).isEqualTo("已取消，没有打印。");
        printing.trouble = null;
        model.print();
        assertThat(model.troubleProperty().get()).isEmpty();
        printing.trouble = new PrintTroubleException("读不到这台电脑的打印机。");
        model.findPrinters();
        assertThat(model.printersNoteProperty().get()).isEqualTo("读不到这台电脑的打印机。");
    }

    @Test
    void whenPrintedTheWindowIsTold() throws IOException {
        List<String> told = new ArrayList<>();
        PrintPreviewViewModel model = opened(1);
        model.onPrinted(() -> told.add("printed"));
        model.print();
        assertThat(told).containsExactly("printed");
        model.close();
        assertThat(model.readyProperty().get()).isFalse();
    }

    private PrintPreviewViewModel opened(int pages) throws IOException {
        byte[] pdf = PdfSamples.upright(pages);
        PrintPreviewViewModel model = new PrintPreviewViewModel(
                new PrintPreviewViewModel.Tools(Tasks.immediate(), printing, memory, prompts, notices), "会议记录");
        model.open(progress -> pdf);
        return model;
    }

    private static final class FakePrinting implements Printing {

        private final List<PrintJob> jobs = new ArrayList<>();
        private List<Printer> printers = List.of(OFFICE, SMALL);
        private Exception trouble;

        @Override
        public List<Printer> printers() throws PrintTroubleException {
            fail();
            return printers;
        }

        @Override
        public void print(PrintJob job, Progress progress) throws PrintTroubleException {
            fail();
            jobs.add(job);
        }

        private void fail() throws PrintTroubleException {
            if (trouble instanceof PrintTroubleException known) {
                throw known;
            }
            if (trouble instanceof RuntimeException other) {
                throw other;
            }
        }
    }
}
