package dangwu.records.member.screen;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;

/** A member's photograph in the dialog: chosen from a file, pasted, or taken away. */
final class PhotoPane extends VBox {

    private static final double WIDTH = 105;
    private static final double HEIGHT = 140;

    private final MemberPhotos photos;
    private final Prompts prompts;
    private final Tasks tasks;
    private final ImageView view = new ImageView();
    private final Label none = new Label("暂无照片");
    private final Label problem = new Label();
    private final Button remove = Buttons.link("移除", this::remove);
    private MemberDraft.PhotoChange change = MemberDraft.PhotoChange.NONE;

    /** @param jpeg the photograph kept; null: none */
    PhotoPane(byte[] jpeg, MemberPhotos photos, Prompts prompts, Tasks tasks) {
        this.photos = photos;
        this.prompts = prompts;
        this.tasks = tasks;
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        none.getStyleClass().add("dw-dim");
        problem.getStyleClass().add("dw-field-message");
        problem.setWrapText(true);
        problem.setMaxWidth(WIDTH + 16);
        StackPane frame = new StackPane(none, view);
        frame.getStyleClass().add("dw-photo");
        frame.setMinSize(WIDTH + 2, HEIGHT + 2);
        frame.setMaxSize(WIDTH + 2, HEIGHT + 2);
        setAlignment(Pos.TOP_CENTER);
        setSpacing(6);
        getChildren().addAll(frame, Buttons.plain("选择照片…", this::choose), Buttons.link("粘贴", this::paste), remove, problem);
        show(jpeg);
    }

    MemberDraft.PhotoChange change() {
        return change;
    }

    private void choose() {
        prompts.openFile(FileAsk.open("选择照片", "photo", new FileAsk.Kind("照片", List.of("jpg", "jpeg", "png", "bmp", "gif"))))
                .ifPresent(this::take);
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            take(clipboard.getFiles().get(0).toPath());
        } else if (clipboard.hasImage()) {
            Image image = clipboard.getImage();
            take(() -> photos.prepared("剪贴板中的图片", png(image)));
        } else {
            problem.setText("剪贴板中没有图片");
        }
    }

    private void remove() {
        change = new MemberDraft.PhotoChange(true, null);
        show(null);
    }

    private void take(Path file) {
        take(() -> photos.prepared(file));
    }

    private void take(Callable<byte[]> prepared) {
        problem.setText("");
        tasks.run("正在读取照片", progress -> prepared.call()).onSuccess(jpeg -> {
            change = new MemberDraft.PhotoChange(true, jpeg);
            show(jpeg);
        }).onError(error -> problem.setText(error instanceof RefusedException ? error.getMessage() : "照片读取失败，请重新选择")).start();
    }

    private void show(byte[] jpeg) {
        view.setImage(jpeg == null ? null : new Image(new ByteArrayInputStream(jpeg)));
        none.setVisible(jpeg == null);
        remove.setVisible(jpeg != null);
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", out);
        return out.toByteArray();
    }
}
