package dangwu.kit.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar at the top of a screen: what this is, a dim word on its scope, then search and the screen's acts at the right. */
public final class TopBar extends HBox {

    private final Label title = new Label();
    private final Label scope = new Label();
    private final HBox acts = new HBox();

    /** A bar with a title, and its scope (may be empty). */
    public TopBar(String title, String scope, Node... acts) {
        getStyleClass().add("dw-top");
        this.title.getStyleClass().add("dw-screen-title");
        this.title.setMinWidth(USE_PREF_SIZE);
        this.scope.getStyleClass().add("dw-screen-scope");
        this.acts.getStyleClass().add("dw-top-acts");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(this.acts, Priority.NEVER);
        getChildren().addAll(this.title, this.scope, gap, this.acts);
        setTitle(title, scope);
        setActs(acts);
    }

    /** Changes title and scope. */
    public void setTitle(String newTitle, String newScope) {
        title.setText(newTitle);
        scope.setText(newScope);
    }

    /** Changes what stands at the right. */
    public void setActs(Node... nodes) {
        acts.getChildren().setAll(nodes);
    }
}
