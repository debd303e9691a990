package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.CellEditor;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.FootRow;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesOpener;
import dangwu.records.dues.screen.DuesPartView;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.ScopePane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** 收缴: one branch in one month, everyone with what is owed; one key marks all as paid, exceptions are edited in place. */
public final class CollectView implements DuesPartView {

    /** So many times the side's width the screen needs to show it, so that the table has room up to 状态. */
    private static final double SIDES_WIDE = 2.9;
    private static final String HINT = " • 空格 标记已交 • Enter 改金额";
    private static final String UNDO_HINT = " • Ctrl Z 撤销";

    private final CollectViewModel model;
    private final CollectPapers papers;
    private final Around around;
    private final DataTable<CollectRow> table;
    private final CellEditor<CollectRow> editor;
    private final FootRow foot;
    private final CollectSidePane side;
    private final SumsPane sums = new SumsPane();
    private final HBox work = new HBox(16);
    private final StackPane root = new StackPane();
    private final ScopePane scope;
    private final List<Node> head;
    private final Button all;

    /**
     * What it finds around it.
     *
     * @param owner       the program's window
     * @param onMembers   leads to where members are entered
     * @param onFound     leads to where organizations are founded
     */
    public record Around(Supplier<Window> owner, Theme theme, Prompts prompts, TableMemory tables, DuesOpener opener, Runnable onMembers, Runnable onFound) {}

    public CollectView(CollectViewModel model, CollectPapers papers, Around around) {
        this.model = model;
        this.papers = papers;
        this.around = around;
        table = new DataTable<>("dues-collect", CollectRow::memberId, around.tables());
        table.withRowNumbers().columns(CollectColumns.all()).menu(this::acts).empty(new Label(""));
        editor = new CellEditor<CollectRow>(table, CollectColumns.PAID, CollectRow::memberId).editable(model::editable).startsWith(model::amountText)
                .says(model::typing).takes(model::type).onEnd(() -> table.view().requestFocus());
        foot = new FootRow(table);
        side = new CollectSidePane(around.opener(), new CollectSidePane.Acts(this::pay, () -> more(table.selectedRows()), this::correct));
        scope = new ScopePane(model.scope(), ScopePane.Kind.BRANCH_AND_MONTH, this::mayLeave);
        head = List.of(scope, new ReceiptPane(model.receipt(), around.prompts()));
        all = Buttons.primary("全部标记已交", CollectKeys.PAY_ALL, this::payAll);
        build();
    }

    private void build() {
        table.onOpen(row -> {
            if (!editor.edit(row)) {
                model.pay(List.of(row));
            }
        });
        table.onSelect(row -> side.show(row.orElse(null)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (StandardKeys.MARK.combination().match(event) && table.view().isFocused()) {
                event.consume();
                markSelected();
            }
        });
        Region middle = foot.under(editor);
        HBox.setHgrow(middle, Priority.ALWAYS);
        work.getChildren().setAll(middle, side);
        work.setMinHeight(0);
        work.widthProperty().addListener((property, before, now) -> Platform.runLater(this::fit));
        root.getChildren().setAll(work);
        Shortcuts.on(root).bind(CollectKeys.PAY_ALL, this::payAll).bind(CollectKeys.PAY, this::pay).bind(StandardKeys.UNDO, model::undo)
                .bind(StandardKeys.PRINT, this::print);
        Shortcuts.on(table).bind(CollectKeys.SKIP, () -> model.toggleSkipped(table.selectedRows()));
        model.listingProperty().addListener((property, before, now) -> show(now));
        show(model.listing());
    }

    /** With large letters in a small window what was paid and how it stands matter more than the side. */
    private void fit() {
        Shown.set(side, work.getWidth() >= side.prefWidth(-1) * SIDES_WIDE);
    }

    private void show(CollectListing listing) {
        Node empty = emptyState(listing);
        if (empty != null || !root.getChildren().contains(work)) {
            root.getChildren().setAll(empty == null ? work : empty);
        }
        side.show(listing);
        table.setRows(listing.rows());
        if (table.selectedProperty().get() == null && !listing.rows().isEmpty()) {
            listing.rows().stream().filter(CollectRow::payable).findFirst().or(() -> listing.rows().stream().findFirst()).ifPresent(row -> table.selectKey(row.memberId()));
        }
        side.show(table.selectedProperty().get());
        sums.show(listing.totals());
        sums.setVisible(model.loadedProperty().get());
        foot.setVisible(!listing.rows().isEmpty());
        String people = listing.rows().size() + " 人";
        foot.cell(CollectColumns.NAME, "合计").cell(CollectColumns.OWED, Money.text(listing.totals().gross()))
                .cell(CollectColumns.PAID, Money.text(listing.totals().paid().add(listing.totals().voluntary())))
                .tail(CollectColumns.STATE, people + HINT + UNDO_HINT, people + HINT, people);
        Buttons.disable(all, empty != null ? "没有可收的党费" : model.nobodyWaits());
    }

    private Node emptyState(CollectListing listing) {
        if (!model.loadedProperty().get()) {
            return null;
        }
        if (listing.branch() == null) {
            return new EmptyState("还没有党支部", "党费由党支部收缴。先建立党支部，再登记党员。", Buttons.plain("建立党支部", around.onFound()));
        }
        if (listing.rows().isEmpty()) {
            return new EmptyState(listing.branch().displayName() + CollectWords.whole(listing.month()) + "没有党员", "先登记或导入党员，再核定和收缴党费；也可以换一个支部或月份。",
                    Buttons.plain("去“党员”", around.onMembers()));
        }
        if (listing.nobodyAssessed()) {
            return new EmptyState("还没有核定月应交党费", "先核定每名党员每月交多少（可逐人填写，也可导入工资项目或计算基数），再回来收缴。",
                    Buttons.plain("去核定", () -> around.opener().open(DuesTarget.of(DuesMode.ASSESS, listing.branch().id(), listing.month()))));
        }
        return null;
    }

    private void payAll() {
        if (!all.isDisabled() && editor.finish()) {
            model.payAll();
        }
    }

    private void markSelected() {
        model.pay(table.selectedRows());
    }

    private CollectRow selected() {
        return table.selectedProperty().get();
    }

    private FormWindow window(String title, String act) {
        return new FormWindow(around.owner().get(), around.theme(), around.prompts(), title, act);
    }

    private void pay() {
        CollectRow row = selected();
        if (row != null && row.assessment() != null) {
            new PaymentDialog(model, row).open(window("登记交纳 • " + row.name(), "登记"));
        } else if (row != null) {
            around.prompts().info("还没有核定", row.name() + "还没有核定月应交党费，请先核定，再登记交纳。");
        }
    }

    private void correct(CollectRow row, DuesEntry entry) {
        new CorrectionDialog(model, row, entry).open(window("更正交纳记录 • " + row.name(), "更正"));
    }

    private void refund(CollectRow row) {
        if (RefundDialog.over(row).isEmpty()) {
            around.prompts().info("没有多交", row.name() + "没有多交党费，不需退还。登记有误的，请在右侧交纳记录中点开该笔更正。");
        } else {
            new RefundDialog(model, row).open(window("退还党费 • " + row.name(), "退还"));
        }
    }

    private List<MenuAct> acts(List<CollectRow> chosen) {
        List<MenuAct> acts = new ArrayList<>();
        acts.add(MenuAct.of("标记已交", CollectKeys.MARK.hint(), this::markSelected));
        acts.add(MenuAct.of("改金额", CollectKeys.EDIT.hint(), () -> editor.edit(selected())));
        acts.add(MenuAct.of("交纳…", CollectKeys.PAY.hint(), this::pay));
        acts.add(MenuAct.of(chosen.stream().allMatch(CollectRow::skipped) ? "取消“本次不收”" : "本次不收", CollectKeys.SKIP.hint(), () -> model.toggleSkipped(chosen)));
        acts.add(MenuAct.line());
        acts.addAll(more(chosen));
        return acts;
    }

    private List<MenuAct> more(List<CollectRow> chosen) {
        CollectRow row = selected();
        if (row == null || chosen.isEmpty()) {
            return List.of(MenuAct.disabled("请先选中党员", ""));
        }
        List<MenuAct> acts = new ArrayList<>(List.of(MenuAct.of("大额党费…", () -> new LargeDialog(model, row).open(window("登记大额党费 • " + row.name(), "登记"))),
                MenuAct.of("退还…", () -> refund(row)),
                MenuAct.of("核定、减免和交至", () -> around.opener().open(DuesTarget.of(DuesMode.ASSESS, row.month().branchId(), row.month().month()).with(row.memberId())))));
        CollectWords.standing(row.account().entries()).stream().filter(entry -> entry.kind() == EntryKind.LARGE)
                .map(entry -> MenuAct.of("大额党费 " + entry.paidOn() + " 的中央收据…", () -> receipt(entry))).forEach(acts::add);
        return acts;
    }

    private void receipt(DuesEntry large) {
        around.prompts().text("大额党费的中央收据", "中央组织部收据编号", "", "登记", typed -> typed.isBlank() ? Optional.of("请填写收据编号") : Optional.empty())
                .ifPresent(number -> model.centralReceipt(large, number));
    }

    private void print() {
        papers.monthSheet(model.listing());
    }

    private void export(FileAsk.Kind kind) {
        papers.export(model.listing(), table.visibleRowsInOrder(), table.visibleColumnsInOrder(), kind);
    }

    @Override
    public DuesMode mode() {
        return DuesMode.COLLECT;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> head() {
        return head;
    }

    @Override
    public List<? extends Node> headEnd() {
        return List.of(sums);
    }

    @Override
    public List<? extends Node> acts() {
        MenuButton export = Buttons.export(this::export);
        return List.of(export, Buttons.plain("打印签名表", StandardKeys.PRINT, this::print), all);
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
        if (root.getScene() != null && !editor.isEditing()) {
            table.focusTable();
        }
    }

    @Override
    public boolean mayLeave() {
        return editor.finish();
    }
}
