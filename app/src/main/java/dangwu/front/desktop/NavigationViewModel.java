package dangwu.front.desktop;

import dangwu.kit.ui.Navigator;
import dangwu.kit.ui.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where in the program the clerk is. Screens are made when they are first opened, and kept. */
public final class NavigationViewModel implements Navigator {

    private final Consumer<String> remember;
    private final Map<String, Screen> screens = new HashMap<>();
    private final ReadOnlyObjectWrapper<Place> current = new ReadOnlyObjectWrapper<>(this, "current");
    private List<Place> places = List.of();
    private Optional<Place> cameFrom = Optional.empty();

    /**
     * @param remember is told the id of each place that is opened
     */
    public NavigationViewModel(Consumer<String> remember) {
        this.remember = remember;
    }

    /** Sets the places there are; once, before anything is opened. They come later than this object because their screens need it. */
    public void offer(List<Place> all) {
        places = List.copyOf(all);
    }

    /** The places there are, in the order of the side bar. */
    public List<Place> places() {
        return places;
    }

    @Override
    public void open(String placeId) {
        go(placeId, Screen::refresh);
    }

    @Override
    public void open(String placeId, Object target) {
        go(placeId, screen -> screen.show(target));
    }

    @Override
    public void back() {
        Place here = current.get();
        Place there = cameFrom.filter(place -> place != here)
                .or(() -> Optional.ofNullable(here).map(Place::under).flatMap(this::find)).orElseGet(() -> places.get(0));
        open(there.id());
    }

    /** Opens {@code placeId}, or the first place when there is none of that id. */
    public void openOrFirst(String placeId) {
        open(find(placeId).orElse(places.get(0)).id());
    }

    /** Reads the screen in front anew. */
    public void refresh() {
        if (current.get() != null) {
            screen().refresh();
        }
    }

    /** Asks every screen with unsaved edits, the one in front first; false: the clerk wants to stay. */
    public boolean mayClose() {
        if (current.get() == null) {
            return true;
        }
        Screen front = screen();
        return front.mayLeave() && screens.values().stream().filter(screen -> screen != front).allMatch(Screen::mayLeave);
    }

    /** The place in front; null before the first was opened. */
    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The screen in front. */
    public Screen screen() {
        return screens.get(current.get().id());
    }

    private Optional<Place> find(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    private void go(String id, Consumer<Screen> arrive) {
        Place wanted = find(id).orElseThrow(() -> new IllegalArgumentException("no place " + id));
        Place before = current.get();
        if (before != null && before != wanted && !screen().mayLeave()) {
            return;
        }
        Screen screen = screens.computeIfAbsent(id, made -> wanted.screen().get());
        if (before != null && before != wanted && before.inSideBar()) {
            cameFrom = Optional.of(before);
        }
        current.set(wanted);
        remember.accept(id);
        arrive.accept(screen);
    }
}
