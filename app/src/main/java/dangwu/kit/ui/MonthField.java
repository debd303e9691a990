package dangwu.kit.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** A month (出生年月): typed 2026-11, 202611, 2026年11月 … or chosen. Esc brings back what it was. */
public final class MonthField extends FormField<YearMonth> {

    private final MonthGrid grid = new MonthGrid(this::chosen);
    private final DropField field = new DropField(Feather.CALENDAR, "选择月份", grid);
    private final Clock clock;
    private boolean following;

    /** An empty field; the clock says what "this month" is. */
    public MonthField(String name, Clock clock) {
        super(name);
        this.clock = clock;
        field.setPromptText("年-月");
        setInput(field, field);
        field.beforeShow(() -> {
            commit();
            grid.show(value() == null ? YearMonth.from(today()) : value());
        });
        field.onEscape(this::restore);
        field.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(DateText.month(now, today()).orElse(null));
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
        boolean garbled = Typed.clean(field.getText()) != null && DateText.month(field.getText(), today()).isEmpty();
        return garbled ? Optional.of("没有这个月份，请写作 2026-11") : Optional.empty();
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

    private void chosen(YearMonth month) {
        valueProperty().set(month);
        field.fold();
        field.requestFocus();
        field.end();
    }

    private void write() {
        field.setText(value() == null ? "" : value().toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
