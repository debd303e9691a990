package dangwu.kit.print;

import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.ui.BackgroundTasks;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.FolderMemory;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.ToolkitWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The print preview with PDFs from files, to look at. Arguments: files (several are bound into a volume), "dark", a scale. */
public final class PrintGallery {

    private PrintGallery() {}

    /** Opens the window. */
    public static void main(String[] args) {
        ToolkitWords.install();
        Application.launch(Window.class, args);
    }

    /** The window; not the main class, because Java refuses to start one that is an Application from the class path. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) throws Exception {
            List<String> args = getParameters().getRaw();
            double scale = args.stream().filter(arg -> arg.matches("[\\d.]+")).mapToDouble(Double::parseDouble).findFirst().orElse(1);
            Theme theme = new Theme(args.contains("dark") ? Theme.Mode.DARK : Theme.Mode.LIGHT, scale);
            NoticesViewModel notices = new NoticesViewModel();
            Tasks tasks = new BackgroundTasks((doing, problem) -> problem.printStackTrace(), new BusyViewModel());
            Label said = new Label();
            notices.currentProperty().addListener((property, before, now) -> said.setText(now == null ? "" : now.text()));
            Scene scene = new Scene(new StackPane(said), 1200, 700);
            theme.apply(scene);
            stage.setScene(scene);
            stage.setMaximized(true);
            stage.show();
            List<Volume.Part> parts = new ArrayList<>();
            for (String arg : args) {
                if (arg.endsWith(".pdf")) {
                    parts.add(new Volume.Ready(Path.of(arg).getFileName().toString().replace(".pdf", ""), Files.readAllBytes(Path.of(arg))));
                }
            }
            PrintDesk desk = new PrintDialogs(() -> stage, theme, new PrintDialogs.Tools(tasks, SystemPrinting.ofThisMachine(), PrintMemory.inMemory(),
                    notices, FolderMemory.inMemory()));
            Binder binder = new Binder(new PdfWriter(FontFiles.ofThisMachine()));
            Volume.Ready first = (Volume.Ready) parts.get(0);
            if (parts.size() == 1) {
                desk.preview(first.title(), progress -> first.pdf());
            } else {
                desk.preview("2026 年度台账", progress -> binder.bind(new Volume("2026 年度台账", List.of("市体育局机关党委", "2026 年 12 月"), parts, true), progress));
            }
        }
    }
}
