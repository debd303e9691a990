package dangwu.records.dues.screen;

import dangwu.kit.ui.Screen;
import dangwu.kit.ui.Segments;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room 党费: one line to choose part, branch and month, and the part in front below it. */
public final class DuesView implements Screen {

    private final DuesScopeViewModel scope;
    private final Map<DuesMode, DuesPartView> parts = new EnumMap<>(DuesMode.class);
    private final Segments<DuesMode> modes;
    private final HBox headEnd = new HBox(12);
    private final HeadPane head = new HeadPane(headEnd);
    private final HBox acts = new HBox();
    private final StackPane work = new StackPane();
    private final VBox root = new VBox(12) {
        @Override
        public void requestFocus() {
            front.takeKeyboard();
        }
    };
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private DuesPartView front;

    /** @param parts in the order of their names, at least one */
    public DuesView(DuesScopeViewModel scope, List<DuesPartView> parts) {
        this.scope = scope;
        parts.forEach(part -> this.parts.put(part.mode(), part));
        modes = new Segments<>(List.copyOf(this.parts.keySet()), DuesMode::label);
        this.parts.keySet().forEach(mode -> modes.hint(mode, mode.label() + " " + mode.key().hint()));
        acts.getStyleClass().add("dw-top-acts");
        headEnd.getStyleClass().add("dw-bar-line");
        build();
        bring(parts.get(0));
        modes.chosenProperty().addListener((property, before, now) -> turnTo(now));
        scope.onChange(() -> front.refresh());
    }

    private void build() {
        root.getStyleClass().add("dw-work");
        root.getStylesheets().add(DuesView.class.getResource("/dangwu/records/dues/screen/dues.css").toExternalForm());
        List.of(head, acts).forEach(around -> around.addEventHandler(KeyEvent.KEY_PRESSED, this::handOn));
        VBox.setVgrow(work, Priority.ALWAYS);
        work.setMinHeight(0);
        root.getChildren().setAll(head, work);
        Shortcuts keys = Shortcuts.on(root).bind(StandardKeys.REFRESH, this::refresh);
        parts.keySet().forEach(mode -> keys.bind(mode.key(), () -> modes.chosenProperty().set(mode)));
        keys.bind(DuesKeys.EARLIER, () -> step(-1)).bind(DuesKeys.LATER, () -> step(1));
    }

    /** A shortcut pressed on a button above the work means the work: it is the part's. */
    private void handOn(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
            Event.fireEvent(front.view(), event.copyFor(front.view(), front.view()));
            event.consume();
        }
    }

    private void step(int by) {
        front.turn(by);
    }

    private void turnTo(DuesMode mode) {
        if (mode == front.mode()) {
            return;
        }
        if (!front.mayLeave()) {
            modes.chosenProperty().set(front.mode());
            return;
        }
        bring(parts.get(mode));
        refresh();
        Platform.runLater(front::takeKeyboard);
    }

    private void bring(DuesPartView part) {
        front = part;
        List<Node> choices = new ArrayList<>(List.of(modes));
        choices.addAll(part.head());
        head.items(choices);
        headEnd.getChildren().setAll(part.headEnd());
        acts.getChildren().setAll(part.acts());
        work.getChildren().setAll(part.view());
        subtitle.set(part.mode().label());
    }

    @Override
    public String title() {
        return "党费";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> acts() {
        return List.of(acts);
    }

    @Override
    public void refresh() {
        DuesPartView asked = front;
        scope.load(asked::refresh);
    }

    /** A {@link DuesTarget} or a {@link DuesMode} brings its part to the front. */
    @Override
    public void show(Object target) {
        DuesTarget wanted = target instanceof DuesTarget given ? given : target instanceof DuesMode mode ? DuesTarget.of(mode) : null;
        if (wanted == null || !parts.containsKey(wanted.mode())) {
            refresh();
            return;
        }
        scope.take(wanted);
        bring(parts.get(wanted.mode()));
        modes.chosenProperty().set(wanted.mode());
        scope.load(() -> front.show(wanted));
    }

    @Override
    public boolean mayLeave() {
        return front.mayLeave();
    }
}
