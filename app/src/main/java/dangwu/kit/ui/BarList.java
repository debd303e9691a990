package dangwu.kit.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Figures as horizontal bars: label, bar, figure. The longest bar belongs to the total given, or to the greatest figure. */
public final class BarList extends GridPane {

    /** One bar: its label, its figure, and the figure as it is written ("38 人"). */
    public record Bar(String label, double value, String text) {
    }

    private Consumer<Bar> onOpen;

    /** An empty list. */
    public BarList() {
        getStyleClass().add("dw-bars");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().setAll(label, bar, figure);
    }

    /** What happens when a bar's label is pressed; set before the bars. */
    public BarList onOpen(Consumer<Bar> act) {
        onOpen = act;
        return this;
    }

    /** Shows the bars; a full bar is the greatest figure. */
    public BarList show(List<Bar> bars) {
        return show(bars, bars.stream().mapToDouble(Bar::value).max().orElse(0));
    }

    /** Shows the bars; a full bar is {@code full}. */
    public BarList show(List<Bar> bars, double full) {
        getChildren().clear();
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            Label label = new Label(bar.label());
            label.getStyleClass().add("dw-bar-label");
            if (onOpen != null) {
                label.getStyleClass().add("dw-pressable");
                Pressable.make(label, () -> onOpen.accept(bar));
            }
            ProgressBar line = new ProgressBar(full <= 0 ? 0 : Math.min(1, bar.value() / full));
            line.getStyleClass().add("dw-bar");
            line.setMaxWidth(Double.MAX_VALUE);
            line.setAccessibleText(bar.label() + " " + bar.text());
            Label figure = new Label(bar.text());
            addRow(row, label, line, figure);
        }
        return this;
    }
}
