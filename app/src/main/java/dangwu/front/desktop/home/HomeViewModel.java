package dangwu.front.desktop.home;

import dangwu.kit.ui.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The state of the home page. */
public final class HomeViewModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);

    private final Tasks tasks;
    private final Supplier<HomeFigures> source;
    private final Supplier<LifeFigures> lifeSource;
    private final Supplier<DuesFigures> duesSource;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<HomeFigures> figures = new ReadOnlyObjectWrapper<>(this, "figures");
    private final ReadOnlyObjectWrapper<LifeFigures> life = new ReadOnlyObjectWrapper<>(this, "life");
    private final ReadOnlyObjectWrapper<DuesFigures> dues = new ReadOnlyObjectWrapper<>(this, "dues");
    private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper(this, "day", "");

    /**
     * @param source     reads the figures; called in the background
     * @param lifeSource reads those of organizational life, after them; likewise
     * @param duesSource reads those of dues, after them; likewise
     * @param clock      says what today is
     */
    public HomeViewModel(Tasks tasks, Supplier<HomeFigures> source, Supplier<LifeFigures> lifeSource, Supplier<DuesFigures> duesSource, Clock clock) {
        this.tasks = tasks;
        this.source = source;
        this.lifeSource = lifeSource;
        this.duesSource = duesSource;
        this.clock = clock;
    }

    /** Reads the figures anew. */
    public void refresh() {
        day.set(DAY.format(LocalDate.now(clock)));
        tasks.run("正在读取首页", progress -> source.get()).onSuccess(read -> {
            figures.set(read);
            if (!read.empty()) {
                readLife();
            }
        }).start();
    }

    /** One after the other: read at the same time, each would keep the other waiting. */
    private void readLife() {
        tasks.run("正在读取三会一课", progress -> lifeSource.get()).onSuccess(life::set).onFinally(this::readDues).start();
    }

    private void readDues() {
        tasks.run("正在读取党费", progress -> duesSource.get()).onSuccess(dues::set).start();
    }

    /** The figures; null until they were first read. */
    public ReadOnlyObjectProperty<HomeFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** The figures of organizational life; null until they were first read. */
    public ReadOnlyObjectProperty<LifeFigures> lifeProperty() {
        return life.getReadOnlyProperty();
    }

    /** The figures of dues; null until they were first read. */
    public ReadOnlyObjectProperty<DuesFigures> duesProperty() {
        return dues.getReadOnlyProperty();
    }

    /** Today in words, e.g. "2026年11月20日 星期五". */
    public ReadOnlyStringProperty dayProperty() {
        return day.getReadOnlyProperty();
    }
}
