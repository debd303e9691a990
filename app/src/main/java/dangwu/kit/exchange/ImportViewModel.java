package dangwu.kit.exchange;

import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.RunningTask;
import dangwu.kit.ui.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.slf4j.LoggerFactory;

/** The state of the import screen: pick a file, look at what it would do, do it. Nothing is written before {@link #apply()}. */
public final class ImportViewModel {

    /** Where the person is. */
    public enum Step {
        /** No file yet, or one that cannot be read. */
        PICK,
        /** A file is being read or written. */
        BUSY,
        /** What would be done is shown. */
        PREVIEW,
        /** It is done. */
        DONE
    }

    private static final String FOLDER = "import";

    private final ImportOffer offer;
    private final ImportWork work;
    private final ImportWords words;
    private final Tasks tasks;
    private final Prompts prompts;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.PICK);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper busyText = new ReadOnlyStringWrapper(this, "busyText", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper act = new ReadOnlyStringWrapper(this, "act", "");
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper(this, "whyNot", "");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper(this, "result", "");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyBooleanWrapper rereadNeeded = new ReadOnlyBooleanWrapper(this, "rereadNeeded");
    private final BooleanProperty skipBad = new SimpleBooleanProperty(this, "skipBad");
    private final ObjectProperty<Outcome> filter = new SimpleObjectProperty<>(this, "filter");
    private final ObjectProperty<String> answer = new SimpleObjectProperty<>(this, "answer");
    private final ObservableList<String> answers = FXCollections.observableArrayList();
    private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
    private final FilteredList<PreviewLine> shown = new FilteredList<>(lines);
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final HeadingsViewModel headings = new HeadingsViewModel();
    private ImportSession<?> session;
    private RunningTask running;

    public ImportViewModel(ImportOffer offer, SheetReader sheets, MappingMemory memory, Tasks tasks, Prompts prompts, Notices notices) {
        this.offer = offer;
        work = new ImportWork(offer, sheets, memory);
        words = new ImportWords(offer);
        this.tasks = tasks;
        this.prompts = prompts;
        this.notices = notices;
        skipBad.addListener((property, old, now) -> sayAct());
        filter.addListener((property, old, now) -> shown.setPredicate(now == null ? null : line -> line.outcome() == now));
        answer.addListener((property, old, now) -> {
            rereadNeeded.set(session != null);
            sayAct();
        });
        if (!offer.question().isEmpty()) {
            tasks.run("正在读取可选的值", progress -> offer.answers().get()).onSuccess(answers::setAll).start();
        }
    }

    /** What is imported. */
    public ImportOffer offer() {
        return offer;
    }

    /** Asks for a file and reads it. */
    public void pick() {
        prompts.openFile(FileAsk.open("选择要导入的" + offer.kind().name() + "表格", FOLDER, new FileAsk.Kind("Excel 表格", List.of("xlsx", "xls"))))
                .ifPresent(this::open);
    }

    /** Reads a file, as picked or dropped. */
    public void open(Path chosen) {
        headings.forgetAll();
        file.set(chosen);
        read();
    }

    /** Reads the file again with what the person has said since. */
    public void reread() {
        read();
    }

    /** Takes a heading that was not understood for a field; an empty key leaves the column out. */
    public void take(String heading, String fieldKey) {
        headings.take(heading, fieldKey);
        rereadNeeded.set(true);
        sayAct();
    }

    /** What a heading may be taken for: keys of fields, those that no column has yet first; the empty key for leaving it out. */
    public List<String> choices() {
        return headings.keys();
    }

    /** The words of such a choice as offered to {@code heading}. */
    public String choiceWords(String key, String heading) {
        return headings.words(key, heading);
    }

    /** Writes what the preview shows. */
    public void apply() {
        if (session == null || !whyNot.get().isEmpty()) {
            return;
        }
        ImportSession<?> meant = session;
        boolean skip = skipBad.get();
        ImportResult[] written = new ImportResult[1];
        enter(Step.BUSY, "正在" + act.get());
        running = tasks.run(busyText.get(), progress -> {
            written[0] = ImportWork.write(meant, skip, progress);
            return written[0];
        }).onSuccess(this::finished).onCancel(() -> cancelled(written[0])).onError(this::failed).start();
    }

    /** Stops the reading or writing that is under way; a write that is stopped leaves nothing. */
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Back to the beginning. */
    public void startOver() {
        forget();
        file.set(null);
        result.set("");
        enter(Step.PICK, "");
    }

    /** Writes the list of problems as an Excel workbook where the person says. */
    public void saveProblems() {
        if (session == null) {
            return;
        }
        List<Rejection> problems = session.preview().plan().rejections();
        prompts.saveFile(FileAsk.save("另存问题清单", "export", offer.kind().name() + "导入问题清单.xlsx", FileAsk.Kind.xlsx())).ifPresent(target ->
                tasks.perform("正在保存问题清单", progress -> ProblemList.save(problems, target)).onSuccess(none -> said.set("已保存“" + target.getFileName() + "”")).start());
    }

    /** Writes a blank sheet to fill in where the person says. */
    public void saveTemplate() {
        prompts.saveFile(FileAsk.save("保存空白模板", "export", offer.kind().name() + "导入表.xlsx", FileAsk.Kind.xlsx())).ifPresent(target ->
                tasks.perform("正在保存空白模板", progress -> new TemplateWriter().write(target, offer.kind(), offer.importer().apply(null).blankSheet()))
                        .onSuccess(none -> said.set("已保存“" + target.getFileName() + "”，填好后在这里导入")).start());
    }

    private void read() {
        Path chosen = file.get();
        String said = answer.get();
        Map<String, String> hand = headings.byHand();
        forget();
        enter(Step.BUSY, "正在读取“" + chosen.getFileName() + "”");
        running = tasks.run(busyText.get(), progress -> work.read(chosen, said, hand, progress))
                .onSuccess(this::loaded).onCancel(this::startOver).onError(this::failed).start();
    }

    private void loaded(ImportWork.Loaded loaded) {
        session = loaded.session();
        ImportPlan<?> plan = session.preview().plan();
        lines.setAll(PreviewLines.of(plan));
        notes.setAll(plan.notes());
        headings.read(session.preview().sheet(), loaded.fields());
        summary.set(words.summary(plan));
        rereadNeeded.set(false);
        sayAct();
        enter(Step.PREVIEW, "");
    }

    private void sayAct() {
        ImportPlan<?> plan = session == null ? null : session.preview().plan();
        act.set(plan == null ? "" : words.act(plan, skipBad.get()));
        whyNot.set(plan == null ? "" : words.whyNot(plan, skipBad.get(), rereadNeeded.get()));
    }

    private void finished(ImportResult done) {
        result.set(words.result(done));
        enter(Step.DONE, "");
        notices.done(result.get());
    }

    private void cancelled(ImportResult written) {
        if (written != null && written.written()) {
            finished(written);
        } else {
            enter(Step.PREVIEW, "");
            notices.done("已取消，没有写入任何内容");
        }
    }

    private void failed(Throwable trouble) {
        Throwable cause = ImportWork.cause(trouble);
        boolean writing = session != null;
        problem.set(words.trouble(cause, writing));
        if (!(cause instanceof UnreadableFileException)) {
            LoggerFactory.getLogger(ImportViewModel.class).warn("import failed", cause);
        }
        enter(writing ? Step.PREVIEW : Step.PICK, "");
    }

    private void forget() {
        session = null;
        lines.clear();
        notes.clear();
        headings.clear();
        problem.set("");
        said.set("");
        summary.set("");
        filter.set(null);
        skipBad.set(false);
        rereadNeeded.set(false);
        sayAct();
    }

    private void enter(Step next, String doing) {
        busyText.set(doing);
        step.set(next);
    }

    /** Where the person is. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The file; null: none. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why the last act failed; empty: it did not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is being done just now. */
    public ReadOnlyStringProperty busyTextProperty() {
        return busyText.getReadOnlyProperty();
    }

    /** The counts in a sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The words of the button that writes: exactly what it will do. */
    public ReadOnlyStringProperty actProperty() {
        return act.getReadOnlyProperty();
    }

    /** Why that button cannot be pressed; empty: it can. */
    public ReadOnlyStringProperty whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }

    /** What was done. */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether something was said since the file was read. */
    public ReadOnlyBooleanProperty rereadNeededProperty() {
        return rereadNeeded.getReadOnlyProperty();
    }

    /** Whether rows with problems are to be left out. */
    public BooleanProperty skipBadProperty() {
        return skipBad;
    }

    /** Which rows are shown; null: all. */
    public ObjectProperty<Outcome> filterProperty() {
        return filter;
    }

    /** The answer to the offer's question; null: none. */
    public ObjectProperty<String> answerProperty() {
        return answer;
    }

    /** The answers to choose from. */
    public ObservableList<String> answers() {
        return answers;
    }

    /** All rows of the preview. */
    public ObservableList<PreviewLine> lines() {
        return lines;
    }

    /** The rows that the filter lets through. */
    public ObservableList<PreviewLine> shown() {
        return shown;
    }

    /** What is worth knowing of the file. */
    public ObservableList<String> notes() {
        return notes;
    }

    /** The headings that were not understood. */
    public ObservableList<HeadingChoice> headings() {
        return headings.unknown();
    }

    /** The headings that were understood, or are left out because the person said so once; they can be taken for something else. */
    public ObservableList<HeadingChoice> knownHeadings() {
        return headings.known();
    }

    /** What was done besides importing, e.g. where the problems were saved; empty: nothing yet. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
