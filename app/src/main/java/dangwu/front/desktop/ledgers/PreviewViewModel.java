package dangwu.front.desktop.ledgers;

import dangwu.front.desktop.files.OfficeProgress;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.print.PageImage;
import dangwu.kit.print.PdfPages;
import dangwu.kit.ui.FailureWords;
import dangwu.kit.ui.Progress;
import dangwu.kit.ui.RunningTask;
import dangwu.kit.ui.Tasks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A paper as it will be printed, page by page. What is asked for last is what is shown; anything older is dropped on its way. */
public final class PreviewViewModel {

    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 3;
    private static final double STEP = 1.25;
    private static final double LEAST_WIDTH = 200;

    private final Tasks tasks;
    private final PaperWriter pdf;
    private final ReadOnlyObjectWrapper<PageImage> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private Optional<PdfPages> pages = Optional.empty();
    private Optional<RunningTask> setting = Optional.empty();
    private Optional<Supplier<PaperBook>> next = Optional.empty();
    private boolean busy;
    private int wanted;
    private int drawing;
    private double width = LEAST_WIDTH;
    private double zoom = 1;

    /**
     * @param pdf writes the pages
     */
    public PreviewViewModel(Tasks tasks, PaperWriter pdf) {
        this.tasks = tasks;
        this.pdf = pdf;
    }

    /** Shows another paper; {@code paper} is called in the background. One is set at a time: what is asked for meanwhile waits, the last of it counts. */
    public void show(Supplier<PaperBook> paper) {
        wanted++;
        next = Optional.of(paper);
        note.set(image.get() == null ? "正在排版…" : note.get());
        if (setting.isPresent()) {
            setting.get().cancel();
        } else {
            setNext();
        }
    }

    private void setNext() {
        Supplier<PaperBook> paper = next.orElseThrow();
        next = Optional.empty();
        int mine = wanted;
        busy = true;
        RunningTask started = tasks.run("正在排版", progress -> set(paper, progress)).onSuccess(made -> arrived(mine, made))
                .onError(problem -> failed(mine, problem)).onFinally(this::ended).start();
        // Work on the same thread has ended by now.
        setting = busy ? Optional.of(started) : Optional.empty();
    }

    private void ended() {
        busy = false;
        setting = Optional.empty();
        if (next.isPresent()) {
            setNext();
        }
    }

    /** Shows nothing and gives the memory back. */
    public void clear() {
        wanted++;
        next = Optional.empty();
        setting.ifPresent(RunningTask::cancel);
        leave();
        image.set(null);
        count.set(0);
        note.set("");
    }

    /** Turns pages: 1 forward, -1 back. */
    public void turn(int step) {
        int next = Math.max(0, Math.min(count.get() - 1, page.get() + step));
        if (next != page.get()) {
            page.set(next);
            draw();
        }
    }

    /** Enlarges (1) or lessens (-1). */
    public void zoom(int step) {
        zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, step > 0 ? zoom * STEP : zoom / STEP));
        draw();
    }

    /** As wide as the room again. */
    public void fitWidth() {
        zoom = 1;
        draw();
    }

    /** How many pixels of the screen a page has from side to side. */
    public void room(double pixels) {
        double usable = Math.max(LEAST_WIDTH, pixels);
        if (Math.abs(usable - width) > 1) {
            width = usable;
            draw();
        }
    }

    /** The page in front; null while there is none. */
    public ReadOnlyObjectProperty<PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Why there is no page to see; empty when there is. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The page in front, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are; 0 while there is no paper. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private PdfPages set(Supplier<PaperBook> paper, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperBook book = paper.get();
        progress.stopIfCancelled();
        pdf.write(book, out, new OfficeProgress(progress));
        return PdfPages.of(out.toByteArray());
    }

    private void arrived(int mine, PdfPages made) {
        if (mine != wanted) {
            close(made);
            return;
        }
        leave();
        pages = Optional.of(made);
        count.set(made.count());
        page.set(Math.max(0, Math.min(page.get(), made.count() - 1)));
        note.set("");
        draw();
    }

    private void failed(int mine, Throwable problem) {
        if (mine == wanted && !(problem instanceof CancellationException)) {
            leave();
            image.set(null);
            count.set(0);
            note.set(new FailureWords().explain("正在排版", problem).sentence());
        }
    }

    private void draw() {
        if (pages.isEmpty()) {
            return;
        }
        PdfPages drawn = pages.get();
        int mine = ++drawing;
        int number = page.get();
        double pixels = width * zoom;
        tasks.run("正在显示", progress -> drawn.draw(number, pixels)).onSuccess(made -> {
            if (mine == drawing) {
                image.set(made);
            }
        }).onError(closedMeanwhile -> { }).start();
    }

    private void leave() {
        pages.ifPresent(this::close);
        pages = Optional.empty();
    }

    private void close(PdfPages left) {
        tasks.perform("正在整理", progress -> left.close()).start();
    }
}
