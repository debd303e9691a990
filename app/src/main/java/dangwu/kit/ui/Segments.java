package dangwu.kit.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * A few choices side by side, one of which always holds: 列表 | 月历 | 矩阵.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<T> chosen = new SimpleObjectProperty<>(this, "chosen");

    /** The choices in order, the first one holding; each written as told. */
    public Segments(List<T> choices, Function<? super T, String> label) {
        getStyleClass().add("dw-segments");
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(label.apply(choice));
            button.setMnemonicParsing(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                // One of them always holds: a second press must not take it away.
                button.setSelected(true);
                chosen.set(choice);
            });
            buttons.put(choice, button);
            getChildren().add(button);
        }
        chosen.addListener((property, before, now) -> buttons.get(now).setSelected(true));
        chosen.set(choices.get(0));
    }

    /** Says more about a choice when the mouse rests on it, e.g. its key. */
    public Segments<T> hint(T choice, String words) {
        buttons.get(choice).setTooltip(new Tooltip(words));
        return this;
    }

    /** The choice that holds; never null. */
    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }
}
