package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A tree with a count at the right of each line. Things can be dragged to another place when that is allowed; which branches are
 * closed is remembered.
 *
 * @param <T> what a line is
 */
public final class DataTree<T> extends VBox {

    private final String id;
    private final Function<? super T, ?> key;
    private final Function<? super T, ? extends List<T>> children;
    private final Function<? super T, String> label;
    private final TreeMemory memory;
    private final TreeView<T> view = new TreeView<>(new TreeItem<>());
    private Function<? super T, String> count = item -> "";
    private Function<T, List<MenuAct>> menu = item -> List.of();
    private Consumer<T> open = item -> { };
    private BiConsumer<T, T> move;
    private BiFunction<T, T, Optional<String>> veto = (moved, target) -> Optional.empty();
    private boolean filling;

    /**
     * An empty tree.
     *
     * @param id the name under which closed branches are remembered
     * @param key what a line is known by over refreshes
     * @param children what stands below a line, in order
     * @param label how a line is written
     * @param memory where closed branches are remembered
     */
    public DataTree(String id, Function<? super T, ?> key, Function<? super T, ? extends List<T>> children,
                    Function<? super T, String> label, TreeMemory memory) {
        this.id = id;
        this.key = key;
        this.children = children;
        this.label = label;
        this.memory = memory;
        getStyleClass().add("dw-tree");
        view.setShowRoot(false);
        view.setCellFactory(tree -> new DataTreeCell<>(this));
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().add(view);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
                event.consume();
                open.accept(selected().get());
            }
        });
    }

    /** What stands at the right of a line, e.g. its number of members; empty for nothing. */
    public DataTree<T> count(Function<? super T, String> text) {
        count = text;
        return this;
    }

    /** Called with the line that the clerk selects; empty when none is. */
    public DataTree<T> onSelect(Consumer<Optional<T>> act) {
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling) {
                act.accept(Optional.ofNullable(now).map(TreeItem::getValue));
            }
        });
        return this;
    }

    /** What Enter and double click do. */
    public DataTree<T> onOpen(Consumer<T> act) {
        open = act;
        return this;
    }

    /** The menu of a line. */
    public DataTree<T> menu(Function<T, List<MenuAct>> acts) {
        menu = acts;
        return this;
    }

    /**
     * Lets lines be dragged onto others.
     *
     * @param act called with what was moved and onto what
     * @param mayNot says why a move is not allowed; empty when it is. Moving a thing below itself is never allowed.
     */
    public DataTree<T> onMove(BiConsumer<T, T> act, BiFunction<T, T, Optional<String>> mayNot) {
        move = act;
        veto = mayNot;
        return this;
    }

    /** Shows these things at the top level and all below them; the selection stays with what is still there, and {@link #onSelect} hears nothing. */
    public void setRoots(List<T> roots) {
        Object selected = selected().map(key).orElse(null);
        Set<String> closed = memory.closed(id);
        filling = true;
        TreeItem<T> root = new TreeItem<>();
        root.setExpanded(true);
        roots.forEach(item -> root.getChildren().add(item(item, closed)));
        view.setRoot(root);
        if (selected != null) {
            selectKey(selected);
        }
        filling = false;
    }

    /** Selects the line with this key, opening what stands above it; does nothing when there is none. */
    public void selectKey(Object wanted) {
        find(view.getRoot(), wanted).ifPresent(item -> {
            for (TreeItem<T> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            view.getSelectionModel().select(item);
        });
    }

    /**
     * Selects the line with this key because something else has chosen it; {@link #onSelect} hears nothing of it.
     *
     * @param wanted null to select none; a key that is not there leaves the selection as it is
     */
    public void follow(Object wanted) {
        filling = true;
        if (wanted == null) {
            view.getSelectionModel().clearSelection();
        } else if (!wanted.equals(selected().map(key).orElse(null))) {
            selectKey(wanted);
        }
        filling = false;
    }

    /** The selected line. */
    public Optional<T> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /** The JavaFX tree, for what this class does not cover. */
    public TreeView<T> view() {
        return view;
    }

    /** Why one line may not be moved onto another; empty when it may. */
    Optional<String> whyNotMove(T moved, T target) {
        if (move == null) {
            return Optional.of("不能移动");
        }
        boolean below = find(find(view.getRoot(), key.apply(moved)).orElseThrow(), key.apply(target)).isPresent();
        return below ? Optional.of("不能移到它自己下面") : veto.apply(moved, target);
    }

    boolean canMove() {
        return move != null;
    }

    void move(T moved, T target) {
        move.accept(moved, target);
    }

    Optional<T> byKeyText(String text) {
        return findText(view.getRoot(), text).map(TreeItem::getValue);
    }

    String keyText(T item) {
        return String.valueOf(key.apply(item));
    }

    String label(T item) {
        return label.apply(item);
    }

    String count(T item) {
        return count.apply(item);
    }

    void open(T item) {
        open.accept(item);
    }

    private TreeItem<T> item(T value, Set<String> closed) {
        TreeItem<T> item = new TreeItem<>(value);
        children.apply(value).forEach(child -> item.getChildren().add(item(child, closed)));
        item.setExpanded(!closed.contains(keyText(value)));
        item.expandedProperty().addListener((property, before, now) -> remember());
        return item;
    }

    private void remember() {
        Set<String> closed = new HashSet<>();
        collectClosed(view.getRoot(), closed);
        memory.save(id, closed);
    }

    private void collectClosed(TreeItem<T> item, Set<String> closed) {
        for (TreeItem<T> child : item.getChildren()) {
            if (!child.isLeaf() && !child.isExpanded()) {
                closed.add(keyText(child.getValue()));
            }
            collectClosed(child, closed);
        }
    }

    private Optional<TreeItem<T>> find(TreeItem<T> item, Object wanted) {
        if (item.getValue() != null && key.apply(item.getValue()).equals(wanted)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().map(child -> find(child, wanted)).flatMap(Optional::stream).findFirst();
    }

    private Optional<TreeItem<T>> findText(TreeItem<T> item, String text) {
        if (item.getValue() != null && keyText(item.getValue()).equals(text)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().map(child -> findText(child, text)).flatMap(Optional::stream).findFirst();
    }

    private void showMenu(ContextMenuEvent event) {
        List<MenuAct> acts = new ArrayList<>(selected().map(menu).orElse(List.of()));
        if (!acts.isEmpty()) {
            ContextMenu shown = Menus.context(acts);
            shown.show(view, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
