package dangwu.kit.ui;

import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;

/** Text of several lines. The value is trimmed; blank means null. Tab leaves the field, Ctrl+Enter submits the form. */
public final class NoteField extends FormField<String> {

    private final TextArea area = new TextArea();
    private int most = 5000;
    private boolean following;

    /** A text of at most 5000 characters, three lines high. */
    public NoteField(String name) {
        super(name);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setTextFormatter(new TextFormatter<>(change -> change.isAdded()
                && change.getControlNewText().codePointCount(0, change.getControlNewText().length()) > most ? null : change));
        TabLeaves.install(area);
        EscPasses.install(area);
        TextMenu.install(area);
        setInput(area, area);
        area.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(Typed.clean(now));
            following = false;
        });
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                area.setText(Objects.requireNonNullElse(now, ""));
            }
        });
    }

    /** Takes at most that many characters. */
    public NoteField maxLength(int characters) {
        most = characters;
        return this;
    }

    /** So many lines high. */
    public NoteField rows(int lines) {
        area.setPrefRowCount(lines);
        return this;
    }

    @Override
    public TextArea input() {
        return area;
    }
}
