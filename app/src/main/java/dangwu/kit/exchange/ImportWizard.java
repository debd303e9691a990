package dangwu.kit.exchange;

import dangwu.kit.ui.FrontWindow;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The import screen in a window of its own, over the window it was asked for in. Closing it while nothing was written leaves the records as they were. */
public final class ImportWizard {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 680;

    private final Stage stage = new Stage();

    /** @param owner the window it stands over; null: none */
    public ImportWizard(ImportViewModel model, Theme theme, TableMemory memory, Window owner) {
        FrontWindow.stand(stage, owner);
        stage.setTitle("导入" + model.offer().kind().name());
        Scene scene = new Scene(new ImportPane(model, memory, stage::close), WIDTH * theme.scale(), HEIGHT * theme.scale());
        theme.apply(scene);
        stage.setScene(scene);
        stage.setOnHidden(event -> model.cancel());
    }

    /** Shows the window. */
    public void show() {
        stage.show();
    }

    /** Shows the window and goes straight on to {@code act}, such as reading a dropped file. */
    public void showThen(Runnable act) {
        stage.show();
        act.run();
    }
}
