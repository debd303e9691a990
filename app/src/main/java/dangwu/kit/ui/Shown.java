package dangwu.kit.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Shows and hides: what is hidden keeps no room either. */
public final class Shown {

    private Shown() {}

    /** Shows or hides a node. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Keeps a node shown exactly while {@code shown} is true. */
    public static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
