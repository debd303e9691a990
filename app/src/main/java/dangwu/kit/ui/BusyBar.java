package dangwu.kit.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Shows the work that lasts: what, how far, 取消. Takes no room while nothing lasts. */
public final class BusyBar extends HBox {

    private final BusyViewModel busy;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = Buttons.link("取消", this::cancelShown);

    /** Shows the oldest work of the view model, and how much other work there is. */
    public BusyBar(BusyViewModel busy) {
        this.busy = busy;
        getStyleClass().add("dw-busy");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, bar, cancel);
        busy.items().addListener((ListChangeListener<BusyItem>) change -> refresh());
        refresh();
    }

    private void refresh() {
        boolean any = !busy.items().isEmpty();
        Shown.set(this, any);
        words.textProperty().unbind();
        bar.progressProperty().unbind();
        if (any) {
            BusyItem item = busy.items().get(0);
            int others = busy.items().size() - 1;
            String more = others == 0 ? "" : "（另有 " + others + " 项）";
            words.textProperty().bind(Bindings.createStringBinding(
                    () -> item.title() + (item.messageProperty().get().isEmpty() ? "" : "：" + item.messageProperty().get()) + more,
                    item.messageProperty()));
            bar.progressProperty().bind(item.fractionProperty());
            cancel.setAccessibleText("取消" + item.title());
        }
    }

    private void cancelShown() {
        if (!busy.items().isEmpty()) {
            busy.items().get(0).cancel();
        }
    }
}
