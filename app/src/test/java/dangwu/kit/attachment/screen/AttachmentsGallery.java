package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.AttachmentFixture;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.ui.BackgroundTasks;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Dialogs;
import dangwu.kit.ui.FailureWords;
import dangwu.kit.ui.FolderMemory;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.ScrollPage;
import dangwu.kit.ui.ShownFailures;
import dangwu.kit.ui.StatusBar;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Toasts;
import dangwu.kit.ui.ToolkitWords;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Opens the pane of attachments, narrow and wide, to look at. Arguments: "empty", "dark", a scale. */
public final class AttachmentsGallery {

    private AttachmentsGallery() {}

    public static void main(String[] args) {
        ToolkitWords.install();
        Application.launch(GalleryWindow.class, args);
    }

    /** Not the main class, because Java refuses to start one that is an Application from the class path. */
    public static final class GalleryWindow extends Application {

        private static final List<Shelf> SHELVES = List.of(Shelf.of("meeting_notice", "方案或通知"), Shelf.of("meeting_sign_in", "签到表"),
                Shelf.of("meeting_minutes", "会议记录"), Shelf.of("meeting_speech", "发言材料"), Shelf.forPictures("meeting_photo", "照片"),
                Shelf.of("meeting_bulletin", "简报"), Shelf.of("meeting_other", "其他材料"));

        private final Label openedLast = new Label("还没有打开过文件");

        @Override
        public void start(Stage stage) throws Exception {
            List<String> args = getParameters().getRaw();
            double scale = args.stream().filter(arg -> arg.matches("[\\d.]+")).mapToDouble(Double::parseDouble).findFirst().orElse(1);
            Theme theme = new Theme(args.contains("dark") ? Theme.Mode.DARK : Theme.Mode.LIGHT, scale);
            NoticesViewModel notices = new NoticesViewModel();
            BusyViewModel busy = new BusyViewModel();
            Prompts prompts = new Dialogs(() -> stage, theme, FolderMemory.inMemory());
            Tasks tasks = new BackgroundTasks(new ShownFailures(new FailureWords(), prompts, Platform::runLater), busy);
            AttachmentFixture unit = new AttachmentFixture(Files.createTempDirectory("attachments"));
            OpenedCopies copies = new OpenedCopies(unit.data.resolve("opened"), unit.store, file -> Platform.runLater(() -> openedLast.setText("打开了 " + file)));
            AttachmentsViewModel.Tools tools = new AttachmentsViewModel.Tools(unit.store, new Thumbnails(unit.store), copies, tasks, notices, prompts);
            AttachmentsViewModel narrow = new AttachmentsViewModel(tools, SHELVES);
            AttachmentsViewModel wide = new AttachmentsViewModel(tools, SHELVES);
            unit.database.onChange(change -> Platform.runLater(() -> {
                narrow.reload();
                wide.reload();
            }));
            narrow.show(AttachmentHost.kept(7, "支部党员大会"));
            wide.show(AttachmentHost.kept(7, "支部党员大会"));
            SplitPane both = new SplitPane(page(new AttachmentsPane(narrow)), page(new AttachmentsPane(wide)));
            both.setDividerPositions(0.28);
            BorderPane root = new BorderPane(new Toasts(both, notices));
            root.setTop(openedLast);
            root.setBottom(new StatusBar(notices, busy));
            Scene scene = new Scene(root, 1366, 768);
            theme.apply(scene);
            stage.setScene(scene);
            stage.setTitle("附件");
            stage.setMaximized(true);
            stage.show();
            if (!args.contains("empty")) {
                narrow.add(null, files(unit));
            }
        }

        private static ScrollPage page(AttachmentsPane pane) {
            return new ScrollPage(new VBox(new Card("附件", pane)));
        }

        private static List<Path> files(AttachmentFixture unit) throws IOException {
            List<Path> files = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                Path photo = unit.desk.resolve("会场照片" + i + ".jpg");
                ImageIO.write(picture(i % 2 == 0 ? 2400 : 1600, i % 2 == 0 ? 1600 : 2400, i), "jpg", photo.toFile());
                files.add(photo);
            }
            for (String name : List.of("关于召开支部党员大会的方案或通知.docx", "签到表扫描件.pdf", "关于第三季度理论学习中心组集体学习研讨发言材料汇总（定稿）.docx", "预算.xlsx",
                    "无扩展名", "坏照片.jpg")) {
                files.add(unit.file(name, AttachmentFixture.bytes(12_345 + name.length() * 1000)));
            }
            File large = unit.desk.resolve("全体合影原图.jpg").toFile();
            try (java.io.RandomAccessFile made = new java.io.RandomAccessFile(large, "rw")) {
                made.setLength(120L << 20);
            }
            files.add(large.toPath());
            return files;
        }

        private static BufferedImage picture(int width, int height, int number) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setPaint(new GradientPaint(0, 0, Color.getHSBColor(number / 6f, 0.5f, 0.9f), width, height, Color.DARK_GRAY));
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(Color.WHITE);
            graphics.fillOval(width / 4, height / 4, width / 3, height / 3);
            graphics.dispose();
            return image;
        }
    }
}
