package dangwu.records.dues.screen.reconcile;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.FootRow;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.ScrollPage;
import dangwu.kit.ui.Segments;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesOpener;
import dangwu.records.dues.screen.DuesPartView;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.PeriodPane;
import dangwu.records.dues.screen.ScopePane;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 对账: the three equations of an organization and a period, with the rows behind every figure below them. */
public final class ReconcileView implements DuesPartView {

    private final ReconcileViewModel model;
    private final ReconcilePapers papers;
    private final DuesOpener opener;
    private final EquationsPane equations;
    private final DataTable<BranchLine> branches;
    private final DataTable<TraceLine> differences;
    private final DataTable<TraceLine> rows;
    private final Segments<ReconcileViewModel.Below> below = new Segments<>(Arrays.asList(ReconcileViewModel.Below.values()), ReconcileViewModel.Below::label);
    private final Label what = new Label();
    private final StackPane table = new StackPane();
    private final ReconcileSidePane side = new ReconcileSidePane();
    private final VBox work = new VBox(12);
    private final ScrollPage page = new ScrollPage(work);
    private final StackPane root = new StackPane();
    private final HBox verdict = new HBox();
    private final List<Node> acts;
    private final Region byBranch;
    private final FootRow sums;
    private final PeriodPane period;
    private final List<Node> head;

    /** @param opener leads to the payments of a member */
    public ReconcileView(ReconcileViewModel model, ReconcilePapers papers, TableMemory memory, DuesOpener opener) {
        this.model = model;
        this.papers = papers;
        this.opener = opener;
        equations = new EquationsPane(model::open);
        branches = new DataTable<>("dues-reconcile-branches", line -> line.branch().id(), memory);
        differences = new DataTable<>("dues-reconcile-differences", TraceLine::number, memory);
        rows = new DataTable<>("dues-reconcile-rows", TraceLine::number, memory);
        sums = new FootRow(branches);
        byBranch = sums.under(branches);
        acts = List.of(Buttons.menu("导出所示", MenuAct.of("Excel 工作簿", () -> export(FileAsk.Kind.xlsx())), MenuAct.of("Word 文档", () -> export(FileAsk.Kind.docx())),
                MenuAct.of("PDF 文件", () -> export(FileAsk.Kind.pdf()))), Buttons.plain("打印对账表", StandardKeys.PRINT, () -> papers.sheet(model.listing())));
        period = new PeriodPane(model.scope(), model::period, length -> {
            model.months(length);
            follow();
        });
        head = List.of(new ScopePane(model.scope(), ScopePane.Kind.ANY, () -> true), period);
        build();
    }

    private void build() {
        verdict.setAlignment(Pos.CENTER_RIGHT);
        Shortcuts.on(root).bind(StandardKeys.PRINT, () -> papers.sheet(model.listing()));
        branches.columns(ReconcileColumns.branches()).withRowNumbers().onOpen(model::open).empty(new Label("本期没有党费往来"));
        traced(differences).columns(ReconcileColumns.differences()).empty(new Label("没有差异"));
        traced(rows).columns(ReconcileColumns.rows()).withRowNumbers().empty(new Label("没有明细"));
        what.getStyleClass().add("dw-dim");
        below.chosenProperty().bindBidirectional(model.belowProperty());
        HBox line = new HBox(12, below, what);
        line.getStyleClass().add("dw-bar-line");
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox lower = new HBox(16, table, side);
        lower.getStyleClass().add("dw-reconcile-lower");
        table.setMinWidth(0);
        VBox.setVgrow(lower, Priority.ALWAYS);
        line.setMinHeight(Region.USE_PREF_SIZE);
        work.getChildren().setAll(equations, line, lower);
        model.listingProperty().addListener((property, before, now) -> show(now));
        model.belowProperty().addListener((property, before, now) -> lower());
        model.openedProperty().addListener((property, before, now) -> lower());
        show(model.listing());
    }

    private DataTable<TraceLine> traced(DataTable<TraceLine> of) {
        return of.onSelect(line -> side.show(model.listing(), line.orElse(null))).menu(chosen -> chosen.size() != 1 || chosen.get(0).cause().memberId() == null ? List.of()
                : List.of(MenuAct.of("到“收缴”中查看", () -> collect(chosen.get(0))))).onOpen(this::collect);
    }

    private void collect(TraceLine line) {
        if (line.cause().memberId() != null) {
            opener.open(DuesTarget.of(DuesMode.COLLECT, line.cause().branchId(), line.cause().month() == null ? model.scope().month() : line.cause().month())
                    .with(line.cause().memberId()));
        }
    }

    private void follow() {
        period.follow();
    }

    private void show(ReconcileListing listing) {
        follow();
        if (listing.branches().isEmpty()) {
            root.getChildren().setAll(listing.any() ? new EmptyState(listing.whole().label() + "没有党费往来", "核定党费、登记交纳以后，在这里核对应交与实交、收款与上缴。",
                    Buttons.plain("去核定党费", () -> opener.open(DuesTarget.of(DuesMode.ASSESS)))) : new EmptyState("还没有党组织", "先建立党组织、登记党员，收缴党费后在这里对账。"));
            verdict.getChildren().clear();
            return;
        }
        root.getChildren().setAll(page);
        equations.show(listing.figures());
        boolean even = listing.figures().balanced();
        verdict.getChildren().setAll(new Badge(even ? "账平" : "账不平", even ? Tone.OK : Tone.BAD));
        branches.setRows(listing.branches());
        total(listing.branches());
        if (!listing.above()) {
            branches.selectKey(listing.organization().id());
        }
        differences.setRows(listing.differences());
        lower();
    }

    private void total(List<BranchLine> lines) {
        ReconcileColumns.sums().forEach((id, figure) -> sums.cell(id, lines.size() < 2 ? ""
                : Money.text(lines.stream().map(line -> figure.apply(line.figures())).reduce(Money.ZERO, BigDecimal::add))));
        sums.cell("BRANCH", lines.size() < 2 ? "" : "合计");
    }

    private void export(FileAsk.Kind kind) {
        switch (model.belowProperty().get()) {
            case BRANCHES -> papers.export(model.listing(), what.getText(), branches.visibleRowsInOrder(), branches.visibleColumnsInOrder(), kind);
            case DIFFERENCES -> papers.export(model.listing(), what.getText(), differences.visibleRowsInOrder(), differences.visibleColumnsInOrder(), kind);
            default -> papers.export(model.listing(), what.getText(), rows.visibleRowsInOrder(), rows.visibleColumnsInOrder(), kind);
        }
    }

    private void lower() {
        ReconcileListing listing = model.listing();
        side.show(listing, null);
        switch (model.belowProperty().get()) {
            case BRANCHES -> {
                what.setText(listing.branches().size() + " 个党支部" + (listing.cut() ? "，本期尚未结束，算到" + listing.figures().period().to().getMonthValue() + "月" : ""));
                table.getChildren().setAll(byBranch);
            }
            case DIFFERENCES -> {
                List<TraceLine> found = listing.differences();
                what.setText(found.isEmpty() ? "没有差异" : found.size() + " 项" + (listing.figures().balanced() ? "，不影响平衡" : ""));
                table.getChildren().setAll(differences);
            }
            default -> {
                List<TraceLine> traced = listing.rows(model.openedProperty().get());
                rows.setRows(traced);
                what.setText(model.openedProperty().get().label() + "：" + traced.size() + " 项，合计 " + Money.text(ReconcileListing.sum(traced)) + " 元");
                table.getChildren().setAll(rows);
            }
        }
    }

    @Override
    public DuesMode mode() {
        return DuesMode.RECONCILE;
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
        return List.of(verdict);
    }

    @Override
    public List<? extends Node> acts() {
        return acts;
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public void turn(int by) {
        period.turn(by);
    }

    @Override
    public void takeKeyboard() {
        if (root.getScene() != null) {
            switch (model.belowProperty().get()) {
                case BRANCHES -> branches.focusTable();
                case DIFFERENCES -> differences.focusTable();
                default -> rows.focusTable();
            }
        }
    }
}
