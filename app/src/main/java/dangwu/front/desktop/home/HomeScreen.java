package dangwu.front.desktop.home;

import dangwu.kit.ui.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/** 首页. */
public final class HomeScreen implements Screen {

    private final HomeViewModel model;
    private final HomeView view;

    /** Shows the figures of {@code model}; its buttons do {@code acts}. */
    public HomeScreen(HomeViewModel model, HomeActs acts) {
        this.model = model;
        this.view = new HomeView(model, acts);
    }

    @Override
    public String title() {
        return "首页";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return model.dayProperty();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Node> acts() {
        return List.of();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
