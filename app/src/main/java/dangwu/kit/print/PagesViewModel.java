package dangwu.kit.print;

import dangwu.kit.ui.FailureWords;
import dangwu.kit.ui.RunningTask;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Work;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The pages of a document as they will be printed, one at a time. What is asked for last is what is shown; anything older is dropped on its
 * way. Pages are drawn when they are looked at, and the next one ahead.
 */
public final class PagesViewModel {

    /** Units of the screen to the inch, as JavaFX counts. */
    private static final double UNITS_PER_POINT = 96 / 72.0;
    private static final double LEAST_ROOM = 120;

    private final Tasks tasks;
    private final DrawnPages drawn = new DrawnPages();
    private final ReadOnlyObjectWrapper<PagePicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(this, "zoom", Zoom.WIDTH);
    private final ReadOnlyDoubleWrapper shown = new ReadOnlyDoubleWrapper(this, "shown", 100);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private Optional<PdfPages> pages = Optional.empty();
    private Optional<RunningTask> setting = Optional.empty();
    private Optional<Work<byte[]>> next = Optional.empty();
    private boolean busy;
    private int wanted;
    private int shownNumber;
    private int drawing;
    private double roomWidth = 600;
    private double roomHeight = 800;
    private double pixelsPerUnit = 1;

    public PagesViewModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Shows another document; {@code pdf} is made in the background. One is made at a time: what is asked for meanwhile waits, the last counts. */
    public void show(Work<byte[]> pdf) {
        wanted++;
        next = Optional.of(pdf);
        note.set(picture.get() == null ? "正在排版…" : note.get());
        if (setting.isPresent()) {
            setting.get().cancel();
        } else {
            setNext();
        }
    }

    private void setNext() {
        Work<byte[]> pdf = next.orElseThrow();
        next = Optional.empty();
        int mine = wanted;
        busy = true;
        RunningTask started = tasks.run("正在排版", progress -> PdfPages.of(pdf.run(progress))).onSuccess(made -> arrived(mine, made))
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
        empty("");
    }

    /** The document shown; empty while there is none, or another one is on its way. */
    public Optional<PdfPages> document() {
        return shownNumber == wanted ? pages : Optional.empty();
    }

    /** Turns pages: 1 forward, -1 back. */
    public void turn(int step) {
        go(page.get() + step);
    }

    /** Goes to a page, from 0; to the first or last one when there is no such page. */
    public void go(int number) {
        int next = Math.max(0, Math.min(count.get() - 1, number));
        if (next != page.get() && pages.isPresent()) {
            page.set(next);
            draw();
        }
    }

    /** Enlarges (1) or lessens (-1) to the next step. */
    public void zoom(int direction) {
        zoom(Zoom.step(shown.get(), direction));
    }

    /** Shows the page in that size. */
    public void zoom(Zoom other) {
        zoom.set(other);
        draw();
    }

    /**
     * Says how much room a page has, in units of the screen.
     *
     * @param pixels the screen's own pixels for each unit: sharp screens have more than one
     */
    public void room(double width, double height, double pixels) {
        double wide = Math.max(LEAST_ROOM, width);
        double high = Math.max(LEAST_ROOM, height);
        boolean changed = Math.abs(wide - roomWidth) > 1 || Math.abs(high - roomHeight) > 1 || pixels != pixelsPerUnit;
        roomWidth = wide;
        roomHeight = high;
        pixelsPerUnit = pixels;
        if (changed) {
            draw();
        }
    }

    private void arrived(int mine, PdfPages made) {
        if (mine != wanted) {
            close(made);
            return;
        }
        leave();
        shownNumber = mine;
        pages = Optional.of(made);
        page.set(Math.max(0, Math.min(page.get(), made.count() - 1)));
        count.set(made.count());
        note.set(made.count() == 0 ? "这份文件一页也没有。" : "");
        draw();
    }

    private void failed(int mine, Throwable problem) {
        if (mine == wanted && !(problem instanceof CancellationException)) {
            empty(new FailureWords().explain("正在排版", problem).sentence());
        }
    }

    private void draw() {
        if (pages.isEmpty() || count.get() == 0) {
            return;
        }
        PageSize size = pages.get().size(page.get());
        double scale = scale(size);
        shown.set(scale * 100);
        int number = page.get();
        double width = size.width() * UNITS_PER_POINT * scale;
        double height = size.height() * UNITS_PER_POINT * scale;
        double pixels = width * pixelsPerUnit;
        int mine = ++drawing;
        Optional<PageImage> known = drawn.find(number, pixels);
        if (known.isPresent()) {
            picture.set(new PagePicture(number, known.get(), width, height));
            ahead(mine, number + 1);
            return;
        }
        PagePicture before = picture.get();
        if (before != null && before.page() == number) {
            // The size is right at once, sharpness follows.
            picture.set(new PagePicture(number, before.image(), width, height));
        }
        draw(mine, number, pixels, image -> {
            picture.set(new PagePicture(number, image, width, height));
            ahead(mine, number + 1);
        });
    }

    private void ahead(int mine, int number) {
        if (number >= count.get()) {
            return;
        }
        PageSize size = pages.orElseThrow().size(number);
        double pixels = size.width() * UNITS_PER_POINT * scale(size) * pixelsPerUnit;
        if (drawn.find(number, pixels).isEmpty()) {
            draw(mine, number, pixels, image -> { });
        }
    }

    private void draw(int mine, int number, double pixels, Consumer<PageImage> then) {
        PdfPages drawnFrom = pages.orElseThrow();
        tasks.run("正在显示", progress -> drawnFrom.draw(number, pixels)).onSuccess(image -> {
            if (pages.filter(now -> now == drawnFrom).isPresent()) {
                drawn.keep(number, pixels, image);
                if (mine == drawing) {
                    then.accept(image);
                }
            }
        }).onError(closedMeanwhile -> { }).start();
    }

    private double scale(PageSize size) {
        double byWidth = roomWidth / (size.width() * UNITS_PER_POINT);
        return switch (zoom.get().fit()) {
            case NONE -> zoom.get().percent() / 100.0;
            case WIDTH -> byWidth;
            case PAGE -> Math.min(byWidth, roomHeight / (size.height() * UNITS_PER_POINT));
        };
    }

    private void empty(String sentence) {
        leave();
        picture.set(null);
        page.set(0);
        count.set(0);
        note.set(sentence);
    }

    private void leave() {
        drawing++;
        drawn.clear();
        pages.ifPresent(this::close);
        pages = Optional.empty();
    }

    private void close(PdfPages left) {
        tasks.perform("正在整理", progress -> left.close()).start();
    }

    /** The page in front; null while there is none. */
    public ReadOnlyObjectProperty<PagePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** How large pages are wanted. */
    public ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** How large the page in front is, in percent of its true size. */
    public ReadOnlyDoubleProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no page to see; empty when there is. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The page in front, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are; 0 while there is no document. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
