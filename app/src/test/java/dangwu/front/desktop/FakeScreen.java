package dangwu.front.desktop;

import dangwu.kit.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** A screen that keeps what was asked of it. */
final class FakeScreen implements Screen {

    final List<String> happened = new ArrayList<>();
    final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    boolean mayLeave = true;
    private final String title;
    private Node view;

    FakeScreen(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new TextField(title);
        }
        return view;
    }

    @Override
    public List<Node> acts() {
        return List.of();
    }

    @Override
    public void refresh() {
        happened.add("refresh");
    }

    @Override
    public void show(Object target) {
        happened.add("show " + target);
    }

    @Override
    public boolean mayLeave() {
        happened.add("asked");
        return mayLeave;
    }
}
