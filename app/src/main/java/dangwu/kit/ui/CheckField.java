package dangwu.kit.ui;

import javafx.scene.control.CheckBox;

/** A yes or no: a box with words. The value is never null. */
public final class CheckField extends FormField<Boolean> {

    private final CheckBox box;

    /** The label above (may be a blank to keep the line) and the words beside the box. */
    public CheckField(String name, String words) {
        super(name);
        box = new CheckBox(words);
        box.setMnemonicParsing(false);
        getStyleClass().add("dw-check-field");
        setInput(box, box);
        box.setAccessibleText(words);
        start(false);
        box.selectedProperty().addListener((property, before, now) -> valueProperty().set(now));
        valueProperty().addListener((property, before, now) -> box.setSelected(Boolean.TRUE.equals(now)));
    }

    @Override
    public CheckBox input() {
        return box;
    }
}
