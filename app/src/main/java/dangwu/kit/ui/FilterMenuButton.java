package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** A drop-down in which several values can be chosen: "类别 ▾", and "类别 2 ▾" while two are chosen. None chosen means all. */
public final class FilterMenuButton<T> extends MenuButton {

    private final String title;
    private final Function<T, String> label;
    private final ObservableList<T> chosen = FXCollections.observableArrayList();
    private final List<Choice> choices = new ArrayList<>();
    private boolean following;

    /** The title ("类别") and how a value is written. */
    public FilterMenuButton(String title, Function<T, String> label) {
        super(title);
        this.title = title;
        this.label = label;
        setMnemonicParsing(false);
        getStyleClass().add("dw-menu-button");
        setMinWidth(USE_PREF_SIZE);
        chosen.addListener((ListChangeListener<T>) change -> chosenChanged());
    }

    /** Sets the values to choose from, in order; values chosen before stay chosen when they still exist. */
    public FilterMenuButton<T> values(List<T> values) {
        choices.clear();
        values.forEach(value -> choices.add(new Choice(value)));
        List<MenuItem> items = new ArrayList<>(choices.stream().map(choice -> (MenuItem) choice.item).toList());
        MenuItem none = new MenuItem("不限");
        none.setOnAction(event -> chosen.clear());
        items.add(new SeparatorMenuItem());
        items.add(none);
        getItems().setAll(items);
        chosen.retainAll(values);
        chosenChanged();
        return this;
    }

    /** The values chosen; empty means all. May be changed from outside. */
    public ObservableList<T> chosen() {
        return chosen;
    }

    /** True when the value passes: it is chosen, or nothing is. */
    public boolean lets(T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private void chosenChanged() {
        following = true;
        choices.forEach(choice -> choice.box.setSelected(chosen.contains(choice.value)));
        following = false;
        setText(chosen.isEmpty() ? title : title + " " + chosen.size());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("filtering"), !chosen.isEmpty());
    }

    private final class Choice {
        private final T value;
        private final CheckBox box;
        private final CustomMenuItem item;

        Choice(T value) {
            this.value = value;
            box = new CheckBox(label.apply(value));
            box.setMnemonicParsing(false);
            item = new CustomMenuItem(box, false);
            box.selectedProperty().addListener((property, before, now) -> {
                if (!following) {
                    choose(now);
                }
            });
        }

        private void choose(boolean now) {
            if (!now) {
                chosen.remove(value);
            } else if (!chosen.contains(value)) {
                chosen.add(value);
            }
        }
    }
}
