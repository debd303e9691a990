package dangwu.front.desktop;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Failure;
import dangwu.front.desktop.files.Clipping;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Shown instead of the program when the records cannot be opened: what is wrong, what to do, and a way out. */
final class TroublePane extends StackPane {

    TroublePane(Failure failure, Runnable again, Runnable exit) {
        getStyleClass().add("dwh-trouble");
        Button leave = Buttons.primary("退出", exit);
        HBox acts = new HBox(leave, Buttons.plain("重试", again), Buttons.plain("复制详情", () -> Clipping.copy(failure.details())));
        acts.getStyleClass().add("dwh-trouble-acts");
        EmptyState page = new EmptyState("台账打不开", failure.sentence() + "\n代码 " + failure.code());
        page.getChildren().add(acts);
        getChildren().add(page);
        leave.setDefaultButton(true);
        leave.setCancelButton(true);
    }
}
