package dangwu.front.desktop;

import dangwu.front.desktop.search.SearchBox;
import dangwu.front.desktop.search.SearchViewModel;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.KeyBinding;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.SideBar;
import dangwu.kit.ui.SideItem;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.StatusBar;
import dangwu.kit.ui.Toasts;
import dangwu.kit.ui.TopBar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The opened unit: side bar, top bar, the screen in front, status bar. */
final class DesktopPane extends BorderPane {

    private final NavigationViewModel navigation;
    private final SideBar side = new SideBar("");
    private final Map<Place, SideItem> items = new HashMap<>();
    private final TopBar top = new TopBar("", "");
    private final StackPane work = new StackPane();
    private final StatusBar status;
    private final SearchBox search;
    private final ChangeListener<String> subtitle = (property, before, now) -> top.setTitle(title(), now);
    private Screen shown;

    DesktopPane(NavigationViewModel navigation, SearchViewModel found, NoticesViewModel notices, BusyViewModel busy) {
        this.navigation = navigation;
        status = new StatusBar(notices, busy);
        search = new SearchBox(found, WindowKeys.SEARCH, this::focusWork);
        fillSide();
        BorderPane centre = new BorderPane(new Toasts(work, notices));
        centre.setTop(top);
        centre.setBottom(status);
        // What a screen cannot show in a low window it hides; the bar above and the line below stay in sight.
        work.setMinHeight(0);
        centre.setMinHeight(0);
        setLeft(side);
        setCenter(centre);
        bindKeys();
        side.addEventFilter(KeyEvent.KEY_PRESSED, this::walkSide);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && StandardKeys.UNDO.combination().match(event) && notices.undo()) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::handOn);
        navigation.currentProperty().addListener((property, before, now) -> show());
    }

    /** Shows the unit's name and its figures in one line. */
    void describe(String unitName, String figures) {
        side.setUnit(unitName);
        status.leftProperty().set(figures);
    }

    /** Says something at the right end of the status bar. */
    void remark(String words) {
        status.rightProperty().set(words);
    }

    /** Puts a line above everything, such as that this is the sample unit; null takes it away. */
    void banner(Node line) {
        setTop(line);
    }

    /** Puts the keyboard into the screen in front. */
    void focusWork() {
        if (shown == null) {
            work.requestFocus();
        } else if (!holds(shown.view(), getScene() == null ? null : getScene().getFocusOwner())) {
            shown.view().requestFocus();
        }
    }

    private void fillSide() {
        String group = "";
        for (Place place : navigation.places().stream().filter(Place::inSideBar).toList()) {
            if (!place.atFoot() && !place.group().equals(group)) {
                group = place.group();
                side.group(group);
            }
            SideItem item = place.atFoot() ? side.footPlace(place.name(), () -> open(place)) : side.place(place.name(), () -> open(place));
            item.setId("place-" + place.id());
            items.put(place, item);
        }
    }

    private void open(Place place) {
        navigation.open(place.id());
        // Pressing an item chooses it; when the clerk chose to stay, the one in front must be chosen again.
        chooseItem();
    }

    private void bindKeys() {
        Shortcuts keys = Shortcuts.on(this);
        keys.bind(WindowKeys.SEARCH, search::enter).bind(WindowKeys.REFRESH, navigation::refresh);
        List<Place> places = new ArrayList<>(navigation.places());
        places.stream().filter(place -> place.id().equals(Place.SETTINGS)).forEach(place -> keys.bind(WindowKeys.SETTINGS, () -> open(place)));
        places.removeIf(place -> place.atFoot() || !place.inSideBar());
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            KeyBinding key = WindowKeys.place(i);
            if (key != null) {
                keys.bind(key, () -> open(place));
            }
        }
    }

    private void show() {
        if (shown != null) {
            shown.subtitle().removeListener(subtitle);
        }
        shown = navigation.screen();
        shown.subtitle().addListener(subtitle);
        top.setTitle(title(), shown.subtitle().get());
        List<Node> acts = new ArrayList<>();
        acts.add(search);
        acts.addAll(shown.acts());
        top.setActs(acts.toArray(Node[]::new));
        work.getChildren().setAll(shown.view());
        chooseItem();
        Platform.runLater(this::focusWork);
    }

    /** The shortcuts of the screen in front are heard wherever the keyboard is in the window, in the list of places too. */
    private void handOn(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
        if (shortcut && !event.isConsumed() && shown != null && !holds(shown.view(), event.getTarget())) {
            KeyEvent copy = event.copyFor(shown.view(), shown.view());
            event.consume();
            Event.fireEvent(shown.view(), copy);
        }
    }

    private static boolean holds(Node view, Object target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && at != view) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Arrows move the keyboard along the places; JavaFX would choose each place passed without going there. */
    private void walkSide(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<SideItem> inOrder = navigation.places().stream().filter(Place::inSideBar).map(items::get).toList();
        int at = step == 0 ? -1 : inOrder.indexOf(getScene().getFocusOwner());
        if (at >= 0) {
            event.consume();
            inOrder.get(Math.floorMod(at + step, inOrder.size())).requestFocus();
        }
    }

    /** A place without an entry of its own shows that of the place it belongs to. */
    private void chooseItem() {
        Place here = navigation.currentProperty().get();
        items.values().forEach(item -> item.setSelected(false));
        items.entrySet().stream().filter(entry -> entry.getKey().id().equals(here.inSideBar() ? here.id() : here.under())).map(Map.Entry::getValue)
                .forEach(item -> item.setSelected(true));
    }

    private String title() {
        return shown.title();
    }
}
