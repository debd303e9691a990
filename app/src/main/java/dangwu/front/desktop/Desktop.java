package dangwu.front.desktop;

import dangwu.front.desktop.home.HomeFigures;
import dangwu.front.desktop.search.SearchViewModel;
import dangwu.front.launch.ProgramVersion;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.NoticesViewModel;
import java.util.concurrent.atomic.AtomicReference;
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
    private final LatestOnly<Boolean> listings;
    private final SearchViewModel search;
    private final AtomicReference<RecordsTouched> touched = new AtomicReference<>(RecordsTouched.NOTHING);
    private final Runnable stopListening;
    private boolean described;

    Desktop(DesktopParts parts, NavigationViewModel navigation, NoticesViewModel notices, BusyViewModel busy, DesktopPlaces places) {
        this.parts = parts;
        this.navigation = navigation;
        this.notices = notices;
        this.busy = busy;
        this.places = places;
        navigation.offer(places.all());
        search = new SearchViewModel(places.searches());
        pane = new DesktopPane(navigation, search, notices, busy);
        figures = new LatestOnly<>(parts.tasks(), this::read, this::describe);
        listings = new LatestOnly<>(parts.tasks(), places::readListings, this::searchAgain);
        search.typedProperty().addListener((property, before, now) -> {
            if (before.isBlank()) {
                listings.refresh();
            }
        });
        stopListening = parts.unit().database().onChange(notice -> changed(RecordsTouched.of(notice)));
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
    private void changed(RecordsTouched now) {
        if (now.people()) {
            parts.roster().forget();
        }
        places.changed(now);
        if (touched.getAndUpdate(before -> before.and(now)) == RecordsTouched.NOTHING) {
            Platform.runLater(() -> {
                boolean screens = touched.getAndSet(RecordsTouched.NOTHING).screens();
                notices.status("已保存");
                if (screens) {
                    figures.refresh();
                    navigation.refresh();
                }
            });
        }
    }

    private HomeFigures read() {
        return HomeFigures.of(parts.roster().get(), parts.unit().posts().terms(), parts.roster().get().asOf());
    }

    private void describe(HomeFigures now) {
        if (!described) {
            // After the figures: what the clerk sees first comes first. Later changes are read when somebody searches.
            described = true;
            listings.refresh();
        }
        String name = now.unit().map(unit -> unit.displayName()).orElse("尚未命名的单位");
        pane.describe(name, StatusText.of(now));
        parts.stage().setTitle(name + " - " + ProgramVersion.NAME);
    }

    private void searchAgain(boolean different) {
        if (different) {
            search.again();
        }
    }
}
