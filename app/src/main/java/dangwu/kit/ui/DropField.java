package dangwu.kit.ui;

import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** A text field with a button that drops something below it. Knows nothing of values. */
final class DropField extends CustomTextField {

    private static final double GAP = 2;

    private final Popup popup = new Popup();
    private final StackPane frame = new StackPane();
    private Runnable beforeShow = () -> { };
    private BooleanSupplier onEscape = () -> false;

    DropField(Feather icon, String words, Node dropped) {
        getStyleClass().add("dw-drop-field");
        TextMenu.install(this);
        Button button = Icons.button(icon, words, this::toggle);
        button.setFocusTraversable(false);
        setRight(button);
        frame.getStyleClass().add("dw-drop");
        frame.getChildren().add(dropped);
        popup.getContent().add(frame);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
    }

    void beforeShow(Runnable act) {
        beforeShow = act;
    }

    /** Esc when nothing is dropped: true when it changed something, so that it does not also close the form. */
    void onEscape(BooleanSupplier act) {
        onEscape = act;
    }

    boolean isDropped() {
        return popup.isShowing();
    }

    void drop() {
        if (popup.isShowing() || getScene() == null || isDisabled()) {
            return;
        }
        beforeShow.run();
        frame.setMinWidth(getWidth());
        Bounds place = localToScreen(getBoundsInLocal());
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.show(this, place.getMinX(), place.getMaxY() + GAP);
        if (place.getMaxY() + GAP + frame.getHeight() > lowest(place)) {
            // Without room below it stands above: what is typed must stay in sight, however long the list becomes.
            popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
            popup.setAnchorX(place.getMinX());
            popup.setAnchorY(place.getMinY() - GAP);
        }
    }

    private static double lowest(Bounds place) {
        return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary())
                .getVisualBounds().getMaxY();
    }

    void fold() {
        popup.hide();
    }

    private void toggle() {
        requestFocus();
        if (popup.isShowing()) {
            popup.hide();
        } else {
            drop();
        }
    }

    private void pressed(KeyEvent event) {
        boolean wantsDrop = event.getCode() == KeyCode.F4 || event.getCode() == KeyCode.DOWN && !popup.isShowing();
        if (wantsDrop) {
            event.consume();
            toggle();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            boolean changed = onEscape.getAsBoolean();
            if (popup.isShowing() || changed) {
                popup.hide();
                event.consume();
            }
        }
    }
}
