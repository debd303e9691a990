package dangwu.kit.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The bar at the left: whose ledger this is, the places in groups, and the settings at the foot. */
public final class SideBar extends BorderPane {

    private final ToggleGroup group = new ToggleGroup();
    private final VBox places = new VBox();
    private final VBox foot = new VBox();
    private final Label unit = new Label();

    /** An empty bar with the unit's name. */
    public SideBar(String unitName) {
        getStyleClass().add("dw-side");
        Label mark = new Label("党");
        mark.getStyleClass().add("dw-side-mark");
        unit.setText(unitName);
        unit.getStyleClass().add("dw-side-unit");
        HBox head = new HBox(mark, unit);
        head.getStyleClass().add("dw-side-head");
        places.getStyleClass().add("dw-side-places");
        foot.getStyleClass().add("dw-side-places");
        ScrollPane scroll = new ScrollPane(places);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
    }

    /** Changes the unit's name. */
    public void setUnit(String name) {
        unit.setText(name);
    }

    /** Begins a group of places. */
    public SideBar group(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("dw-side-group");
        places.getChildren().add(label);
        return this;
    }

    /** Adds a place. */
    public SideItem place(String name, Runnable open) {
        return add(places, name, open);
    }

    /** Adds a place at the foot. */
    public SideItem footPlace(String name, Runnable open) {
        return add(foot, name, open);
    }

    private SideItem add(VBox box, String name, Runnable open) {
        SideItem item = new SideItem(name, open);
        item.setToggleGroup(group);
        box.getChildren().add((Node) item);
        return item;
    }
}
