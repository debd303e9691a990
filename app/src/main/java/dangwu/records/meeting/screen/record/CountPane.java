package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.FormField;
import java.text.Normalizer;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A number of people, votes or papers: figures only. */
final class CountPane extends FormField<Integer> {

    private static final int MOST_FIGURES = 6;

    private final TextField field = new TextField();
    private boolean following;

    CountPane(String name) {
        super(name);
        getStyleClass().add("dwm-count");
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isAdded()) {
                change.setText(Normalizer.normalize(change.getText(), Normalizer.Form.NFKC));
            }
            return change.getControlNewText().matches("\\d{0," + MOST_FIGURES + "}") ? change : null;
        }));
        setInput(field, field);
        field.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(now.isEmpty() ? null : Integer.valueOf(now));
            following = false;
        });
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                field.setText(now == null ? "" : now.toString());
            }
        });
    }

    @Override
    public TextField input() {
        return field;
    }

    @Override
    protected Optional<String> unreadable() {
        return Optional.empty();
    }
}
