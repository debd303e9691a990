package dangwu.records.dues.screen.arrears;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesOpener;
import dangwu.records.dues.screen.DuesPartView;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.ScopePane;
import dangwu.records.org.Organization;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** 欠缴: who, since when, how far it has gone, what was done. */
public final class ArrearsView implements DuesPartView {

    private final ArrearsViewModel model;
    private final Around around;
    private final DataTable<ArrearsRow> table;
    private final ArrearsPane pane;
    private final HBox root = new HBox(16);
    private final FilterMenuButton<ArrearsLevel> levels = new FilterMenuButton<>("程度", ArrearsRow::levelWords);
    private final ScopePane scope;
    private final Label summary = new Label();

    /**
     * What it finds around it.
     *
     * @param owner    the program's window
     * @param onMember leads to a member's record
     */
    public record Around(Supplier<Window> owner, Theme theme, Prompts prompts, TableMemory tables, DuesOpener opener, LongConsumer onMember) {}

    public ArrearsView(ArrearsViewModel model, Around around) {
        this.model = model;
        this.around = around;
        table = new DataTable<>("dues-arrears", ArrearsRow::memberId, around.tables());
        table.withRowNumbers().columns(ArrearsColumns.all()).onOpen(this::note).menu(this::acts).onSelect(row -> follow(row.orElse(null))).empty(new Label(""));
        pane = new ArrearsPane(new ArrearsPane.Acts(this::note, this::edit, row -> new CaseDialog(model, row).submit(window("提交支部党员大会 • " + row.name(), "提交")),
                (row, opened) -> new CaseDialog(model, row).decide(opened, window("支部党员大会的决定 • " + row.name(), "登记")),
                (row, opened) -> new CaseDialog(model, row).justCause(opened, window("正当理由 • " + row.name(), "登记")), model::remove, this::collect));
        pane.panel().onClose(() -> table.view().getSelectionModel().clearSelection());
        scope = new ScopePane(model.scope(), ScopePane.Kind.ANY, () -> true);
        levels.values(List.of(ArrearsLevel.values()));
        levels.chosen().addListener((InvalidationListener) changed -> model.only(new HashSet<>(levels.chosen())));
        summary.textProperty().bind(model.summaryProperty());
        summary.getStyleClass().add("dw-count");
        summary.setMinWidth(Region.USE_PREF_SIZE);
        table.setMinWidth(0);
        HBox.setHgrow(table, Priority.ALWAYS);
        root.getChildren().setAll(table);
        root.setMinHeight(0);
        Shortcuts.on(root).bind(StandardKeys.NEW, this::noteSelected);
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.arrive();
            }
        });
        model.rows().addListener((InvalidationListener) changed -> show());
        model.loadedProperty().addListener((property, before, now) -> show());
    }

    private void show() {
        table.empty(emptyState());
        table.setRows(List.copyOf(model.rows()));
        if (table.selectedProperty().get() == null && !model.rows().isEmpty()) {
            table.selectKey(model.rows().get(0).memberId());
        }
        follow(table.selectedProperty().get());
    }

    private Node emptyState() {
        if (!model.loadedProperty().get()) {
            return new Label("");
        }
        if (model.scope().organization() == null) {
            return new EmptyState("还没有党组织", "先建立党支部、登记党员，再核定和收缴党费。");
        }
        if (!levels.chosen().isEmpty()) {
            return new EmptyState("没有符合条件的党员", "换一个范围，或清除“程度”的筛选。");
        }
        String words = "截至 " + model.today() + "，已过去的月份党费都已交清。";
        Organization shown = model.scope().organization();
        return shown.kind().branch() ? new EmptyState(shown.displayName() + "没有欠缴", words, Buttons.plain("看全部支部", model::widen))
                : new EmptyState("没有欠缴", words, Buttons.plain("看本月收缴", () -> around.opener().open(DuesTarget.of(DuesMode.COLLECT, null, model.scope().thisMonth()))));
    }

    private void follow(ArrearsRow row) {
        if (row == null) {
            root.getChildren().remove(pane.panel());
            return;
        }
        pane.show(row);
        if (!root.getChildren().contains(pane.panel())) {
            root.getChildren().add(pane.panel());
        }
    }

    private FormWindow window(String title, String act) {
        return new FormWindow(around.owner().get(), around.theme(), around.prompts(), title, act);
    }

    private void noteSelected() {
        if (table.selectedProperty().get() != null) {
            note(table.selectedProperty().get());
        }
    }

    private void note(ArrearsRow row) {
        new StepDialog(model, row, null).open(window("登记措施 • " + row.name(), "登记"));
    }

    private void edit(ArrearsRow row, ArrearsStep step) {
        new StepDialog(model, row, step).open(window("修改措施 • " + row.name(), "保存"));
    }

    private void collect(ArrearsRow row) {
        around.opener().open(DuesTarget.of(DuesMode.COLLECT, row.branchId(), model.scope().thisMonth()).with(row.memberId()));
    }

    private List<MenuAct> acts(List<ArrearsRow> chosen) {
        ArrearsRow row = chosen.get(0);
        return List.of(MenuAct.of("登记措施…", StandardKeys.NEW.hint(), () -> note(row)), MenuAct.of("去收缴", () -> collect(row)),
                MenuAct.of("查看党员", () -> around.onMember().accept(row.memberId())));
    }

    @Override
    public DuesMode mode() {
        return DuesMode.ARREARS;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> head() {
        return List.of(scope, levels);
    }

    @Override
    public List<? extends Node> headEnd() {
        return List.of(summary);
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** A member's id selects him. */
    @Override
    public void show(DuesTarget target) {
        refresh();
        if (target.detail() instanceof Long member) {
            Platform.runLater(() -> table.selectKey(member));
        }
    }

    @Override
    public void takeKeyboard() {
        if (root.getScene() != null) {
            table.focusTable();
        }
    }
}
