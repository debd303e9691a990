package dangwu.front.desktop.memory;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was chosen for this PC, as screens watch it. */
public final class ChoicesViewModel {

    private final Consumer<UiChoices> save;
    private final ReadOnlyObjectWrapper<UiChoices> choices;
    private final ReadOnlyBooleanWrapper maskOnScreen = new ReadOnlyBooleanWrapper(this, "maskOnScreen");

    /**
     * @param first what is chosen now
     * @param save  keeps what is chosen later
     */
    public ChoicesViewModel(UiChoices first, Consumer<UiChoices> save) {
        this.save = save;
        choices = new ReadOnlyObjectWrapper<>(this, "choices", first);
        maskOnScreen.set(first.maskOnScreen());
    }

    /** Chooses anew, and keeps it. */
    public void choose(UiChoices now) {
        choices.set(now);
        maskOnScreen.set(now.maskOnScreen());
        save.accept(now);
    }

    /** What is chosen; never null. */
    public UiChoices now() {
        return choices.get();
    }

    /** What is chosen; never null. */
    public ReadOnlyObjectProperty<UiChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** Whether ID numbers and phones are masked on the screen. */
    public ReadOnlyBooleanProperty maskOnScreenProperty() {
        return maskOnScreen.getReadOnlyProperty();
    }
}
