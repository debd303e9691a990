package dangwu.kit.exchange;

import dangwu.kit.exchange.ImportViewModel.Step;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.TableMemory;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The import screen: pick or drop a file, see what it would do, do it. */
public final class ImportPane extends BorderPane {

    private final ImportViewModel model;
    private final PreviewPane preview;
    private final Runnable done;

    /** @param done what 完成 does after an import */
    public ImportPane(ImportViewModel model, TableMemory memory, Runnable done) {
        this.model = model;
        this.done = done;
        this.preview = new PreviewPane(model, memory);
        getStyleClass().add("dw-work");
        model.stepProperty().addListener((property, old, now) -> show(now));
        setOnDragOver(this::offer);
        setOnDragDropped(this::drop);
        show(model.stepProperty().get());
    }

    private void show(Step step) {
        setCenter(switch (step) {
            case PICK -> picking();
            case BUSY -> busy();
            case PREVIEW -> preview;
            case DONE -> finished();
        });
    }

    private Node picking() {
        String name = model.offer().kind().name();
        Button choose = Buttons.primary("选择表格…", model::pick);
        EmptyState empty = new EmptyState("导入" + name, "选择一份 xlsx 或 xls 表格，或把它拖到这里。先给您看会有什么变化，确认后才写入台账。", choose);
        Label problem = problem();
        Label said = new Label();
        said.getStyleClass().add("text-ok");
        said.textProperty().bind(model.saidProperty());
        VBox box = new VBox(12, problem, empty, Buttons.link("保存空白模板…", model::saveTemplate), said);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Label problem() {
        Label problem = new Label();
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, model.problemProperty().isNotEmpty());
        problem.getStyleClass().addAll("dw-alert", "text-bad");
        problem.setWrapText(true);
        return problem;
    }

    private Node busy() {
        Label what = new Label(model.busyTextProperty().get());
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(320);
        bar.setAccessibleText(what.getText());
        VBox box = new VBox(12, what, bar, Buttons.plain("取消", model::cancel));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node finished() {
        EmptyState state = new EmptyState("导入完成", model.resultProperty().get(), Buttons.primary("完成", done));
        VBox box = new VBox(12, state, Buttons.link("再导入一份", model::startOver));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void offer(DragEvent event) {
        if (dropped(event).isPresent() && model.stepProperty().get() != Step.BUSY) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        Optional<Path> file = dropped(event);
        event.setDropCompleted(file.isPresent());
        event.consume();
        file.ifPresent(model::open);
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.size() == 1 ? Optional.of(files.get(0).toPath()) : Optional.empty();
    }
}
