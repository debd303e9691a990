package dangwu.records.meeting.screen.plan;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** 年度计划: the lines of a year; Enter edits one at the right. */
public final class PlanView implements Screen {

    private final PlanViewModel model;
    private final Surroundings around;
    private final PlanAskingView asking;
    private final PlanLinePane pane;
    private final HBox root = new HBox(16) {
        @Override
        public void requestFocus() {
            table.view().requestFocus();
        }
    };
    private final Label year = new Label();
    private final FilterMenuButton<Organization> organizations;
    private final FilterMenuButton<MeetingKind> kinds = filter("类型", MeetingKind::label, MeetingKind.values());
    private final FilterMenuButton<PlanRow.State> states = filter("完成情况", PlanRow.State::label, PlanRow.State.values());
    private final DataTable<PlanRow> table;
    private final Label count = new Label();
    private final Button edit = Buttons.plain("编辑 Enter", () -> selected().ifPresent(this::edit));
    private final Button meeting = Buttons.plain("登记会议", () -> selected().ifPresent(row -> this.model().openMeeting(row)));
    private final MenuButton more = Buttons.menu("更多", MenuAct.disabled("请先选中计划", ""));
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private int shownYear;
    private boolean filling;
    private boolean following;

    /**
     * What the screen finds around it.
     *
     * @param owner    the program's window
     * @param onLedger leads to the plan as a ledger (L30)
     * @param onFound  leads to where organizations are founded
     */
    public record Surroundings(Supplier<Window> owner, Theme theme, Prompts prompts, TableMemory tables, Runnable onLedger, Runnable onFound) {}

    public PlanView(PlanViewModel model, Surroundings around, ChineseNames names, Clock clock) {
        this.model = model;
        this.around = around;
        asking = new PlanAskingView(model, around);
        pane = new PlanLinePane(model, around.prompts(), names, clock);
        organizations = filter("组织", one -> OrganizationWords.of(model.tree(), one.id()));
        table = new DataTable<>("plan", PlanRow::id, around.tables());
        table.columns(PlanColumns.all()).withMarks().onOpen(this::edit).menu(this::acts).onSelect(this::selected);
        build();
    }

    private PlanViewModel model() {
        return model;
    }

    private void build() {
        root.getStyleClass().add("dw-work");
        root.getStylesheets().add(PlanView.class.getResource("/dangwu/records/meeting/screen/overview.css").toExternalForm());
        table.markedKeys().addListener((SetChangeListener<Object>) change -> update());
        table.empty(new Label(""));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox middle = new VBox(10, head(), table, foot());
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        root.getChildren().setAll(middle);
        pane.panel().setMinWidth(360);
        pane.panel().setPrefWidth(380);
        pane.onLeft(this::closePane);
        pane.onSaved(line -> {
            closePane();
            Platform.runLater(() -> table.selectKey(line.id()));
        });
        model.refilledProperty().addListener((property, before, now) -> fill());
        // The keyboard must be somewhere in the screen, or its shortcuts would not be heard.
        root.sceneProperty().addListener((property, before, now) -> Platform.runLater(() -> {
            if (root.getScene() != null && !paneOpen()) {
                table.focusTable();
            }
        }));
        Shortcuts.on(root).bind(StandardKeys.NEW, this::add).bind(StandardKeys.REFRESH, this::refresh);
        Shortcuts.on(table).bind(StandardKeys.DELETE, () -> model.remove(table.chosenRows()));
        update();
    }

    private Node head() {
        year.getStyleClass().add("dwm-month-title");
        year.setText(model.yearProperty().get() + "年");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton make = Buttons.menu("编排计划", MenuAct.of("按规定生成…", asking::generate), MenuAct.of("复制上年计划…", asking::copy));
        MenuButton columns = table.columnsButton();
        columns.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(Icons.button(Feather.CHEVRON_LEFT, "上一年", () -> turn(-1)), year, Icons.button(Feather.CHEVRON_RIGHT, "下一年", () -> turn(1)),
                organizations, kinds, states, gap, make, columns);
        head.getStyleClass().add("dw-bar-line");
        return head;
    }

    private Node foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("dw-count");
        MenuButton export = Buttons.export(kind -> asking.export(table, kind), MenuAct.of("三会一课计划台账（打印、导出）…", around.onLedger()));
        more.setOnShowing(event -> more.getItems().setAll(Buttons.menu("", acts(table.chosenRows()).toArray(MenuAct[]::new)).getItems()));
        HBox foot = new HBox(count, gap, edit, meeting, export, more);
        foot.getStyleClass().add("dw-bar-line");
        return foot;
    }

    private void turn(int years) {
        if (pane.mayLeave()) {
            closePane();
            model.yearProperty().set(model.yearProperty().get() + years);
        }
    }

    private void fill() {
        year.setText(model.yearProperty().get() + "年");
        filling = true;
        following = true;
        Set<Long> chosen = model.filterProperty().get().organizations();
        List<Organization> all = model.organizations();
        organizations.values(all);
        // They may have been renamed: what was chosen goes by its id.
        organizations.chosen().setAll(all.stream().filter(one -> chosen.contains(one.id())).toList());
        following = false;
        table.empty(emptyState());
        table.setRows(model.rows());
        filling = false;
        if (model.loadedProperty().get() && model.rowsYear() != shownYear) {
            shownYear = model.rowsYear();
            model.likelyRow().ifPresent(row -> table.selectKey(row.id()));
        }
        if (table.view().isFocused()) {
            table.focusTable();
        }
        update();
    }

    private Node emptyState() {
        if (!model.loadedProperty().get()) {
            return new Label("");
        }
        if (model.tree().all().isEmpty()) {
            return new EmptyState("还没有党组织", "计划按党组织编排。先建立党组织，再编排计划。", Buttons.plain("建立党组织", around.onFound()));
        }
        if (model.nothingPlanned()) {
            EmptyState state = new EmptyState(model.yearProperty().get() + "年还没有计划", "按“三会一课”的规定次数生成，再逐条补充主题；也可以复制上年的计划，或逐条新增。",
                    Buttons.plain("按规定生成…", asking::generate));
            state.getChildren().add(Buttons.plain("复制上年计划…", asking::copy));
            return state;
        }
        return new EmptyState("没有符合条件的计划", model.countText(0) + "。当前的筛选条件把它们都排除了。", Buttons.plain("清除筛选", this::clearFilter));
    }

    private void clearFilter() {
        organizations.chosen().clear();
        kinds.chosen().clear();
        states.chosen().clear();
    }

    private void update() {
        count.setText(model.loadedProperty().get() ? model.countText(table.markedRows().size()) : "");
        String whyNot = selected().isEmpty() ? "请先选中一条计划" : "";
        Buttons.disable(edit, whyNot);
        Buttons.disable(meeting, whyNot);
        meeting.setText(selected().filter(row -> row.line().fulfilled()).isPresent() ? "打开会议" : "登记会议");
        more.setDisable(table.chosenRows().isEmpty());
    }

    private Optional<PlanRow> selected() {
        return Optional.ofNullable(table.selectedProperty().get());
    }

    /** While a line is open at the right, it follows the selection. */
    private void selected(Optional<PlanRow> row) {
        update();
        if (!filling && row.isPresent() && paneOpen() && pane.mayLeave()) {
            pane.edit(row.get().line());
        }
    }

    private boolean paneOpen() {
        return root.getChildren().contains(pane.panel());
    }

    private void closePane() {
        root.getChildren().remove(pane.panel());
        table.focusTable();
    }

    private void edit(PlanRow row) {
        open(row.line());
    }

    private void add() {
        if (model.tree().all().isEmpty()) {
            around.prompts().info("还没有党组织", "计划按党组织编排，请先建立党组织。");
            return;
        }
        Set<Long> chosen = model.filterProperty().get().organizations();
        long organization = chosen.size() == 1 ? chosen.iterator().next() : selected().map(row -> row.line().organizationId()).orElse(0L);
        Set<MeetingKind> kind = model.filterProperty().get().kinds();
        MeetingKind usual = selected().filter(row -> row.line().organizationId() == organization).map(row -> row.line().kind())
                .or(() -> model.tree().find(organization).map(one -> MeetingKind.heldByKind(one.kind()).get(0))).orElse(MeetingKind.BRANCH_GENERAL_MEETING);
        open(PlanLine.of(organization, selected().map(row -> row.line().month()).orElse(model.likelyMonth()), kind.size() == 1 ? kind.iterator().next() : usual, null));
    }

    private void open(PlanLine line) {
        if (!pane.mayLeave()) {
            return;
        }
        pane.edit(line);
        if (!paneOpen()) {
            root.getChildren().add(pane.panel());
        }
        Platform.runLater(() -> pane.firstField().requestFocus());
    }

    private List<MenuAct> acts(List<PlanRow> chosen) {
        List<MenuAct> acts = new ArrayList<>();
        if (chosen.size() == 1) {
            PlanRow row = chosen.get(0);
            acts.add(MenuAct.of("编辑", "Enter", () -> edit(row)));
            acts.add(MenuAct.of(row.line().fulfilled() ? "打开会议" : "登记会议", () -> model.openMeeting(row)));
            if (!row.line().fulfilled()) {
                acts.add(MenuAct.of("用已登记的会议完成…", () -> model.fulfilling(row, meetings -> asking.choose(row, meetings, more))));
            }
        }
        if (chosen.stream().anyMatch(row -> row.line().fulfilled())) {
            acts.add(MenuAct.of("恢复为未完成", () -> model.reopen(chosen)));
        }
        acts.add(MenuAct.line());
        acts.add(MenuAct.of(chosen.size() < 2 ? "删除" : "删除 " + chosen.size() + " 条计划", StandardKeys.DELETE.hint(), () -> model.remove(chosen)));
        return acts;
    }

    private void changed() {
        if (!following) {
            model.filterProperty().set(new PlanViewModel.Filter(organizations.chosen().stream().map(Organization::id).collect(Collectors.toSet()),
                    new HashSet<>(kinds.chosen()), new HashSet<>(states.chosen())));
        }
    }

    @SafeVarargs
    private <T> FilterMenuButton<T> filter(String words, Function<T, String> label, T... values) {
        FilterMenuButton<T> button = new FilterMenuButton<>(words, label);
        button.values(Arrays.asList(values));
        button.chosen().addListener((ListChangeListener<T>) change -> changed());
        return button;
    }

    @Override
    public String title() {
        return "年度计划";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> acts() {
        return List.of(Buttons.primary("新增计划", StandardKeys.NEW, this::add));
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public boolean mayLeave() {
        return !paneOpen() || pane.mayLeave();
    }
}
