package dangwu.kit.attachment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.AttachmentFixture;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AttachmentsPaneTest {

    private static final Shelf NOTICE = Shelf.of("meeting_notice", "方案或通知");
    private static final Shelf PHOTO = Shelf.forPictures("meeting_photo", "照片");

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final NoticesViewModel notices = new NoticesViewModel();
    private final List<Path> opened = new ArrayList<>();
    private AttachmentFixture unit;
    private AttachmentsViewModel model;
    private AttachmentsPane pane;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        unit = new AttachmentFixture(folder);
        OpenedCopies copies = new OpenedCopies(unit.data.resolve("opened"), unit.store, opened::add);
        model = new AttachmentsViewModel(new AttachmentsViewModel.Tools(unit.store, new Thumbnails(unit.store), copies, Tasks.immediate(), notices, prompts),
                List.of(NOTICE, PHOTO));
        model.show(AttachmentHost.kept(7, "党员大会"));
        stage = onScreen(() -> {
            pane = new AttachmentsPane(model);
            Stage made = new Stage();
            Scene scene = new Scene(pane, 330, 600);
            Theme.light().apply(scene);
            made.setScene(scene);
            made.show();
            made.requestFocus();
            return made;
        });
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", png);
        Path photo = unit.file("合影.png", png.toByteArray());
        Path notice = unit.file("通知.docx", new byte[] {1});
        onScreen(() -> {
            model.add(PHOTO, List.of(photo));
            model.add(NOTICE, List.of(notice));
            return null;
        });
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            stage.hide();
            return null;
        });
        unit.close();
    }

    @Test
    void aPictureIsShownAndOtherFilesByTheirSort() {
        assertThat(words()).contains("合影.png", "通知.docx", "DOCX", "方案或通知", "照片");
        assertThat(tiles().get(0).lookupAll("*")).noneMatch(ImageView.class::isInstance);
        assertThat(tiles().get(1).lookupAll("*")).anyMatch(ImageView.class::isInstance);
        assertThat(tiles().get(1).getAccessibleText()).contains("合影.png");
    }

    @Test
    void enterOpensArrowsGoAndDeleteRemoves() {
        focus(tiles().get(0));
        press(KeyCode.ENTER);
        assertThat(opened).singleElement().satisfies(copy -> assertThat(copy).hasFileName("通知.docx"));
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(model.selected()).singleElement().satisfies(file -> assertThat(file.fileName()).isEqualTo("合影.png"));
        press(KeyCode.ENTER);
        assertThat(opened).hasSize(2);
        press(KeyCode.DELETE);
        assertThat(words()).doesNotContain("合影.png");
        onScreen(() -> {
            notices.act();
            return null;
        });
        assertThat(words()).contains("合影.png");
    }

    @Test
    void doubleClickOpens() {
        robot.doubleClickOn(tiles().get(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened).hasSize(1);
        assertThat(model.selected()).hasSize(1);
    }

    @Test
    void f2RenamesAndTheMenuSaysWhatCanBeDone() {
        focus(tiles().get(0));
        press(KeyCode.SPACE);
        prompts.answer("会议通知.docx");
        press(KeyCode.F2);
        assertThat(words()).contains("会议通知.docx");
        assertThat(onScreen(() -> pane.menu())).extracting(MenuAct::label).containsExactly("打开", "另存…", "改名…", "-", "移到“照片”", "-", "移除");
        press(KeyCode.CONTROL, KeyCode.A);
        assertThat(onScreen(() -> pane.menu())).extracting(MenuAct::label).contains("移除 2 个附件").doesNotContain("打开", "改名…");
    }

    @Test
    void aPictureInTheClipboardIsPasted() {
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new WritableImage(8, 8));
            return Clipboard.getSystemClipboard().setContent(content);
        });
        focus(tiles().get(0));
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(model.files(PHOTO)).hasSize(2).last().satisfies(file -> assertThat(file.fileName()).startsWith("截图").endsWith(".png"));
    }

    @Test
    void filesInTheClipboardArePasted() throws Exception {
        Path file = unit.file("材料.pdf", new byte[] {5});
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            return Clipboard.getSystemClipboard().setContent(content);
        });
        focus(tiles().get(0));
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(words()).contains("材料.pdf");
    }

    @Test
    void whatCannotBeAddedIsSaidInThePane() {
        onScreen(() -> {
            model.add(null, List.of(folder.resolve("没有.pdf")));
            return null;
        });
        assertThat(words()).anyMatch(text -> text.contains("没有.pdf") && text.contains("没有添加")).contains("知道了");
        robot.clickOn("知道了");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words()).doesNotContain("知道了");
    }

    @Test
    void eachShelfHasAButtonOfItsOwn() throws Exception {
        prompts.answer(List.of(unit.file("议程.docx", new byte[] {7})));
        Node add = onScreen(() -> pane.lookupAll(".dw-link").stream().filter(node -> "添加附件到“照片”".equals(node.getAccessibleText())).findFirst().orElseThrow());
        robot.clickOn(add);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(prompts.asked()).containsExactly("添加附件到“照片”");
        assertThat(model.files(PHOTO)).hasSize(2);
    }

    private List<AttachmentTilePane> tiles() {
        return onScreen(() -> pane.lookupAll(".dwa-file").stream().map(AttachmentTilePane.class::cast).toList());
    }

    private void focus(Node node) {
        onScreen(() -> {
            node.requestFocus();
            return null;
        });
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> words() {
        return onScreen(() -> pane.lookupAll("*").stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList());
    }

    private static <V> V onScreen(Callable<V> act) {
        V result = WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
