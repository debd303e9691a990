package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A field of a form: label above, the input, and a sentence below when something is wrong. It is checked when the keyboard leaves it
 * and when the form is submitted; while a mistake is shown, each change is checked at once so that the sentence goes as soon as it can.
 *
 * @param <V> the type of its value; null means "not filled in"
 */
public abstract class FormField<V> extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final String name;
    private final Label label = new Label();
    private final Label message = new Label();
    private final ObjectProperty<V> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final List<Function<V, Optional<String>>> checks = new ArrayList<>();
    private boolean required;
    private V clean;

    /** A field with this label. */
    protected FormField(String name) {
        this.name = name;
        getStyleClass().add("dw-field");
        label.setText(name);
        label.getStyleClass().add("dw-field-label");
        message.getStyleClass().add("dw-field-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        // The line keeps its room while it is empty: a form that grew under the mouse would lose the click that leaves the field.
        message.textProperty().bind(Bindings.when(problem.isEmpty()).then(hint).otherwise(problem));
        value.addListener((property, before, now) -> {
            if (!problem.get().isEmpty()) {
                validate();
            }
        });
    }

    /** Puts the input between label and message; called once by the constructor of the field. */
    protected final void setInput(Node whole, Control focusable) {
        getChildren().setAll(label, whole, message);
        label.setLabelFor(focusable);
        focusable.setAccessibleText(name);
        focusable.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                left();
            }
        });
    }

    /** The control that takes the keyboard. */
    public abstract Control input();

    /** A sentence when what was typed is no value at all ("日期应写作 2026-11-20"); empty when it is one, or nothing was typed. */
    protected Optional<String> unreadable() {
        return Optional.empty();
    }

    /** Takes over what was typed: called when the keyboard leaves the field and before a check. */
    protected void commit() {
        // most fields take over each key
    }

    /** Gives up what was typed since the field was entered; true when there was something to give up. */
    protected boolean restore() {
        return false;
    }

    private void left() {
        commit();
        validate();
    }

    /** Makes the field one that must be filled in. */
    public final FormField<V> required() {
        required = true;
        label.setText(name + " *");
        return this;
    }

    /** Adds a check: gives the sentence to show when the value will not do. It is not asked when the field is empty. */
    public final FormField<V> check(Function<V, Optional<String>> check) {
        checks.add(check);
        return this;
    }

    /** Says under the field what is expected, dimly, as long as nothing is wrong. */
    public final FormField<V> hint(String words) {
        hint.set(words);
        return this;
    }

    /** Keeps no room for the sentence while there is none: where something beside it gives way, so that nothing under the mouse moves. */
    public final FormField<V> tight() {
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        return this;
    }

    /** The value; null when not filled in or not readable. */
    public final ObjectProperty<V> valueProperty() {
        return value;
    }

    /** The value; null when not filled in or not readable. */
    public final V value() {
        return value.get();
    }

    /** Sets the value, which then counts as unchanged. */
    public final void start(V first) {
        value.set(first);
        clean = first;
        showProblem("");
    }

    /** True when the value differs from the one it was started with. */
    public final boolean isChanged() {
        return !Objects.equals(clean, value.get()) || unreadable().isPresent();
    }

    /** Counts the present value as unchanged, after saving. */
    public final void markClean() {
        clean = value.get();
    }

    /** Checks the field and shows what is wrong; true when nothing is. */
    public final boolean validate() {
        commit();
        showProblem(firstProblem());
        return problem.get().isEmpty();
    }

    /** Shows a sentence from outside, e.g. a check over several fields; empty takes it away. */
    public final void showProblem(String sentence) {
        problem.set(sentence);
        input().pseudoClassStateChanged(INVALID, !sentence.isEmpty());
        pseudoClassStateChanged(INVALID, !sentence.isEmpty());
        input().setAccessibleHelp(sentence);
    }

    /** The sentence shown; empty when nothing is wrong. */
    public final ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The label, e.g. "姓名". */
    public final String name() {
        return name;
    }

    private String firstProblem() {
        Optional<String> garbled = unreadable();
        if (garbled.isPresent()) {
            return garbled.get();
        }
        V now = value.get();
        if (now == null) {
            return required ? "请填写" + name : "";
        }
        return checks.stream().map(check -> check.apply(now)).flatMap(Optional::stream).findFirst().orElse("");
    }
}
