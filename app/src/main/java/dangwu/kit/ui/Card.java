package dangwu.kit.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A framed part of a screen: a title in semi-bold, something small at its right, and the content below. */
public class Card extends VBox {

    private final Label title = new Label();
    private final HBox head;

    /** A card without a title. */
    public Card() {
        getStyleClass().add("dw-card");
        title.getStyleClass().add("dw-card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(title, gap);
        head.getStyleClass().add("dw-card-head");
    }

    /** A card with a title and its content. */
    public Card(String title, Node... content) {
        this();
        setTitle(title);
        getChildren().addAll(content);
    }

    /** Sets the title; an empty one takes the head away. */
    public final void setTitle(String text) {
        title.setText(text);
        boolean shown = getChildren().contains(head);
        if (text.isEmpty() && shown) {
            getChildren().remove(head);
        } else if (!text.isEmpty() && !shown) {
            getChildren().add(0, head);
        }
    }

    /** Sets a dim remark at the right of the title, e.g. "未来 14 天". */
    public final Card aside(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("dw-card-aside");
        return aside(label);
    }

    /** Sets what stands at the right of the title. */
    public final Card aside(Node... nodes) {
        head.getChildren().remove(2, head.getChildren().size());
        head.getChildren().addAll(nodes);
        return this;
    }

    /** Replaces the content below the title. */
    public final void setContent(Node... content) {
        getChildren().removeIf(node -> node != head);
        getChildren().addAll(content);
    }
}
