package dangwu.front.desktop.ledgers;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.StandardKeys;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/** 台账. Its targets are ids or names of ledgers. */
public final class LedgersScreen implements Screen {

    private final LedgersViewModel model;
    private final LedgersView view;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");

    /** Shows {@code model}; the clock says what "today" is in the date field. */
    public LedgersScreen(LedgersViewModel model, Clock clock) {
        this.model = model;
        view = new LedgersView(model, clock);
        model.ledgerProperty().addListener((property, before, now) -> subtitle.set(now == null ? "" : now.name()));
    }

    @Override
    public String title() {
        return "台账";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Node> acts() {
        return List.of(Buttons.plain("全部导出…", model::exportAll), Buttons.plain("打印…", StandardKeys.PRINT, model::print), Buttons.primary("导出…", StandardKeys.SAVE, model::export));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void show(Object target) {
        model.choose(target.toString());
        model.refresh();
    }
}
