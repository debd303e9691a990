package dangwu.kit.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A figure in a frame: "11月党费 / 96.6% 收缴率 / 已收 173/179 人". With an act it can be pressed. */
public final class StatCard extends VBox {

    private final Label label = new Label();
    private final Label figure = new Label();
    private final Label unit = new Label();
    private final Label sub = new Label();

    /** A figure with its label, its unit (may be empty) and a line below (may be empty). */
    public StatCard(String label, String figure, String unit, String sub) {
        getStyleClass().addAll("dw-card", "dw-stat");
        this.label.getStyleClass().add("dw-dim");
        this.figure.getStyleClass().add("dw-figure");
        this.unit.getStyleClass().add("dw-dim");
        this.sub.getStyleClass().add("dw-dim");
        HBox line = new HBox(this.figure, this.unit);
        line.getStyleClass().add("dw-stat-line");
        getChildren().addAll(this.label, line, this.sub);
        set(label, figure, unit, sub);
    }

    /** Changes what it says. */
    public void set(String newLabel, String newFigure, String newUnit, String newSub) {
        label.setText(newLabel);
        figure.setText(newFigure);
        unit.setText(newUnit);
        sub.setText(newSub);
        setAccessibleText(newLabel + " " + newFigure + newUnit + " " + newSub);
    }

    /** Makes the card lead somewhere: by click, Enter or Space. */
    public StatCard onOpen(Runnable act) {
        getStyleClass().add("dw-pressable");
        setAccessibleRole(AccessibleRole.BUTTON);
        Pressable.make(this, act);
        return this;
    }
}
