package dangwu.records.meeting.screen.record.state;

import dangwu.kit.office.Format;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.Progress;
import dangwu.kit.print.PagesViewModel;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.print.Zoom;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPrints;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The papers of the record in hand: the pages beside it, printing, saving. */
public final class RecordPapersViewModel {

    private static final Duration REST = Duration.ofMillis(900);

    private final Tools tools;
    private final PagesViewModel pages;

    /** Opens a file with the program that the operating system has for it; called in the background. */
    @FunctionalInterface
    public interface Opener {

        /** @throws IOException with a Chinese sentence when nothing can open it */
        void open(Path file) throws IOException;
    }

    /**
     * What papers are made with.
     *
     * @param writers one for each format that can be saved
     */
    public record Tools(MeetingPrints prints, PaperPdf pdf, PrintDesk desk, List<PaperWriter> writers, Opener opener, Tasks tasks, Notices notices, Prompts prompts,
            Later later) {

        public Tools {
            writers = List.copyOf(writers);
        }
    }

    public RecordPapersViewModel(Tools tools) {
        this.tools = tools;
        pages = new PagesViewModel(tools.tasks());
        pages.zoom(Zoom.WIDTH);
    }

    /** Shows the minutes of {@code file}, as soon as nothing is typed for a moment. */
    public void preview(MeetingFile file) {
        tools.later().in("pages", REST, () -> pages.show(tools.pdf().of(() -> tools.prints().minutes(file))));
    }

    /** Shows the minutes as they will be printed, to print them. */
    public void print(MeetingFile file) {
        tools.desk().preview(file.meeting().name() + "记录", tools.pdf().of(() -> tools.prints().minutes(file)));
    }

    /** Shows the sign-in sheet as it will be printed. */
    public void printSignIn(MeetingFile file) {
        tools.desk().preview(file.meeting().name() + "签到表", tools.pdf().of(() -> tools.prints().signIn(file)));
    }

    /** Asks where to, and saves the minutes. */
    public void saveMinutes(MeetingFile file, Format format) {
        save(file.meeting().name() + "记录", format, () -> tools.prints().minutes(file));
    }

    /** Asks where to, and saves the sign-in sheet. */
    public void saveSignIn(MeetingFile file, Format format) {
        save(file.meeting().name() + "签到表", format, () -> tools.prints().signIn(file));
    }

    private void save(String name, Format format, Supplier<PaperBook> paper) {
        FileAsk.Kind kind = format == Format.DOCX ? FileAsk.Kind.docx() : FileAsk.Kind.pdf();
        PaperWriter writer = tools.writers().stream().filter(one -> one.format() == format).findFirst().orElseThrow();
        tools.prompts().saveFile(FileAsk.save("另存为", "meeting-papers", name + "." + format.extension(), kind)).ifPresent(target ->
                tools.tasks().perform("正在保存“" + target.getFileName() + "”", progress -> PaperFiles.save(paper.get(), target, writer, watched(progress)))
                        .onSuccess(done -> tools.notices().offering("已保存“" + target.getFileName() + "”", "打开", () -> open(target))).start());
    }

    private void open(Path file) {
        tools.tasks().perform("正在打开", progress -> tools.opener().open(file)).start();
    }

    private static Progress watched(dangwu.kit.ui.Progress task) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                task.done(done, total);
            }

            @Override
            public boolean cancelled() {
                return task.isCancelled();
            }
        };
    }

    /** The pages beside the record. */
    public PagesViewModel pages() {
        return pages;
    }
}
