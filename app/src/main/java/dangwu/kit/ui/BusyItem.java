package dangwu.kit.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One piece of lasting work as it is shown. Only touched on the JavaFX thread. */
public final class BusyItem {

    private final String title;
    private final Runnable cancel;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);

    BusyItem(String title, Runnable cancel) {
        this.title = title;
        this.cancel = cancel;
    }

    /** What is being done, e.g. "正在导出花名册". */
    public String title() {
        return title;
    }

    /** What is being done just now; may be empty. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; -1 when unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Asks the work to stop. */
    public void cancel() {
        cancel.run();
    }

    void show(String text, double part) {
        message.set(text);
        fraction.set(part);
    }
}
