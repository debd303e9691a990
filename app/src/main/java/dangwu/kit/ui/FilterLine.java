package dangwu.kit.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * The line of search and filters above a table. On one line while there is room, the right part at the right edge; else whatever has no
 * room goes below, and nothing is cut. What changes here is told to the view model, and what changes there is followed, never both at once.
 */
public abstract class FilterLine extends FlowPane {

    private static final double GAP = 8;
    private static final double SEARCH_WIDTH = 210;
    private static final double NARROWEST_SEARCH = 150;

    private final SearchField search;
    private final Region gap = new Region();
    private boolean following;

    /**
     * @param searched  what the search looks through, in words
     * @param intoTable takes the keyboard into the table: by ↓ or Enter in the search field
     */
    protected FilterLine(String searched, Runnable intoTable) {
        super(GAP, GAP);
        search = new SearchField(searched, StandardKeys.FIND);
        search.setPrefWidth(SEARCH_WIDTH);
        search.setMinWidth(NARROWEST_SEARCH);
        search.textProperty().addListener((property, before, now) -> changed());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                intoTable.run();
            }
        });
    }

    /** Something was typed or chosen here: tells the view model. Not called while following. */
    protected abstract void tell();

    /** The search field. */
    public final SearchField search() {
        return search;
    }

    /** Takes the keyboard into the search field and marks what stands there. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Puts these into the line, the second part at its right end. */
    protected final void arrange(List<? extends Node> left, List<? extends Node> right) {
        getChildren().setAll(left);
        getChildren().add(gap);
        getChildren().addAll(right);
    }

    /** A button to choose among {@code values}. */
    protected final <T> FilterMenuButton<T> filter(String title, Function<T, String> label, List<T> values) {
        FilterMenuButton<T> button = new FilterMenuButton<>(title, label);
        button.values(values);
        button.chosen().addListener((ListChangeListener<T>) change -> changed());
        return button;
    }

    /** Takes over what the view model says: nothing of it is told back. */
    protected final void follow(Runnable takeOver) {
        if (!following) {
            following = true;
            takeOver.run();
            following = false;
        }
    }

    /** Takes over what is typed. */
    protected final void type(String typed) {
        if (!search.getText().equals(typed)) {
            search.setText(typed);
        }
    }

    /** Takes over what is chosen in {@code button}. */
    protected static <T> void choose(FilterMenuButton<T> button, Set<T> wanted) {
        if (!Set.copyOf(button.chosen()).equals(wanted)) {
            button.chosen().setAll(wanted);
        }
    }

    private void changed() {
        if (!following) {
            tell();
        }
    }

    @Override
    protected void layoutChildren() {
        double taken = getManagedChildren().stream().filter(node -> node != gap).mapToDouble(node -> snapSizeX(node.prefWidth(-1)) + GAP).sum();
        double room = Math.max(0, Math.floor(getWidth() - taken));
        super.layoutChildren();
        // Moved after they were laid out: a gap that grew with the line would leave the pane with lines reckoned for another width.
        if (room > 0) {
            getManagedChildren().stream().skip(getManagedChildren().indexOf(gap)).forEach(node -> node.setLayoutX(node.getLayoutX() + room));
        }
    }
}
