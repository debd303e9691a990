package dangwu.kit.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** A time of the calendar, typed in any usual way or chosen from what the field drops. Esc brings back what it was. */
abstract class CalendarField<V> extends FormField<V> {

    private final DropField field;
    private final Clock clock;
    private final String garbled;
    private boolean following;

    /**
     * @param drop    the words of the button that drops {@code dropped}
     * @param prompt  how it is typed, shown while the field is empty
     * @param garbled the sentence for what cannot be read
     */
    CalendarField(String name, Clock clock, String drop, Node dropped, String prompt, String garbled) {
        super(name);
        this.clock = clock;
        this.garbled = garbled;
        field = new DropField(Feather.CALENDAR, drop, dropped);
        field.setPromptText(prompt);
        setInput(field, field);
        field.onEscape(this::restore);
        field.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(read(now, today()).orElse(null));
            following = false;
        });
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                write();
            }
        });
        FieldMemory.install(field);
    }

    /** What {@code text} says; empty for nothing that can be read. */
    abstract Optional<V> read(String text, LocalDate today);

    /** Sets up what is dropped, each time before it shows. */
    final void beforeShow(Runnable setUp) {
        field.beforeShow(() -> {
            commit();
            setUp.run();
        });
    }

    /** Takes what was chosen and gives the keyboard back to the text; nothing while nothing is dropped. */
    final void choose(V chosen) {
        if (field.isDropped()) {
            valueProperty().set(chosen);
            field.fold();
            field.requestFocus();
            field.end();
        }
    }

    final LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public final TextField input() {
        return field;
    }

    @Override
    protected final Optional<String> unreadable() {
        boolean unread = Typed.clean(field.getText()) != null && read(field.getText(), today()).isEmpty();
        return unread ? Optional.of(garbled) : Optional.empty();
    }

    @Override
    protected final void commit() {
        if (value() != null) {
            write();
        }
    }

    @Override
    protected final boolean restore() {
        return FieldMemory.restore(field);
    }

    private void write() {
        field.setText(value() == null ? "" : value().toString());
    }
}
