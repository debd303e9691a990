package dangwu.kit.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The work of a screen that may be taller than the window, as at 150 % scale: it scrolls down, never sideways. */
public final class ScrollPage extends ScrollPane {

    /** Lets the content take the whole width, and at least the whole height. */
    public ScrollPage(Node content) {
        super(content);
        getStyleClass().add("dw-scroll-page");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }
}
