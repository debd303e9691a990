package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** 会议与活动: the list, the month, the matrix and what is still to be done, one at a time. */
public final class MeetingsView implements Screen {

    /** At text of 13 px; larger text needs more. */
    private static final double WIDE_ENOUGH_FOR_PANEL = 1380;
    private static final double TEXT_SIZE = 13;

    private final MeetingsViewModel model;
    private final Parts parts;
    private final MeetingOpener opener;
    private final Surroundings around;
    private final HBox root = new HBox(16) {
        @Override
        public void requestFocus() {
            takeKeyboard();
        }
    };
    private final StackPane work = new StackPane();
    private final MeetingFilterPane filters;
    private final MeetingListPane list;
    private final MonthPane month;
    private final MatrixPane matrix;
    private final FollowUpsPane followUps;
    private final MeetingPane pane;
    private final ToggleButton details = new ToggleButton("详情");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private boolean panelByHand;

    /** The view models of its parts. */
    public record Parts(MeetingsViewModel meetings, MeetingHandlingViewModel handling, MonthViewModel month, MatrixViewModel matrix, FollowUpsViewModel followUps) {}

    /**
     * What the screen finds around it.
     *
     * @param owner        the program's window
     * @param onImport     opens the import of meetings
     * @param onFound      leads to where organizations are founded
     * @param onStatistics leads to 三会一课落实情况统计表 (L38)
     */
    public record Surroundings(Supplier<Window> owner, Theme theme, Prompts prompts, TableMemory tables, Runnable onImport, Runnable onFound,
            Runnable onStatistics) {}

    public MeetingsView(Parts parts, MeetingOpener opener, Surroundings around, Clock clock) {
        this.parts = parts;
        this.opener = opener;
        this.around = around;
        model = parts.meetings();
        list = new MeetingListPane(model, parts.handling(), opener, around.tables(),
                new MeetingListPane.Acts(around.prompts(), new BindingWindow(around.owner(), around.theme(), around.prompts(), parts.handling()), this::start, around.onFound(), around.onImport()));
        month = new MonthPane(parts.month());
        matrix = new MatrixPane(parts.matrix(), around.onStatistics());
        followUps = new FollowUpsPane(parts.followUps(), opener, around.tables(), new FollowUpsPane.Windows(around.owner(), around.theme(), around.prompts(), clock));
        filters = new MeetingFilterPane(model, () -> list.table().focusTable());
        MenuButton print = Buttons.menu("打印", MenuAct.disabled("请先选中会议", ""));
        print.setOnShowing(event -> print.getItems().setAll(Buttons.menu("", list.printing(selectedOnly()).toArray(MenuAct[]::new)).getItems()));
        pane = new MeetingPane(model, Buttons.plain("打开", this::openSelected), print);
        pane.panel().onClose(() -> showPanel(false));
        parts.handling().onDone(this::refresh);
        build();
    }

    private void build() {
        root.getStyleClass().add("dw-work");
        root.getStylesheets().add(MeetingsView.class.getResource("/dangwu/records/meeting/screen/overview.css").toExternalForm());
        details.setTooltip(new Tooltip("显示或收起右侧详情 " + MeetingKeys.DETAILS.hint()));
        details.setMinWidth(Region.USE_PREF_SIZE);
        details.setOnAction(event -> {
            panelByHand = true;
            showPanel(details.isSelected());
        });
        VBox.setVgrow(work, Priority.ALWAYS);
        work.setMinHeight(0);
        VBox middle = new VBox(10, filters, work);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        root.getChildren().setAll(middle);
        root.widthProperty().addListener((property, before, now) -> {
            if (!panelByHand) {
                showPanel(wideEnough());
            }
        });
        model.modeProperty().addListener((property, before, now) -> bringForth());
        model.listingProperty().addListener((property, before, now) -> subtitle.set(scope()));
        model.filterProperty().addListener((property, before, now) -> subtitle.set(scope()));
        Shortcuts.on(root).bind(StandardKeys.NEW, this::start).bind(StandardKeys.FIND, filters::focusSearch).bind(StandardKeys.REFRESH, this::refresh)
                .bind(MeetingKeys.DETAILS, details::fire).bind(MeetingKeys.LIST, () -> mode(OverviewMode.LIST)).bind(MeetingKeys.MONTH, () -> mode(OverviewMode.MONTH))
                .bind(MeetingKeys.MATRIX, () -> mode(OverviewMode.MATRIX)).bind(MeetingKeys.FOLLOW_UPS, () -> mode(OverviewMode.FOLLOW_UPS));
        root.sceneProperty().addListener((property, before, now) -> Platform.runLater(this::takeKeyboard));
        bringForth();
    }

    private void mode(OverviewMode wanted) {
        model.modeProperty().set(wanted);
    }

    private void bringForth() {
        OverviewMode mode = model.modeProperty().get();
        work.getChildren().setAll(switch (mode) {
            case LIST -> list;
            case MONTH -> month;
            case MATRIX -> matrix;
            case FOLLOW_UPS -> followUps;
        });
        filters.atRight(switch (mode) {
            case LIST -> new Node[] {columns(list.table()), details};
            case FOLLOW_UPS -> new Node[] {columns(followUps.table())};
            case MONTH, MATRIX -> new Node[0];
        });
        showPanel(mode == OverviewMode.LIST && (panelByHand ? details.isSelected() : wideEnough()));
        load();
        Platform.runLater(this::takeKeyboard);
    }

    private static Node columns(DataTable<?> table) {
        MenuButton button = table.columnsButton();
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void takeKeyboard() {
        if (root.getScene() == null) {
            return;
        }
        switch (model.modeProperty().get()) {
            case LIST -> list.table().focusTable();
            case MONTH -> month.focusDay();
            case MATRIX -> matrix.focusTable();
            case FOLLOW_UPS -> followUps.table().focusTable();
        }
    }

    private void load() {
        switch (model.modeProperty().get()) {
            case LIST -> model.load();
            case MONTH -> parts.month().load();
            case MATRIX -> parts.matrix().load();
            case FOLLOW_UPS -> parts.followUps().load();
        }
    }

    private boolean wideEnough() {
        return root.getWidth() * TEXT_SIZE / details.getFont().getSize() >= WIDE_ENOUGH_FOR_PANEL;
    }

    private void showPanel(boolean shown) {
        boolean listed = shown && model.modeProperty().get() == OverviewMode.LIST;
        details.setSelected(shown);
        if (listed && !root.getChildren().contains(pane.panel())) {
            root.getChildren().add(pane.panel());
        } else if (!listed) {
            root.getChildren().remove(pane.panel());
        }
    }

    private String scope() {
        Long only = model.onlyOrganization();
        return only == null ? "" : model.listingProperty().get().tree().find(only).map(one -> one.displayName()).orElse("");
    }

    private List<MeetingRow> selectedOnly() {
        MeetingRow row = model.selectedProperty().get();
        return row == null ? List.of() : List.of(row);
    }

    private void openSelected() {
        selectedOnly().forEach(row -> opener.open(row.id()));
    }

    private void start() {
        opener.start(new MeetingStart(null, model.onlyOrganization(), null, null));
    }

    @Override
    public String title() {
        return "会议与活动";
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
        return List.of(Buttons.plain("导入…", around.onImport()), Buttons.primary("记一次会议", StandardKeys.NEW, this::start));
    }

    @Override
    public void refresh() {
        load();
        if (model.modeProperty().get() != OverviewMode.LIST && !model.loadedProperty().get()) {
            // The filter of organizations lives on it.
            model.load();
        }
    }

    /** A way of showing brings it forth. */
    @Override
    public void show(Object target) {
        if (target instanceof OverviewMode mode) {
            // Who comes from elsewhere wants to see it whole.
            model.filterProperty().set(OverviewFilter.NONE);
            model.modeProperty().set(mode);
        }
        if (target instanceof OverviewTarget wanted) {
            model.periodProperty().set(wanted.period());
            model.filterProperty().set(wanted.filter());
            if (wanted.mode() == OverviewMode.MATRIX) {
                parts.matrix().bring(wanted.period().from().getYear());
            }
            model.modeProperty().set(wanted.mode());
        }
        refresh();
    }
}
