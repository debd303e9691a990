package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.Menus;
import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One file: a picture as a tile, anything else as a line with its sort, name and size. */
final class AttachmentTilePane extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double WIDTH = 96;
    private static final double HEIGHT = 72;

    private final AttachmentsViewModel model;
    private final Attachment file;
    private final AttachmentsPane all;
    private final StackPane frame = new StackPane();
    /** Held here, because the list holds it weakly: a tile that is gone is not told any more. */
    private final InvalidationListener selection = changed -> showSelection();

    AttachmentTilePane(AttachmentsViewModel model, Attachment file, AttachmentsPane all) {
        this.model = model;
        this.file = file;
        this.all = all;
        getStyleClass().add("dwa-file");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(file.fileName() + "，" + FileSize.words(file.byteCount()));
        getChildren().add(picture() ? tile() : line());
        Tooltip.install(this, new Tooltip(file.fileName() + "\n" + FileSize.words(file.byteCount()) + "，" + DAY.format(file.addedAt()) + " 添加\n双击打开"));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        model.selected().addListener(new WeakInvalidationListener(selection));
        showSelection();
        model.thumbnail(file, this::showPicture);
    }

    Attachment file() {
        return file;
    }

    /** Whether it takes a tile. */
    boolean picture() {
        return Thumbnails.mayBePicture(file.fileName());
    }

    private Node tile() {
        frame.getStyleClass().add("dwa-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        frame.getChildren().add(Icons.of(Feather.IMAGE));
        Label name = new Label(file.fileName());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox tile = new VBox(frame, name);
        tile.getStyleClass().add("dwa-tile");
        return tile;
    }

    private Node line() {
        Label sort = new Label(file.extension().isEmpty() || file.extension().length() > 5 ? "文件" : file.extension().toUpperCase(Locale.ROOT));
        sort.getStyleClass().add("dwa-sort");
        sort.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(file.fileName());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label size = new Label(FileSize.words(file.byteCount()));
        size.getStyleClass().add("dw-dim");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(Feather.FILE_TEXT), name, gap, sort, size);
        line.getStyleClass().add("dwa-line");
        return line;
    }

    private void showPicture(byte[] jpeg) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(jpeg)));
        view.setFitWidth(WIDTH - 2);
        view.setFitHeight(HEIGHT - 2);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        frame.getChildren().setAll(view);
    }

    private void showSelection() {
        pseudoClassStateChanged(SELECTED, model.selected().contains(file));
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                model.open(file);
            } else {
                select(event.isShortcutDown());
            }
            event.consume();
        }
    }

    private void select(boolean more) {
        if (!more) {
            model.selected().setAll(List.of(file));
        } else if (!model.selected().remove(file)) {
            model.selected().add(file);
        }
    }

    private void pressed(KeyEvent event) {
        boolean used = true;
        if (event.getCode() == KeyCode.ENTER) {
            model.open(file);
        } else if (event.getCode() == KeyCode.SPACE) {
            select(true);
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP) {
            all.go(this, -1);
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN) {
            all.go(this, 1);
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void menu(ContextMenuEvent event) {
        if (!model.selected().contains(file)) {
            select(false);
        }
        ContextMenu menu = Menus.context(all.menu());
        if (event.isKeyboardTrigger()) {
            menu.show(this, Side.BOTTOM, 0, 0);
        } else {
            menu.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
