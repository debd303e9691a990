package dangwu.front.desktop;

import dangwu.kit.ui.Screen;
import dangwu.records.member.screen.MemberFilter;
import dangwu.records.member.screen.MembersView;
import dangwu.records.member.screen.MembersViewModel;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/** 党员, as other places lead there: to one member, to a branch, to those with something missing, to a new one. */
final class MembersScreen implements Screen {

    private final MembersView view;
    private final MembersViewModel model;

    MembersScreen(MembersView view, MembersViewModel model) {
        this.view = view;
        this.model = model;
    }

    @Override
    public String title() {
        return view.title();
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return view.subtitle();
    }

    @Override
    public Node view() {
        return view.view();
    }

    @Override
    public List<? extends Node> acts() {
        return view.acts();
    }

    @Override
    public void refresh() {
        view.refresh();
    }

    @Override
    public boolean mayLeave() {
        return view.mayLeave();
    }

    @Override
    public void show(Object target) {
        if (target instanceof MembersTarget.Of of) {
            pick(of.organizationId(), MemberFilter.NONE);
        } else if (target instanceof MembersTarget.With with) {
            pick(null, new MemberFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(with.trait())));
        } else if (target instanceof MembersTarget.Add) {
            view.refresh();
            whenLoaded(view::add);
        } else {
            view.show(target);
        }
    }

    private void pick(Long organizationId, MemberFilter filter) {
        model.formerProperty().set(false);
        model.organizationProperty().set(organizationId);
        model.filterProperty().set(filter);
        view.refresh();
    }

    private void whenLoaded(Runnable act) {
        if (model.loadedProperty().get()) {
            act.run();
            return;
        }
        model.loadedProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable loaded) {
                model.loadedProperty().removeListener(this);
                // The tree has not been drawn yet at this moment, and the dialog would wait within it.
                Platform.runLater(act);
            }
        });
    }
}
