package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One shelf: its name, how many files it has, and the files. An empty one is a single line, so that what is still missing is seen. */
final class ShelfPane extends DropPane {

    private final AttachmentsViewModel model;
    private final AttachmentsPane all;
    private final boolean whenFilled;
    private final ObservableList<Attachment> files;
    private final Label count = new Label();
    private final VBox lines = new VBox();
    private final FlowPane tiles = new FlowPane();
    private final Map<Attachment, AttachmentTilePane> known = new HashMap<>();

    /** @param whenFilled whether it is shown only while it has files */
    ShelfPane(AttachmentsViewModel model, Shelf shelf, AttachmentsPane all, boolean whenFilled) {
        this.model = model;
        this.all = all;
        this.whenFilled = whenFilled;
        files = model.files(shelf);
        getStyleClass().add("dwa-shelf");
        lines.getStyleClass().add("dwa-lines");
        tiles.getStyleClass().add("dwa-tiles");
        Label label = new Label(shelf.label());
        label.getStyleClass().add("dw-strong");
        count.getStyleClass().add("dw-dim");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Buttons.link("添加", () -> model.choose(shelf));
        add.setAccessibleText("添加附件到“" + shelf.label() + "”");
        HBox head = new HBox(label, count, gap, add);
        head.getStyleClass().add("dwa-shelf-head");
        getChildren().addAll(head, lines, tiles);
        takeDrops(dropped -> model.add(shelf, dropped));
        files.addListener((InvalidationListener) changed -> show());
        show();
    }

    /** As they stand: lines first, then tiles. */
    List<AttachmentTilePane> tiles() {
        return Stream.concat(shown(false).stream(), shown(true).stream()).toList();
    }

    private List<AttachmentTilePane> shown(boolean pictures) {
        return files.stream().map(known::get).filter(tile -> tile.picture() == pictures).toList();
    }

    private void show() {
        known.keySet().retainAll(files);
        files.forEach(file -> known.computeIfAbsent(file, made -> new AttachmentTilePane(model, made, all)));
        count.setText(files.isEmpty() ? "无" : Integer.toString(files.size()));
        fill(lines, shown(false));
        fill(tiles, shown(true));
        Shown.set(this, !whenFilled || !files.isEmpty());
    }

    private static void fill(Pane part, List<AttachmentTilePane> shown) {
        part.getChildren().setAll(shown);
        Shown.set(part, !shown.isEmpty());
    }
}
