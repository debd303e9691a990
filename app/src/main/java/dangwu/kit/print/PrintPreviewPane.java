package dangwu.kit.print;

import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The pages at the left, how they shall be printed at the right. Ctrl+P prints, Ctrl+S saves as PDF. */
public final class PrintPreviewPane extends BorderPane {

    private final PrintSettingsPane settings;

    /** Shows {@code model}. */
    public PrintPreviewPane(PrintPreviewViewModel model) {
        getStyleClass().add("dwp-preview");
        getStylesheets().add(PrintPreviewPane.class.getResource("/dangwu/kit/print/print.css").toExternalForm());
        settings = new PrintSettingsPane(model);
        PagesPane pages = new PagesPane(model.pages());
        pages.keysFrom(this);
        setCenter(pages);
        setRight(settings);
        Shortcuts.on(this).bind(StandardKeys.PRINT, model::print).bind(StandardKeys.SAVE, model::saveAsPdf);
    }

    /** Where the keyboard begins: the number of copies. */
    public Node first() {
        return settings.first();
    }
}
