package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * Fields in two to four columns. Enter goes to the next field (and submits after the last), Ctrl+Enter submits from anywhere, Esc
 * cancels. Submitting shows what is wrong and puts the keyboard into the first bad field.
 */
public final class Form extends GridPane {

    private static final double AIR = 8;

    private final int columns;
    private final List<FormField<?>> fields = new ArrayList<>();
    private Runnable submit = () -> { };
    private Runnable cancel = () -> { };
    private int row;
    private int column;

    /** An empty form with so many columns of equal width. */
    public Form(int columns) {
        this.columns = columns;
        getStyleClass().add("dw-form");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(width);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds a field one column wide. */
    public Form add(FormField<?> field) {
        return add(field, 1);
    }

    /** Adds a field so many columns wide; it begins a new line when it has no room on this one. */
    public Form add(FormField<?> field, int span) {
        fields.add(field);
        field.setMaxWidth(Double.MAX_VALUE);
        return place(field, span);
    }

    /** Adds anything else so many columns wide. */
    public Form place(Node node, int span) {
        int wide = Math.min(span, columns);
        if (column + wide > columns) {
            line();
        }
        add(node, column, row, wide, 1);
        column += wide;
        return this;
    }

    /** A sentence over the whole width before the fields, dim: what happens by it. */
    public Form intro(String words) {
        Label label = Facts.words(words, "dw-dim");
        label.setPadding(new Insets(0, 0, AIR, 0));
        return place(label, columns);
    }

    /** Begins a new line. */
    public Form line() {
        if (column > 0) {
            row++;
            column = 0;
        }
        return this;
    }

    /** Begins a part with a title of its own. */
    public Form section(String title) {
        line();
        Label label = new Label(title);
        label.getStyleClass().add("dw-form-section");
        place(label, columns);
        return line();
    }

    /** What Ctrl+Enter does once all fields are right. */
    public Form onSubmit(Runnable act) {
        submit = act;
        return this;
    }

    /** What Esc does. */
    public Form onCancel(Runnable act) {
        cancel = act;
        return this;
    }

    /** The fields in keyboard order. */
    public List<FormField<?>> fields() {
        return List.copyOf(fields);
    }

    /** Checks all fields; puts the keyboard into the first bad one. True when all are right. */
    public boolean validate() {
        FormField<?> firstBad = null;
        for (FormField<?> field : fields) {
            if (field.isVisible() && !field.isDisabled() && !field.validate() && firstBad == null) {
                firstBad = field;
            }
        }
        if (firstBad != null) {
            firstBad.input().requestFocus();
        }
        return firstBad == null;
    }

    /** Checks, and submits when all is right; true when it did. */
    public boolean submit() {
        boolean right = validate();
        if (right) {
            submit.run();
        }
        return right;
    }

    /** True when some field differs from what it was started with. */
    public boolean isChanged() {
        return fields.stream().anyMatch(FormField::isChanged);
    }

    /** Counts everything as unchanged, after saving. */
    public void markClean() {
        fields.forEach(FormField::markClean);
    }

    /** Puts the keyboard into the first field. */
    public void focusFirst() {
        fields.stream().filter(field -> field.isVisible() && !field.isDisabled()).findFirst().ifPresent(field -> field.input().requestFocus());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
        } else if (StandardKeys.SUBMIT.combination().match(event)) {
            event.consume();
            submit();
        } else if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShiftDown()) {
            next(event);
        }
    }

    private void next(Event event) {
        for (int i = 0; i < fields.size(); i++) {
            FormField<?> field = fields.get(i);
            if (field.input().isFocused() && !(field.input() instanceof TextArea)) {
                event.consume();
                goOn(i);
                return;
            }
        }
    }

    private void goOn(int place) {
        for (FormField<?> field : fields.subList(place + 1, fields.size())) {
            if (field.isVisible() && !field.isDisabled()) {
                field.input().requestFocus();
                return;
            }
        }
        submit();
    }
}
