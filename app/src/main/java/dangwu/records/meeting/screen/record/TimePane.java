package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.FormField;
import dangwu.kit.ui.TextMenu;
import dangwu.records.meeting.screen.record.state.TimeText;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.TextField;

/** A time of day, typed in any usual way. */
final class TimePane extends FormField<LocalTime> {

    private final TextField field = new TextField();
    private boolean following;

    TimePane(String name) {
        super(name);
        TextMenu.install(field);
        field.setPromptText("14:30");
        setInput(field, field);
        field.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(TimeText.read(now).orElse(null));
            following = false;
        });
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                write();
            }
        });
    }

    @Override
    public TextField input() {
        return field;
    }

    @Override
    protected Optional<String> unreadable() {
        return field.getText().isBlank() || TimeText.read(field.getText()).isPresent() ? Optional.empty() : Optional.of("时间请写作 14:30");
    }

    @Override
    protected void commit() {
        if (value() != null) {
            write();
        }
    }

    private void write() {
        field.setText(value() == null ? "" : value().toString());
    }
}
