package dangwu.kit.print;

import dangwu.kit.ui.Theme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The print preview as a window of its own, nearly as large as the screen. Esc leaves it; printing closes it. */
public final class PrintPreviewDialog {

    private static final double SHARE_OF_SCREEN = 0.92;
    private static final double MOST_WIDTH = 1400;

    private final Stage stage = new Stage();
    private final PrintPreviewViewModel model;
    private final PrintPreviewPane pane;
    private final Theme theme;

    /**
     * A window not yet shown.
     *
     * @param owner over which it stands; null: none
     */
    public PrintPreviewDialog(Window owner, Theme theme, PrintPreviewViewModel model) {
        this.model = model;
        this.theme = theme;
        pane = new PrintPreviewPane(model);
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
        stage.setTitle("打印 · " + model.title());
        stage.setOnHidden(event -> {
            model.cancel();
            model.close();
        });
        model.onPrinted(stage::hide);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stage.hide();
            }
        });
    }

    /** Shows it; returns at once. */
    public void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(pane, Math.min(MOST_WIDTH * theme.scale(), screen.getWidth() * SHARE_OF_SCREEN), screen.getHeight() * SHARE_OF_SCREEN - 30);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
        Platform.runLater(pane.first()::requestFocus);
    }

    /** The window itself: owner of questions asked from it. */
    public Window window() {
        return stage;
    }
}
