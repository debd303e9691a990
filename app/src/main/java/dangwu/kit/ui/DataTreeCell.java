package dangwu.kit.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of a {@link DataTree}: words at the left, count at the right, drag and drop. */
final class DataTreeCell<T> extends TreeCell<T> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final String MARK = "dangwu-tree:";

    private final DataTree<T> tree;
    private final Label words = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(words, count);

    DataTreeCell(DataTree<T> tree) {
        this.tree = tree;
        line.getStyleClass().add("dw-tree-line");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.getStyleClass().add("dw-tree-count");
        count.setMinWidth(USE_PREF_SIZE);
        // The tree's width decides, not the text's: long names are shortened, the count stays in sight.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null && getTreeItem().isLeaf()) {
                tree.open(getItem());
            }
        });
        setOnDragDetected(event -> startDrag());
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        words.setText(tree.label(item));
        count.setText(tree.count(item));
        setAccessibleText(tree.label(item) + " " + tree.count(item));
        setGraphic(line);
    }

    private void startDrag() {
        if (getItem() != null && tree.canMove()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(MARK + tree.keyText(getItem()));
            board.setContent(content);
        }
    }

    private void dragOver(DragEvent event) {
        dragged(event).filter(moved -> tree.whyNotMove(moved, getItem()).isEmpty()).ifPresent(moved -> {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(TARGET, true);
        });
        event.consume();
    }

    private void dropped(DragEvent event) {
        Optional<T> moved = dragged(event).filter(item -> tree.whyNotMove(item, getItem()).isEmpty());
        moved.ifPresent(item -> tree.move(item, getItem()));
        event.setDropCompleted(moved.isPresent());
        event.consume();
    }

    private Optional<T> dragged(DragEvent event) {
        String text = event.getDragboard().getString();
        boolean ours = getItem() != null && tree.canMove() && text != null && text.startsWith(MARK);
        return ours ? tree.byKeyText(text.substring(MARK.length())) : Optional.empty();
    }
}
