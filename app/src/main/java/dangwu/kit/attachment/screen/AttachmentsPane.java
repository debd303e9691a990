package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;

/**
 * The files of one record, shelf by shelf: small pictures, opened by double click or Enter; added by button, by dragging files in, or by
 * pasting. Its width may be anything from that of a side panel up; it is as tall as its content.
 */
public final class AttachmentsPane extends DropPane {

    private final AttachmentsViewModel model;
    private final List<ShelfPane> shelves = new ArrayList<>();
    private final VBox problems = new VBox();
    private final Button add;

    /** Follows {@code model}; the record to be shown is told to the model. */
    public AttachmentsPane(AttachmentsViewModel model) {
        this(model, false);
    }

    /** As above where there is little room: only shelves with files are shown; 添加到 leads to the others. */
    public static AttachmentsPane compact(AttachmentsViewModel model) {
        return new AttachmentsPane(model, true);
    }

    private AttachmentsPane(AttachmentsViewModel model, boolean compact) {
        this.model = model;
        add = Buttons.plain("添加附件…", () -> model.choose(null));
        getStylesheets().add(AttachmentsPane.class.getResource("/dangwu/kit/attachment/screen/attachments.css").toExternalForm());
        getStyleClass().add("dwa-attachments");
        problems.getStyleClass().add("dwa-problems");
        getChildren().addAll(bar(compact), problems);
        model.shelves().forEach(shelf -> shelves.add(new ShelfPane(model, shelf, this, compact)));
        getChildren().addAll(shelves);
        takeDrops(files -> model.add(null, files));
        Shortcuts.on(this).bind(AttachmentKeys.PASTE, this::paste).bind(AttachmentKeys.RENAME, this::rename)
                .bind(StandardKeys.DELETE, () -> model.remove(List.copyOf(model.selected()))).bind(StandardKeys.SELECT_ALL, this::selectAll);
        model.problems().addListener((InvalidationListener) changed -> showProblems());
        showProblems();
    }

    /** The acts on the chosen files; those of one file only where one is chosen. */
    List<MenuAct> menu() {
        List<Attachment> chosen = List.copyOf(model.selected());
        List<MenuAct> acts = new ArrayList<>();
        if (chosen.size() == 1) {
            acts.add(MenuAct.of("打开", AttachmentKeys.OPEN.hint(), () -> model.open(chosen.get(0))));
        }
        acts.add(MenuAct.of("另存…", () -> model.saveCopies(chosen)));
        if (chosen.size() == 1) {
            acts.add(MenuAct.of("改名…", AttachmentKeys.RENAME.hint(), () -> model.rename(chosen.get(0))));
        }
        if (model.shelves().size() > 1) {
            acts.add(MenuAct.line());
            model.shelves().stream().filter(shelf -> chosen.stream().anyMatch(file -> !file.ownerKind().equals(shelf.ownerKind())))
                    .forEach(shelf -> acts.add(MenuAct.of("移到“" + shelf.label() + "”", () -> model.move(chosen, shelf))));
            acts.add(MenuAct.line());
        }
        acts.add(MenuAct.of(chosen.size() == 1 ? "移除" : "移除 " + chosen.size() + " 个附件", StandardKeys.DELETE.hint(), () -> model.remove(chosen)));
        return acts;
    }

    /** Gives the keyboard to the file so many places further, over all shelves; stays at the ends. */
    void go(AttachmentTilePane from, int places) {
        List<AttachmentTilePane> tiles = shelves.stream().flatMap(shelf -> shelf.tiles().stream()).toList();
        int to = Math.max(0, Math.min(tiles.size() - 1, tiles.indexOf(from) + places));
        tiles.get(to).requestFocus();
        model.selected().setAll(tiles.get(to).file());
    }

    /** Puts the keyboard where a file is added. */
    public void enter() {
        add.requestFocus();
    }

    private Node bar(boolean compact) {
        String ways = "拖入文件，或按 " + AttachmentKeys.PASTE.hint() + " 粘贴";
        if (compact) {
            add.setTooltip(new Tooltip("也可" + ways));
            HBox bar = new HBox(add, Buttons.menu("添加到",
                    model.shelves().stream().map(shelf -> MenuAct.of(shelf.label() + "…", () -> model.choose(shelf))).toArray(MenuAct[]::new)));
            bar.getStyleClass().add("dwa-bar");
            return bar;
        }
        Label hint = new Label("也可" + ways);
        hint.getStyleClass().add("dw-dim");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox bar = new HBox(add, hint);
        bar.getStyleClass().add("dwa-bar");
        return bar;
    }

    private void showProblems() {
        problems.getChildren().clear();
        model.problems().forEach(sentence -> {
            Label line = new Label(sentence);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            problems.getChildren().add(line);
        });
        boolean some = !model.problems().isEmpty();
        if (some) {
            problems.getChildren().add(Buttons.link("知道了", model::dismissProblems));
        }
        Shown.set(problems, some);
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.add(null, clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasImage()) {
            Image image = clipboard.getImage();
            model.addPicture(null, () -> png(image));
        }
    }

    private void rename() {
        if (model.selected().size() == 1) {
            model.rename(model.selected().get(0));
        }
    }

    private void selectAll() {
        model.selected().setAll(model.shelves().stream().flatMap(shelf -> model.files(shelf).stream()).toList());
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", out);
        return out.toByteArray();
    }
}
