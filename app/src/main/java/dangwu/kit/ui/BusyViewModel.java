package dangwu.kit.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The work that has lasted long enough to be shown, oldest first. {@link BusyBar} displays it. */
public final class BusyViewModel {

    private final ObservableList<BusyItem> items = FXCollections.observableArrayList();
    private final ObservableList<BusyItem> readOnly = FXCollections.unmodifiableObservableList(items);

    /** The work to show; changes on the JavaFX thread only. */
    public ObservableList<BusyItem> items() {
        return readOnly;
    }

    void add(BusyItem item) {
        items.add(item);
    }

    void remove(BusyItem item) {
        items.remove(item);
    }
}
