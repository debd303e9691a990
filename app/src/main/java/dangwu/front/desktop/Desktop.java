package dangwu.front.desktop;

import dangwu.front.desktop.home.HomeFigures;
import dangwu.front.desktop.search.SearchViewModel;
import dangwu.front.launch.ProgramVersion;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.NoticesViewModel;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Parent;

/** An opened unit at work in the window: shows its places and keeps what is shown abreast of the records. */
final class Desktop {

    private final DesktopParts parts;
    private final NavigationViewModel navigation;
    private final NoticesViewModel notices;
    private final BusyViewModel busy;
    private final DesktopPlaces places;
    private final DesktopPane pane;
    private final LatestOnly<HomeFigures> figures;
    private final LatestOnly<Boolean> listing;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final Runnable stopListening;

    Desktop(DesktopParts parts, NavigationViewModel navigation, NoticesViewModel notices, BusyViewModel busy, DesktopPlaces places) {
        this.parts = parts;
        this.navigation = navigation;
        this.notices = notices;
        this.busy = busy;
        this.places = places;
        navigation.offer(places.all());
        pane = new DesktopPane(navigation, new SearchViewModel(places.searches()), notices, busy);
        figures = new LatestOnly<>(parts.tasks(), this::read, this::describe);
        listing = new LatestOnly<>(parts.tasks(), () -> {
            places.readListing();
            return true;
        }, done -> { });
        stopListening = parts.unit().database().onChange(notice -> changed());
        notices.status("已保存");
        figures.refresh();
    }

    Parent pane() {
        return pane;
    }

    DesktopPane desktopPane() {
        return pane;
    }

    /** Opens the place where the clerk was last, or the first. */
    void start() {
        navigation.openOrFirst(parts.memory().place());
        pane.focusWork();
    }

    /** Asks about unsaved edits and running work; false: the clerk wants to stay. */
    boolean mayClose() {
        if (!navigation.mayClose()) {
            return false;
        }
        return busy.items().isEmpty() || parts.prompts().confirm(Confirmation.of("还有工作没有完成",
                busy.items().get(0).title() + "，还没有完成。现在离开，这项工作会被取消，已保存的数据不受影响。", "取消工作并离开"));
    }

    /** Listens no more. */
    void stop() {
        stopListening.run();
    }

    /** On the writing thread; a hundred changes in a row become one reading. */
    private void changed() {
        parts.roster().forget();
        if (changed.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                changed.set(false);
                notices.status("已保存");
                figures.refresh();
                navigation.refresh();
            });
        }
    }

    private HomeFigures read() {
        return HomeFigures.of(parts.roster().get(), parts.unit().posts().terms(), parts.roster().get().asOf());
    }

    private void describe(HomeFigures now) {
        // After the figures: what the clerk sees first comes first.
        listing.refresh();
        String name = now.unit().map(unit -> unit.displayName()).orElse("尚未命名的单位");
        pane.describe(name, StatusText.of(now));
        parts.stage().setTitle(name + " - " + ProgramVersion.NAME);
    }
}
