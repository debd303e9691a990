package dangwu.kit.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TextFormatter;

/** A code (ID number, telephone, document number): full-width signs become plain, letters large, blanks go. */
public final class CodeField extends LineField {

    /**
     * A field for a code.
     *
     * @param shape what a whole code looks like
     * @param sentence what to say when it does not, e.g. "身份证号应为 18 位"
     */
    public CodeField(String name, Pattern shape, String sentence) {
        super(name);
        getStyleClass().add("dw-code-field");
        check(code -> shape.matcher(code).matches() ? Optional.empty() : Optional.of(sentence));
    }

    @Override
    TextFormatter.Change adapt(TextFormatter.Change change) {
        if (change.isAdded()) {
            String plain = Normalizer.normalize(change.getText(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
            int shorter = change.getText().length() - plain.length();
            change.setText(plain);
            change.setCaretPosition(Math.max(0, change.getCaretPosition() - shorter));
            change.setAnchor(Math.max(0, change.getAnchor() - shorter));
        }
        return change;
    }
}
