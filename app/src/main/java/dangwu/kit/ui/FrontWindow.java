package dangwu.kit.ui;

import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Windows that stand over others: which of them is in front, and keeping the ones behind from being worked in. */
public final class FrontWindow {

    private FrontWindow() {}

    /** The window in front among those that stand over {@code base}; null when there is no base. */
    public static Window over(Window base) {
        Window front = base;
        for (Window next = above(front); next != null; next = above(front)) {
            front = next;
        }
        return front;
    }

    /**
     * Lets {@code stage} stand over its owner, which waits until it is closed.
     * A modal window of the toolkit would make a maximised owner shrink under some window managers, for they take the size of a window that
     * must not be used as fixed.
     *
     * @param owner null: it stands alone
     */
    public static void stand(Stage stage, Window owner) {
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.NONE);
            hold(owner, stage);
        }
    }

    /** While {@code window} is shown, its owner does nothing but bring it forward. */
    static void hold(Window owner, Window window) {
        EventHandler<InputEvent> input = event -> {
            event.consume();
            if (event.getEventType() == javafx.scene.input.MouseEvent.MOUSE_PRESSED) {
                forward(window);
            }
        };
        EventHandler<WindowEvent> closing = event -> {
            event.consume();
            forward(window);
        };
        window.showingProperty().addListener((property, before, now) -> {
            if (now) {
                owner.addEventFilter(InputEvent.ANY, input);
                owner.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
            } else {
                owner.removeEventFilter(InputEvent.ANY, input);
                owner.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
                owner.requestFocus();
            }
        });
    }

    private static void forward(Window window) {
        if (over(window) instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    private static Window above(Window window) {
        return window == null ? null : Window.getWindows().stream().filter(one -> one instanceof Stage stage && stage.isShowing()
                && stage.getOwner() == window).reduce((first, later) -> later).orElse(null);
    }
}
