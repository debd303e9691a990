package dangwu.front.desktop;

import dangwu.front.launch.Handover;
import dangwu.front.launch.ProgramVersion;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program's one window. */
public final class MainWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Stage stage;

    /**
     * @param stage the empty window
     */
    public MainWindow(Stage stage) {
        this.stage = stage;
    }

    /** Shows the window; on the JavaFX thread. */
    public void show() {
        stage.setTitle(ProgramVersion.NAME);
        stage.setScene(new Scene(new StackPane(new Label(ProgramVersion.NAME + " " + ProgramVersion.number())), WIDTH, HEIGHT));
        stage.show();
    }

    /** A second start of the program: brings this window to front; on any thread. */
    public void comeToFront(Handover handover) {
        Platform.runLater(() -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
    }
}
