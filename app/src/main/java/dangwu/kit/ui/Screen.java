package dangwu.kit.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/** One place of the program: what the window shows between the top bar and the status bar. Made once, on first opening. */
public interface Screen {

    /** The screen's title at the top left. */
    String title();

    /** What the screen is about at the moment, beside the title, e.g. a branch; may be empty. */
    ReadOnlyStringProperty subtitle();

    /** The content. */
    Node view();

    /** Buttons for the top bar, the primary one last; empty for none. */
    List<? extends Node> acts();

    /** Called each time the screen comes to the front, and after records it may show have changed: reads them anew, in the background. */
    void refresh();

    /**
     * Comes to the front for the sake of {@code target} (a record id or a word of the screen's own; never null).
     * Screens that know no targets leave it alone.
     */
    default void show(Object target) {
        refresh();
    }

    /** Asks what to do with unsaved edits, if there are any; false: the clerk wants to stay. */
    default boolean mayLeave() {
        return true;
    }
}
