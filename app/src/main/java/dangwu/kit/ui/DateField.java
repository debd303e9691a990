package dangwu.kit.ui;

import atlantafx.base.controls.Calendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** A day: typed in any usual way (see {@link DateText}) or chosen in the calendar (F4 or ↓). Esc brings back what it was. */
public final class DateField extends FormField<LocalDate> {

    private final Calendar calendar = new Calendar();
    private final DropField field = new DropField(Feather.CALENDAR, "打开日历", calendar);
    private final Clock clock;
    private boolean following;

    /** An empty field; the clock says what "today" is. */
    public DateField(String name, Clock clock) {
        super(name);
        this.clock = clock;
        getStyleClass().add("dw-date-field");
        calendar.setSkin(new ChineseCalendarSkin(calendar));
        field.setPromptText("年-月-日");
        setInput(field, field);
        field.beforeShow(() -> {
            commit();
            calendar.setValue(value() == null ? today() : value());
        });
        field.onEscape(this::restore);
        calendar.valueProperty().addListener((property, before, now) -> {
            if (field.isDropped() && now != null) {
                valueProperty().set(now);
                field.fold();
                field.requestFocus();
                field.end();
            }
        });
        field.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(DateText.day(now, today()).orElse(null));
            following = false;
        });
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                write();
            }
        });
        FieldMemory.install(field);
    }

    @Override
    public TextField input() {
        return field;
    }

    @Override
    protected Optional<String> unreadable() {
        boolean garbled = Typed.clean(field.getText()) != null && DateText.day(field.getText(), today()).isEmpty();
        return garbled ? Optional.of("没有这一天，日期请写作 2026-11-20") : Optional.empty();
    }

    @Override
    protected void commit() {
        if (value() != null) {
            write();
        }
    }

    @Override
    protected boolean restore() {
        return FieldMemory.restore(field);
    }

    private void write() {
        field.setText(value() == null ? "" : value().toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
