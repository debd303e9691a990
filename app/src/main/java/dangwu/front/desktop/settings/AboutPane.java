package dangwu.front.desktop.settings;

import dangwu.front.launch.ProgramVersion;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Notices;
import dangwu.front.desktop.files.Clipping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the program is, what it is made of, and what to tell the person who helps. */
final class AboutPane extends SettingsPane {

    private final Path folder;

    AboutPane(Path folder, Notices notices) {
        super("关于" + ProgramVersion.NAME, "");
        this.folder = folder;
        Label version = new Label("版本 " + ProgramVersion.number());
        Label words = dim("一个单位的党务资料，全部保存在这台电脑上，不上传任何内容。");
        TextArea licences = new TextArea(read("/dangwu/front/licences.txt") + "\n\n" + read("/dangwu/font/OFL.txt"));
        licences.setEditable(false);
        licences.setWrapText(true);
        licences.setAccessibleText("所用软件和字体的许可");
        VBox.setVgrow(licences, Priority.ALWAYS);
        HBox acts = new HBox(Buttons.plain("复制诊断信息", () -> {
            Clipping.copy(diagnosis());
            notices.done("已复制诊断信息，其中没有党员信息");
        }));
        getChildren().addAll(version, words, acts, dim("所用软件和字体的许可"), licences);
    }

    private String diagnosis() {
        return String.join("\n", ProgramVersion.NAME + " " + ProgramVersion.number(), "Java " + Runtime.version(),
                "JavaFX " + System.getProperty("javafx.runtime.version", "?"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
                "内存上限 " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB", "数据文件夹 " + folder.toAbsolutePath(),
                "日志 " + folder.toAbsolutePath().resolve("logs").resolve("dangwu.log"));
    }

    private static String read(String resource) {
        try (InputStream in = AboutPane.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("程序文件不完整，请重新安装。", e);
        }
    }
}
