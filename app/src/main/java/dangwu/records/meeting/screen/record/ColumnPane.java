package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.ScrollPage;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts of the record one below the other. It scrolls so that the keyboard is never at a field out of sight. */
final class ColumnPane extends StackPane {

    private final List<Node> parts;
    private final VBox column;
    private final ScrollPage page;

    ColumnPane(Node... parts) {
        this.parts = List.of(parts);
        column = new VBox(parts);
        column.getStyleClass().add("dwm-column");
        page = new ScrollPage(column);
        getChildren().add(page);
        HBox.setHgrow(this, Priority.ALWAYS);
        sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((focus, from, to) -> intoSight(to));
            }
        });
    }

    /** Puts something below the parts of the record; null takes it away. */
    void below(Node node) {
        column.getChildren().setAll(parts);
        if (node != null) {
            column.getChildren().add(node);
        }
    }

    /** Back to the top. */
    void top() {
        page.setVvalue(0);
    }

    private void intoSight(Node focused) {
        if (focused != null && inside(focused)) {
            Platform.runLater(() -> {
                if (focused.getScene() != null) {
                    scrollTo(focused);
                }
            });
        }
    }

    private void scrollTo(Node focused) {
        // What was added just now has no place before it was laid out.
        page.applyCss();
        page.layout();
        double content = column.getBoundsInLocal().getHeight();
        double view = page.getViewportBounds().getHeight();
        Node whole = withWhatItSays(focused);
        Bounds at = column.sceneToLocal(whole.localToScene(whole.getBoundsInLocal()));
        double top = page.getVvalue() * (content - view);
        double air = focused instanceof TextInputControl ? 40 : 20;
        if (content > view && at.getMinY() - air < top) {
            page.setVvalue(Math.max(0, (at.getMinY() - air) / (content - view)));
        } else if (content > view && at.getMaxY() + air > top + view) {
            page.setVvalue(Math.min(1, (Math.min(at.getMaxY() + air, at.getMinY() + view - air) - view) / (content - view)));
        }
    }

    /** The figures of a vote are seen together with the sentence on them. */
    private Node withWhatItSays(Node focused) {
        Node at = focused;
        while (at != column && !(at instanceof VotePane)) {
            at = at.getParent();
        }
        return at == column ? focused : at;
    }

    private boolean inside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == column) {
                return true;
            }
        }
        return false;
    }
}
