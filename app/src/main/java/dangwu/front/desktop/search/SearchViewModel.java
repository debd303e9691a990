package dangwu.front.desktop.search;

import dangwu.kit.ui.SearchSource;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The search box on top: what is typed, what is found, which of it is marked. */
public final class SearchViewModel {

    private static final int MOST_EACH = 8;

    private final List<SearchSource> sources;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<SearchSource.Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<SearchSource.Hit> readOnlyHits = FXCollections.unmodifiableObservableList(hits);
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked", -1);

    /** Looks through {@code sources} in this order. */
    public SearchViewModel(List<SearchSource> sources) {
        this.sources = List.copyOf(sources);
        typed.addListener((property, before, now) -> look());
    }

    /** What is typed; each change looks anew. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** What is found; those of one group stand together. */
    public ObservableList<SearchSource.Hit> hits() {
        return readOnlyHits;
    }

    /** Place of the marked one among the hits; -1: nothing is found. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Whether something is typed for which nothing is found. */
    public boolean inVain() {
        return !typed.get().isBlank() && hits.isEmpty();
    }

    /** Marks the next (1) or the one before (-1), round the ends. */
    public void move(int step) {
        if (!hits.isEmpty()) {
            marked.set(Math.floorMod(marked.get() + step, hits.size()));
        }
    }

    /** Opens the marked one and empties the box; does nothing when nothing is found. */
    public void choose() {
        choose(marked.get());
    }

    /** Opens the hit at {@code index} and empties the box. */
    public void choose(int index) {
        if (index >= 0 && index < hits.size()) {
            Runnable open = hits.get(index).open();
            typed.set("");
            open.run();
        }
    }

    /** Looks again for what is typed: the records have changed. */
    public void again() {
        if (!typed.get().isBlank()) {
            look();
        }
    }

    private void look() {
        List<SearchSource.Hit> found = new ArrayList<>();
        if (!typed.get().isBlank()) {
            sources.forEach(source -> found.addAll(source.find(typed.get(), MOST_EACH)));
        }
        hits.setAll(found);
        marked.set(found.isEmpty() ? -1 : 0);
    }
}
