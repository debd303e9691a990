package dangwu.kit.ui;

import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A line of text. The value is trimmed; blank means null. */
public class LineField extends FormField<String> {

    private final TextField field = new TextField();
    private int most = 200;
    private boolean following;

    /** A line of at most 200 characters. */
    public LineField(String name) {
        super(name);
        field.setTextFormatter(new TextFormatter<>(change -> {
            boolean tooLong = change.isAdded() && change.getControlNewText().codePointCount(0, change.getControlNewText().length()) > most;
            return tooLong ? null : adapt(change);
        }));
        EscPasses.install(field);
        TextMenu.install(field);
        setInput(field, field);
        field.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(Typed.clean(now));
            following = false;
        });
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                field.setText(Objects.requireNonNullElse(now, ""));
            }
        });
    }

    /** Takes at most that many characters; more cannot be typed. */
    public final LineField maxLength(int characters) {
        most = characters;
        return this;
    }

    /** Words shown while it is empty. */
    public final LineField prompt(String words) {
        field.setPromptText(words);
        return this;
    }

    @Override
    public final TextField input() {
        return field;
    }

    /** A change of the text before it is taken; a field for codes makes letters large here. */
    TextFormatter.Change adapt(TextFormatter.Change change) {
        return change;
    }
}
