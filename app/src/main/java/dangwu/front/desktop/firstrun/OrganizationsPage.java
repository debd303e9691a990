package dangwu.front.desktop.firstrun;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.NoteField;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Page 2: the organizations under the unit, typed one a line, or imported. */
final class OrganizationsPage implements FirstRunPage {

    private static final double INDENT = 16;
    private static final int ROWS = 11;
    private static final List<OrganizationKind> KINDS =
            Arrays.stream(OrganizationKind.values()).filter(kind -> kind != OrganizationKind.LEADING_GROUP).toList();

    private final FirstRunViewModel model;
    private final NoteField list = new NoteField("每行一个，下级往右空两格").rows(ROWS);
    private final VBox preview = new VBox();
    private final Label there = new Label();
    private final Label title = new Label();
    private final VBox box;
    private Runnable wordsChanged = () -> { };

    OrganizationsPage(FirstRunViewModel model, FirstRunActs acts) {
        this.model = model;
        title.getStyleClass().add("dw-screen-title");
        there.getStyleClass().add("dw-dim");
        there.setWrapText(true);
        list.input().setId("branch-list");
        list.input().textProperty().bindBidirectional(model.listProperty());
        preview.getStyleClass().add("dwh-preview");
        ScrollPane scroll = new ScrollPane(preview);
        scroll.getStyleClass().add("dwh-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox halves = new HBox(list, scroll);
        halves.getStyleClass().add("dwh-halves");
        for (Node half : halves.getChildren()) {
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        list.setPrefWidth(1);
        scroll.setPrefWidth(1);
        VBox.setVgrow(list.input(), Priority.ALWAYS);
        list.input().setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(halves, Priority.ALWAYS);
        box = new VBox(title, there, halves, Buttons.link("改为从 Excel 导入党组织", acts.importOrganizations()));
        box.getStyleClass().add("dwh-wizard-page");
        model.lines().addListener((ListChangeListener<BranchLine>) change -> show());
        model.treeProperty().addListener((property, before, now) -> describe(now));
        describe(model.treeProperty().get());
        show();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public String nextWords() {
        return model.lines().isEmpty() ? "下一步" : "建立 " + model.lines().size() + " 个党组织，下一步";
    }

    @Override
    public void focusFirst() {
        list.input().requestFocus();
    }

    @Override
    public void onWords(Runnable changed) {
        wordsChanged = changed;
    }

    private void describe(OrganizationTree tree) {
        boolean groups = tree.unit().map(unit -> unit.kind().branch()).orElse(false);
        title.setText(groups ? "有哪些党小组" : "有哪些党支部");
        long under = tree.all().stream().filter(organization -> organization.kind() != OrganizationKind.LEADING_GROUP).count() - 1;
        there.setText(tree.unit().map(Organization::displayName).orElse("") + (under > 0 ? "，已建立下级 " + under + " 个，这里写的会添加进去。" : "。类别按名称猜出，可以在右边改。"));
    }

    private void show() {
        preview.getChildren().setAll(model.lines().stream().map(this::line).toList());
        if (model.lines().isEmpty()) {
            Label example = new Label("例如：\n局机关党支部\n  第一党小组\n  第二党小组\n市体校党支部\n足管中心联合党支部");
            example.getStyleClass().add("dw-dim");
            preview.getChildren().setAll(example);
        }
        wordsChanged.run();
    }

    private Node line(BranchLine line) {
        Label name = new Label(line.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPadding(new Insets(0, 0, 0, INDENT * line.depth()));
        HBox.setHgrow(name, Priority.ALWAYS);
        MenuButton kind = Buttons.menu(line.kind().label(), KINDS.stream().map(one -> MenuAct.of(one.label(), () -> model.choose(line, one)))
                .toArray(MenuAct[]::new));
        kind.setAccessibleText(line.name() + "的类别：" + line.kind().label());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, kind);
        row.getStyleClass().add("dwh-preview-line");
        if (line.problem().isEmpty()) {
            return row;
        }
        Label problem = new Label(line.problem());
        problem.getStyleClass().add("dwh-problem");
        return new VBox(row, problem);
    }
}
