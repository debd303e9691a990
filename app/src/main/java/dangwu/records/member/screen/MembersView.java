package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Navigator;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.SelectionLink;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.TreeMemory;
import dangwu.records.member.OwnColumn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The screen of members: organizations at the left, members in the middle, the selected one explained at the right. */
public final class MembersView implements Screen {

    /** At text of 13 px; larger text needs more. */
    private static final double WIDE_ENOUGH_FOR_PANEL = 1380;
    private static final double TEXT_SIZE = 13;

    private final MembersViewModel model;
    private final MemberHandlingView handling;
    private final Windows windows;
    private final Surroundings around;
    private final MemberColumns columns;
    private final HBox root = new HBox(16) {
        @Override
        public void requestFocus() {
            table.view().requestFocus();
        }
    };
    private final VBox work = new VBox(10);
    private final MemberFilterPane filters;
    private final MemberFootPane foot;
    private final ToggleButton detailsButton = new ToggleButton("详情");
    private final MemberPane pane;
    private MemberTreePane tree;
    private DataTable<MemberRow> table;
    private List<OwnColumn> shownOwn = List.of();
    private SelectionLink<MemberRow> selection;
    private boolean panelByHand;
    private Runnable afterColumns = () -> { };

    /** The windows that the screen opens. */
    public record Windows(MemberDialog member, EndMembershipDialog end, SuspensionDialog suspension, PlaceDialog place, OwnColumnsDialog ownColumns) {}

    /**
     * What the screen finds around it.
     *
     * @param owner      the program's window
     * @param onImport   opens the import of members
     * @param rosterActs what the button 花名册 ▾ offers
     * @param onFound    leads to the founding of organizations, while there is no branch
     */
    public record Surroundings(Supplier<Window> owner, Prompts prompts, TableMemory tables, TreeMemory trees, Navigator navigator, Runnable onImport,
            List<MenuAct> rosterActs, Runnable onFound) {}

    public MembersView(MembersViewModel model, MemberActsViewModel acts, Windows windows, Surroundings around, ChineseNames names, Clock clock) {
        this.model = model;
        this.windows = windows;
        this.around = around;
        handling = new MemberHandlingView(model, acts, windows, around.prompts(), around.owner());
        columns = new MemberColumns(names, () -> model.fullNumbersProperty().get());
        filters = new MemberFilterPane(model, this::intoTable);
        foot = new MemberFootPane(model, handling, around.prompts());
        MenuButton panelMore = MemberFootPane.handleButton();
        panelMore.setOnShowing(event -> panelMore.getItems().setAll(Buttons.menu("", handling.menu(selectedOnly()).toArray(MenuAct[]::new)).getItems()));
        pane = new MemberPane(model, Buttons.plain("编辑", () -> handling.edit(model.selectedProperty().get())), panelMore);
        acts.onDone(model::load);
        build(clock);
        listen();
    }

    private void build(Clock clock) {
        buildTable();
        selection = new SelectionLink<>(model.selectedProperty(), table);
        detailsButton.setTooltip(new Tooltip("显示或收起右侧详情 " + MemberKeys.DETAILS.hint()));
        filters.atRight(columnsMenu(), detailsButton);
        work.getChildren().setAll(filters, table, foot);
        HBox.setHgrow(work, Priority.ALWAYS);
        work.setMinWidth(0);
        root.getStyleClass().add("dw-work");
        tree = new MemberTreePane(model, around.trees(), clock);
        root.getChildren().setAll(tree, work);
        pane.panel().onClose(() -> showPanel(false));
        Shortcuts.on(root).bind(StandardKeys.NEW, handling::add).bind(StandardKeys.FIND, filters::focusSearch).bind(StandardKeys.REFRESH, this::refresh)
                .bind(MemberKeys.DETAILS, detailsButton::fire)
                .bind(MemberKeys.MORE_NUMBERS, () -> model.fullNumbersProperty().set(!model.fullNumbersProperty().get()));
    }

    private void listen() {
        model.refilledProperty().addListener((property, before, now) -> fill());
        model.listingProperty().addListener((property, before, now) -> {
            if (!now.ownColumns().equals(shownOwn)) {
                rebuildTable();
            }
            afterColumns.run();
            foot.update();
        });
        model.formerProperty().addListener((property, before, now) -> rebuildTable());
        model.orderProperty().addListener((property, before, now) -> table.view().getSortOrder().clear());
        model.fullNumbersProperty().addListener((property, before, now) -> table.view().refresh());
        detailsButton.setOnAction(event -> {
            panelByHand = true;
            showPanel(detailsButton.isSelected());
        });
        root.widthProperty().addListener((property, before, now) -> {
            if (!panelByHand) {
                showPanel(wideEnough());
            }
            makeRoom();
        });
        foot.update();
    }

    private void buildTable() {
        boolean former = model.formerProperty().get();
        shownOwn = model.listing().ownColumns();
        table = new DataTable<>(former ? "former-members" : "members", MemberRow::id, around.tables());
        table.columns(former ? columns.former(shownOwn) : columns.current(shownOwn)).withRowNumbers().withMarks();
        table.onOpen(handling::edit).menu(handling::menu);
        foot.serve(table);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private void rebuildTable() {
        boolean hadKeyboard = table.view().isFocused();
        buildTable();
        selection.setTable(table);
        work.getChildren().set(1, table);
        if (hadKeyboard) {
            Platform.runLater(() -> table.view().requestFocus());
        }
        filters.atRight(columnsMenu(), detailsButton);
        fill();
    }

    private MenuButton columnsMenu() {
        MenuButton button = table.columnsButton();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.showingProperty().addListener((property, before, now) -> {
            if (now) {
                addOwnColumnsAct(button);
            }
        });
        return button;
    }

    /** First, because the list of columns is long. */
    private void addOwnColumnsAct(MenuButton button) {
        button.getItems().addAll(0, Buttons.menu("", MenuAct.of("管理自定义列…", this::manageColumns), MenuAct.line()).getItems());
    }

    private void fill() {
        table.empty(emptyState());
        selection.setRows(model.rows());
        foot.update();
    }

    private Node emptyState() {
        if (!model.loadedProperty().get()) {
            return new Label("");
        }
        if (model.filterProperty().get().narrows() && !model.nobodyAtAll()) {
            return new EmptyState("没有符合条件的党员", model.countText(0) + "。当前的搜索或筛选条件把他们都排除了。", Buttons.plain("清除搜索和筛选", model::clearFilter));
        }
        if (model.noBranch()) {
            return twoWays("还没有党支部", "党员都编在党支部里。先建立党组织，或者导入花名册时一并建立。", Buttons.plain("建立党组织", around.onFound()));
        }
        if (model.nobodyAtAll()) {
            return twoWays("还没有党员", "手头有 Excel 花名册的，导入最快；也可以逐个新增。", Buttons.plain("新增党员", StandardKeys.NEW, handling::add));
        }
        return model.formerProperty().get() ? new EmptyState("没有已离开的党员", "结束组织关系的党员会留在这里，可以随时查看或重新转入。")
                : new EmptyState("这里还没有党员", model.asOfProperty().get() == null ? "可以新增党员，或从其他支部调整过来。" : "截至所选日期，这里没有在册党员。");
    }

    private Node twoWays(String title, String sentence, Button first) {
        EmptyState state = new EmptyState(title, sentence, first);
        state.getChildren().add(Buttons.plain("导入…", around.onImport()));
        return state;
    }

    private void showPanel(boolean shown) {
        detailsButton.setSelected(shown);
        if (shown && !root.getChildren().contains(pane.panel())) {
            root.getChildren().add(pane.panel());
        } else if (!shown) {
            root.getChildren().remove(pane.panel());
        }
        makeRoom();
    }

    private boolean wideEnough() {
        return root.getWidth() * TEXT_SIZE / foot.textSize() >= WIDE_ENOUGH_FOR_PANEL;
    }

    /** On a small screen the table keeps its columns: the organizations step back while a member is explained. */
    private void makeRoom() {
        boolean room = !detailsButton.isSelected() || wideEnough();
        Shown.set(tree, room);
    }

    /** Opens the dialog for a new member; says why when there is no branch yet. */
    public void add() {
        handling.add();
    }

    private void manageColumns() {
        windows.ownColumns().open(owner(), () -> model.listing().ownColumns(), run -> afterColumns = run);
    }

    private void intoTable() {
        table.focusTable();
    }

    private List<MemberRow> selectedOnly() {
        return Optional.ofNullable(model.selectedProperty().get()).map(List::of).orElse(List.of());
    }

    private Window owner() {
        return around.owner().get();
    }

    @Override
    public String title() {
        return "党员";
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
        return List.of(Buttons.plain("导入…", around.onImport()), Buttons.menu("花名册", around.rosterActs().toArray(MenuAct[]::new)),
                Buttons.primary("新增党员", StandardKeys.NEW, handling::add));
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** A member's id brings him forth. */
    @Override
    public void show(Object target) {
        if (target instanceof Long id) {
            model.reveal(id);
        } else {
            refresh();
        }
    }
}
