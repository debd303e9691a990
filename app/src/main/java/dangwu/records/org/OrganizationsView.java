package dangwu.records.org;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.kit.ui.TreeMemory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The screen of organizations: the tree at the left, posts and terms of the selected one in the middle, its facts at the right. */
public final class OrganizationsView implements Screen {

    /** At text of 13 px; larger text needs more. */
    private static final double WIDE_ENOUGH_FOR_PANEL = 1060;
    private static final double TEXT_SIZE = 13;
    private static final double LEAST_HEIGHT = 170;

    private final OrganizationsViewModel model;
    private final Windows windows;
    private final Surroundings around;
    private final StackPane root = new StackPane();
    private final HBox places = new HBox(16);
    private final VBox work = new VBox(12);
    private final Label name = new Label();
    private final HBox badges = new HBox(6);
    private final Button edit = Buttons.plain("编辑", this::editSelected);
    private final MenuButton more = Buttons.menu("更多", MenuAct.disabled("请先选中党组织", ""));
    private final OrganizationPane pane;
    private final Button first;
    private final Button found = Buttons.plain("建立党组织", this::add);
    private final Node beginning;
    private final OrganizationTreePane tree;
    private final ToggleButton details = new ToggleButton("详情");
    private boolean byHand;

    /** The windows that the screen opens. */
    public record Windows(OrganizationDialog organization, PostDialog post, CommitteeTermDialog term) {}

    /**
     * What the screen finds around it.
     *
     * @param owner    the program's window
     * @param onImport opens the import of organizations
     */
    public record Surroundings(Supplier<Window> owner, TableMemory tables, TreeMemory trees, Runnable onImport) {}

    public OrganizationsView(OrganizationsViewModel model, Windows windows, Surroundings around, Clock clock) {
        this.model = model;
        this.windows = windows;
        this.around = around;
        beginning = beginning();
        first = Buttons.primary("建立党组织", StandardKeys.NEW, this::add);
        pane = new OrganizationPane(model);
        pane.panel().onClose(() -> showByHand(false));
        details.setOnAction(event -> showByHand(details.isSelected()));
        tree = new OrganizationTreePane(model, around.trees(), clock, this::handling, one -> windows.organization().edit(owner(), one));
        PostsPane posts = new PostsPane(model, windows.post(), around.tables(), around.owner());
        TermPane terms = new TermPane(model, windows.term(), around.tables(), around.owner());
        VBox.setVgrow(posts, Priority.ALWAYS);
        terms.setPrefHeight(210);
        terms.setMinHeight(LEAST_HEIGHT);
        posts.setMinHeight(LEAST_HEIGHT);
        work.getChildren().setAll(head(), posts, terms);
        work.setMinWidth(0);
        ScrollPane middle = new ScrollPane(work);
        middle.setFitToWidth(true);
        middle.setFitToHeight(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.setFocusTraversable(false);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        places.getStyleClass().add("dw-work");
        places.getChildren().setAll(tree, middle);
        root.getChildren().setAll(places);
        root.setMinHeight(0);
        root.widthProperty().addListener((property, before, now) -> arrange());
        edit.fontProperty().addListener((property, before, now) -> arrange());
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnShowing(event -> model.selected().ifPresent(one ->
                more.getItems().setAll(Buttons.menu("", handling(one).toArray(MenuAct[]::new)).getItems())));
        Shortcuts.on(root).bind(StandardKeys.NEW, this::add).bind(StandardKeys.REFRESH, this::refresh);
        root.sceneProperty().addListener((property, before, now) -> takeKeyboard());
        model.pictureProperty().addListener((property, before, now) -> follow());
        model.selectedProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private Node head() {
        name.getStyleClass().add("dw-dialog-title");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        badges.setMinWidth(Region.USE_PREF_SIZE);
        badges.getStyleClass().add("dw-bar-line");
        HBox line = new HBox(name, badges, gap, edit, more, details);
        line.getStyleClass().add("dw-bar-line");
        return line;
    }

    private void follow() {
        name.setText(model.selected().map(Organization::name).orElse(""));
        badges.getChildren().clear();
        model.selected().ifPresent(one -> {
            badges.getChildren().add(new Badge(one.kind().label(), Tone.PLAIN));
            if (!one.existsOn(model.picture().asOf())) {
                badges.getChildren().add(new Badge(one.dissolvedOn() == null ? "尚未成立" : "已撤销", Tone.WARN));
            }
        });
        edit.setDisable(model.selected().isEmpty());
        more.setDisable(model.selected().isEmpty());
        first.setText((noneYet() ? "建立党组织 " : "新增下级组织 ") + StandardKeys.NEW.hint());
        bringForth(model.loadedProperty().get() && noneYet() ? beginning : places);
    }

    /** Only on a real change: a node put back where it was would lose the keyboard. */
    private void bringForth(Node content) {
        if (!root.getChildren().contains(content)) {
            root.getChildren().setAll(content);
            takeKeyboard();
        }
    }

    /** The keyboard must be somewhere in the screen, or its shortcuts would not be heard. */
    private void takeKeyboard() {
        Platform.runLater(() -> {
            if (root.getScene() != null && root.getChildren().contains(beginning)) {
                found.requestFocus();
            } else if (root.getScene() != null) {
                tree.focusTree();
            }
        });
    }

    private boolean noneYet() {
        return model.picture().all().all().isEmpty();
    }

    private Node beginning() {
        EmptyState state = new EmptyState("还没有党组织", "先建立本单位的党组织（如机关党委），再在它下面新增党支部；手头有 Excel 的，也可以导入。", found);
        state.getChildren().add(Buttons.plain("导入…", around.onImport()));
        return state;
    }

    private void showByHand(boolean shown) {
        byHand = true;
        showPanel(shown);
    }

    private boolean wideEnough() {
        return root.getWidth() * TEXT_SIZE / edit.getFont().getSize() >= WIDE_ENOUGH_FOR_PANEL;
    }

    private void arrange() {
        showPanel(byHand ? details.isSelected() : wideEnough());
    }

    /** On a small screen posts and terms keep their room: the tree steps back while the facts are shown. */
    private void showPanel(boolean shown) {
        Shown.set(tree, !shown || wideEnough());
        details.setSelected(shown);
        if (shown && !places.getChildren().contains(pane.panel())) {
            places.getChildren().add(pane.panel());
        } else if (!shown) {
            places.getChildren().remove(pane.panel());
        }
    }

    private List<MenuAct> handling(Organization one) {
        List<MenuAct> acts = new ArrayList<>();
        acts.add(MenuAct.of("编辑…", "Enter", () -> windows.organization().edit(owner(), one)));
        acts.add(model.childKinds(one).isEmpty() ? MenuAct.disabled("新增下级组织…", one.kind().label() + "下不再设组织")
                : MenuAct.of("新增下级组织…", () -> windows.organization().add(owner(), one)));
        acts.add(MenuAct.of("新增同级组织…", () -> windows.organization().add(owner(), parent(one))));
        acts.add(MenuAct.line());
        acts.add(MenuAct.of("移动到…", () -> windows.organization().move(owner(), one)));
        acts.add(MenuAct.of("上移", () -> model.shift(one, -1)));
        acts.add(MenuAct.of("下移", () -> model.shift(one, 1)));
        acts.add(MenuAct.line());
        acts.add(one.dissolvedOn() == null ? MenuAct.of("撤销…", () -> windows.organization().dissolve(owner(), one))
                : MenuAct.of("恢复（取消撤销）", () -> model.restore(one)));
        acts.add(MenuAct.of("删除误录的组织…", () -> model.remove(one)));
        return acts;
    }

    /** Under the selected one when something may stand there, else beside it. */
    private void add() {
        Organization at = model.selected().orElse(null);
        windows.organization().add(owner(), at == null || !model.childKinds(at).isEmpty() ? at : parent(at));
    }

    private Organization parent(Organization one) {
        return one.parentId() == null ? null : model.picture().all().find(one.parentId()).orElse(null);
    }

    private void editSelected() {
        model.selected().ifPresent(one -> windows.organization().edit(owner(), one));
    }

    private Window owner() {
        return around.owner().get();
    }

    @Override
    public String title() {
        return "组织";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return model.scopeProperty();
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> acts() {
        return List.of(Buttons.plain("导入…", around.onImport()), first);
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** An organization's id selects it. */
    @Override
    public void show(Object target) {
        if (target instanceof Long id) {
            model.selectedProperty().set(id);
        }
        refresh();
    }
}
