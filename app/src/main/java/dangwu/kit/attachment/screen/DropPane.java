package dangwu.kit.attachment.screen;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** A part of the screen that files can be dropped on; it shows while they hover over it. */
abstract class DropPane extends VBox {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("drop");

    /** Begins to take files; the innermost part under them gets them. */
    final void takeDrops(Consumer<List<Path>> taker) {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(HOVERED, true);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(HOVERED, false));
        setOnDragDropped(event -> dropped(event, taker));
    }

    private void dropped(DragEvent event, Consumer<List<Path>> taker) {
        pseudoClassStateChanged(HOVERED, false);
        boolean files = event.getDragboard().hasFiles();
        event.setDropCompleted(files);
        event.consume();
        if (files) {
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
    }
}
