package dangwu.kit.print;

import dangwu.kit.office.FileNames;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.ui.FailureWords;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.RunningTask;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Work;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A document looked at before it is printed or saved as PDF, and how it shall be printed. */
public final class PrintPreviewViewModel {

    private static final String NO_PRINTER = "这台电脑没有安装打印机。可以先另存为 PDF，再到有打印机的电脑上打印。";

    /** The tools it works with. */
    public record Tools(Tasks tasks, Printing printing, PrintMemory memory, Prompts prompts, Notices notices) {}

    private final Tools tools;
    private final String title;
    private final PagesViewModel pages;
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObjectProperty<Printer> printer = new SimpleObjectProperty<>(this, "printer");
    private final StringProperty copies = new SimpleStringProperty(this, "copies", "1");
    private final StringProperty ranges = new SimpleStringProperty(this, "ranges", "");
    private final ObjectProperty<PrintSides> sides = new SimpleObjectProperty<>(this, "sides", PrintSides.ONE_SIDED);
    private final BooleanProperty collated = new SimpleBooleanProperty(this, "collated", true);
    private final BooleanProperty grey = new SimpleBooleanProperty(this, "grey");
    private final ReadOnlyStringWrapper printersNote = new ReadOnlyStringWrapper(this, "printersNote", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper(this, "printing");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private Optional<RunningTask> running = Optional.empty();
    private Runnable whenPrinted = () -> { };

    /** @param title what the document is called: in the window, in the printer's list, and as the name of its file */
    public PrintPreviewViewModel(Tools tools, String title) {
        this.tools = tools;
        this.title = title;
        this.pages = new PagesViewModel(tools.tasks());
        pages.zoom(Zoom.PAGE);
        PrintSettings last = tools.memory().last();
        sides.set(last.sides());
        collated.set(last.collated());
        grey.set(last.grey());
        List.of(copies, ranges, sides, printer, pages.countProperty(), pages.pictureProperty(), printing).forEach(one -> one.addListener(changed -> sumUp()));
        sumUp();
    }

    /** Shows the document, which is made in the background, and looks for printers. */
    public void open(Work<byte[]> pdf) {
        pages.show(pdf);
        findPrinters();
    }

    /** Looks for the printers of this machine again. */
    public void findPrinters() {
        printersNote.set("正在查找打印机…");
        tools.tasks().run("正在查找打印机", progress -> tools.printing().printers()).onSuccess(this::found)
                .onError(problem -> printersNote.set(sentence("正在查找打印机", problem))).start();
    }

    private void found(List<Printer> all) {
        String before = printer.get() == null ? tools.memory().last().printer() : printer.get().name();
        printers.setAll(all);
        printer.set(all.stream().filter(one -> one.name().equals(before)).findFirst()
                .orElse(all.stream().filter(Printer::standard).findFirst().orElse(all.isEmpty() ? null : all.get(0))));
        printersNote.set(all.isEmpty() ? NO_PRINTER : "");
    }

    /** What is wrong with a number of copies as typed; empty when nothing is. */
    public Optional<String> copiesProblem(String typed) {
        return number(typed).isPresent() ? Optional.empty() : Optional.of("份数请填 1 到 " + PrintSettings.MOST_COPIES + " 的整数。");
    }

    /** What is wrong with page ranges as typed; empty when nothing is. */
    public Optional<String> rangesProblem(String typed) {
        return Optional.of(PageRanges.read(typed, pages.countProperty().get()).problem()).filter(problem -> !problem.isEmpty());
    }

    /** Prints, when everything is right; says where it is when something is not. */
    public void print() {
        if (!ready.get() || pages.document().isEmpty()) {
            return;
        }
        PrintJob job = new PrintJob(title, pages.document().get().pdf(), wanted().pages(), settings());
        trouble.set("");
        printing.set(true);
        RunningTask started = tools.tasks().perform("正在打印" + title, progress -> tools.printing().print(job, progress))
                .onSuccess(nothing -> printed(job)).onCancel(() -> trouble.set("已取消，没有打印。"))
                .onError(problem -> trouble.set(sentence("正在打印", problem))).onFinally(() -> {
                    printing.set(false);
                    running = Optional.empty();
                }).start();
        running = printing.get() ? Optional.of(started) : Optional.empty();
    }

    /** Stops printing, as far as the printer has not got it. */
    public void cancel() {
        running.ifPresent(RunningTask::cancel);
    }

    /** Asks for a file and writes the pages chosen into it. */
    public void saveAsPdf() {
        PageRanges chosen = wanted();
        if (pages.document().isEmpty() || chosen.pages().isEmpty()) {
            return;
        }
        byte[] pdf = pages.document().get().pdf();
        Optional<Path> file = tools.prompts().saveFile(FileAsk.save("另存为 PDF", "print", FileNames.legal(title) + ".pdf", FileAsk.Kind.pdf()));
        file.ifPresent(target -> tools.tasks().perform("正在保存" + title, progress -> {
            byte[] picked = PickedPages.of(pdf, chosen.pages());
            progress.stopIfCancelled();
            PaperFiles.save(target, out -> out.write(picked));
        }).onSuccess(nothing -> tools.notices().done("已保存“" + target.getFileName() + "”，" + chosen.pages().size() + " 页")).start());
    }

    /** Gives the memory back; to be called when the window is left. */
    public void close() {
        pages.clear();
    }

    /** What happens after something was printed. */
    public void onPrinted(Runnable act) {
        whenPrinted = act;
    }

    private void printed(PrintJob job) {
        PrintSettings settings = job.settings();
        tools.memory().remember(settings.withCopies(1));
        tools.notices().done("已交给打印机“" + settings.printer() + "”：" + job.pages().size() + " 页，" + settings.copies() + " 份");
        whenPrinted.run();
    }

    private PageRanges wanted() {
        return PageRanges.read(ranges.get(), pages.countProperty().get());
    }

    private PrintSettings settings() {
        PrintSides possible = printer.get().twoSided() ? sides.get() : PrintSides.ONE_SIDED;
        return new PrintSettings(printer.get().name(), number(copies.get()).orElseThrow(), collated.get(), possible, grey.get() || !printer.get().colour());
    }

    private void sumUp() {
        PageRanges chosen = wanted();
        boolean complete = pages.document().isPresent() && !chosen.pages().isEmpty() && number(copies.get()).isPresent() && printer.get() != null
                && sides.get() != null;
        ready.set(complete && !printing.get());
        if (!complete) {
            summary.set("");
            return;
        }
        PrintSettings settings = settings();
        summary.set("打印 " + chosen.pages().size() + " 页" + (settings.copies() > 1 ? "，" + settings.copies() + " 份" : "") + "，用纸 "
                + settings.sheets(chosen.pages().size()) + " 张");
    }

    private static Optional<Integer> number(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).strip();
        return Optional.of(plain).filter(text -> text.matches("0{0,3}\\d{1,2}")).map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= PrintSettings.MOST_COPIES);
    }

    private static String sentence(String doing, Throwable problem) {
        return new FailureWords().explain(doing, problem).sentence();
    }

    /** What the document is called. */
    public String title() {
        return title;
    }

    /** Its pages. */
    public PagesViewModel pages() {
        return pages;
    }

    /** The printers to choose from. */
    public ObservableList<Printer> printers() {
        return printers;
    }

    /** The printer chosen; null while there is none. */
    public ObjectProperty<Printer> printerProperty() {
        return printer;
    }

    /** The number of copies as typed. */
    public StringProperty copiesProperty() {
        return copies;
    }

    /** The pages as typed, e.g. 1-3,5; empty: all. */
    public StringProperty rangesProperty() {
        return ranges;
    }

    /** The sides to print; one where the printer cannot print both. */
    public ObjectProperty<PrintSides> sidesProperty() {
        return sides;
    }

    /** Whether copies come out one after the other. */
    public BooleanProperty collatedProperty() {
        return collated;
    }

    /** Whether colours are left out. */
    public BooleanProperty greyProperty() {
        return grey;
    }

    /** What is to be said about the list of printers: being looked for, none; empty when there is nothing to say. */
    public ReadOnlyStringProperty printersNoteProperty() {
        return printersNote.getReadOnlyProperty();
    }

    /** What will come out: pages, copies, sheets; empty when it cannot be said yet. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why it was not printed; empty when nothing went wrong. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether it is being handed to the printer. */
    public ReadOnlyBooleanProperty printingProperty() {
        return printing.getReadOnlyProperty();
    }

    /** Whether it can be printed as chosen. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
