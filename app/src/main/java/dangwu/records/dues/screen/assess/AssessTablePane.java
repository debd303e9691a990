package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.CellEditor;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.FootRow;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.assess.state.AssessFilter;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessState;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everybody with what he pays a month: the base is typed over its cell, all else is a form's. */
final class AssessTablePane extends VBox {

    private final AssessViewModel model;
    private final AssessFormsView windows;
    private final Links links;
    private final DataTable<AssessRow> table;
    private final CellEditor<AssessRow> editor;
    private final FootRow sums;
    private final Label count = new Label();
    private final Button form = Buttons.plain("核定", AssessKeys.FORM, this::form);
    private final Button change = Buttons.plain("年中调整", AssessKeys.CHANGE, this::change);
    private final MenuButton more = Buttons.menu("更多", MenuAct.disabled("请先选中人员", ""));
    private Consumer<Optional<AssessRow>> onSelect = row -> { };

    /**
     * Where it leads to.
     *
     * @param onLedger 核定表 (L50)
     * @param onFound  where members are entered
     */
    record Links(Runnable onLedger, Runnable onFound) {}

    AssessTablePane(AssessViewModel model, AssessFormsView windows, TableMemory memory, Links links) {
        super(10);
        this.model = model;
        this.windows = windows;
        this.links = links;
        table = new DataTable<>("dues-assess", AssessRow::memberId, memory);
        table.columns(AssessColumns.all()).withRowNumbers().withMarks().onOpen(this::edit).menu(this::acts).onSelect(this::selected);
        editor = new CellEditor<>(table, AssessColumns.BASE, AssessRow::memberId);
        editor.editable(row -> model.typing().possible(row)).startsWith(row -> model.typing().start(row)).says((row, typed) -> model.typing().says(row, typed))
                .takes(this::take);
        sums = new FootRow(table);
        build();
    }

    private void build() {
        setMinWidth(0);
        Region whole = sums.under(editor);
        VBox.setVgrow(whole, Priority.ALWAYS);
        editor.setMinHeight(0);
        count.getStyleClass().add("dw-count");
        count.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton export = Buttons.export(this::export, MenuAct.of("核定表（打印、导出）…", links.onLedger()));
        more.setOnShowing(event -> more.getItems().setAll(Buttons.menu("", acts(table.chosenRows()).toArray(MenuAct[]::new)).getItems()));
        HBox foot = new HBox(count, gap, form, change, export, more);
        foot.getStyleClass().add("dw-bar-line");
        getChildren().setAll(whole, foot);
        table.markedKeys().addListener((SetChangeListener<Object>) changed -> update());
        table.empty(new Label(""));
        Shortcuts.on(table).bind(StandardKeys.DELETE, () -> model.remove(table.chosenRows())).bind(AssessKeys.FORM, this::form).bind(AssessKeys.CHANGE, this::change)
                .bind(AssessKeys.RELIEF, () -> selected().ifPresent(windows::relief));
        update();
    }

    void onSelect(Consumer<Optional<AssessRow>> act) {
        onSelect = act;
    }

    /** The button with the columns. */
    MenuButton columnsButton() {
        MenuButton button = table.columnsButton();
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    DataTable<AssessRow> table() {
        return table;
    }

    /** Shows what the view model says now. */
    void fill() {
        List<AssessRow> rows = model.rows();
        table.empty(emptyState());
        table.setRows(rows);
        sums.cell("NAME", rows.isEmpty() ? "" : "合计").cell("COMPUTED", sum(rows, AssessRow::computed)).cell("EXTRA", sum(rows, AssessRow::extra))
                .cell("MONTHLY", sum(rows, AssessRow::monthly)).cell("BEFORE", sum(rows, AssessRow::lastMonthly));
        update();
    }

    private static String sum(List<AssessRow> rows, Function<AssessRow, BigDecimal> value) {
        BigDecimal sum = rows.stream().map(value).filter(amount -> amount != null).reduce(Money.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? "" : Money.text(sum);
    }

    private Node emptyState() {
        if (!model.loadedProperty().get()) {
            return new Label("");
        }
        if (model.everybody().isEmpty()) {
            return new EmptyState(model.year() + "年这里没有党员", "核定按党员逐人进行。请先登记党员，或换一个支部、年度。", Buttons.plain("去登记党员", links.onFound()));
        }
        return new EmptyState("没有符合条件的人员", model.countText(0) + "。当前的筛选条件把他们都排除了。",
                Buttons.plain("清除筛选", () -> model.filterProperty().set(AssessFilter.NONE)));
    }

    void update() {
        count.setText(model.loadedProperty().get() ? model.countText(table.markedRows().size()) : "");
        List<AssessRow> chosen = table.chosenRows();
        Buttons.disable(form, chosen.isEmpty() ? "请先选中人员" : "");
        form.setText(chosen.size() > 1 ? "批量核定 " + chosen.size() + " 人 " + AssessKeys.FORM.hint() : "核定 " + AssessKeys.FORM.hint());
        boolean open = selected().filter(row -> row.own().isPresent()).isEmpty();
        Buttons.disable(change, selected().isEmpty() ? "请先选中人员" : open ? "本年还没有核定，请先核定" : "");
        more.setDisable(chosen.isEmpty());
    }

    Optional<AssessRow> selected() {
        return Optional.ofNullable(table.selectedProperty().get());
    }

    private void selected(Optional<AssessRow> row) {
        update();
        onSelect.accept(row);
    }

    /** In place where a figure is all it takes, else by the form. */
    private void edit(AssessRow row) {
        if (!editor.edit(row)) {
            windows.assess(row);
        }
    }

    private void form() {
        List<AssessRow> chosen = table.chosenRows();
        if (chosen.size() > 1) {
            windows.many(chosen);
        } else {
            chosen.stream().findFirst().ifPresent(windows::assess);
        }
    }

    private void change() {
        selected().filter(row -> row.own().isPresent()).ifPresent(windows::change);
    }

    private Optional<String> take(AssessRow row, String typed) {
        try {
            AssessRow now = model.row(row.memberId()).orElse(row);
            model.typing().draft(now, typed).ifPresent(model::saveTyped);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private List<MenuAct> acts(List<AssessRow> chosen) {
        List<MenuAct> acts = new ArrayList<>();
        if (chosen.size() == 1) {
            AssessRow row = chosen.get(0);
            acts.add(MenuAct.of("核定…", AssessKeys.FORM.hint(), () -> windows.assess(row)));
            acts.add(row.own().isPresent() ? MenuAct.of("年中调整…", AssessKeys.CHANGE.hint(), () -> windows.change(row)) : MenuAct.disabled("年中调整…", "本年还没有核定"));
            acts.add(MenuAct.of("登记少交、免交…", AssessKeys.RELIEF.hint(), () -> windows.relief(row)));
            acts.add(MenuAct.of("登记党费交至…", () -> windows.start(row)));
        } else {
            acts.add(MenuAct.of("批量核定 " + chosen.size() + " 人…", AssessKeys.FORM.hint(), () -> windows.many(chosen)));
        }
        long open = chosen.stream().filter(row -> row.state() == AssessState.PROVISIONAL).count();
        acts.add(open == 0 ? MenuAct.disabled("按上年核定…", "没有“暂按上年”的人员") : MenuAct.of("按上年核定 " + open + " 人…", () -> windows.copy(chosen)));
        acts.add(MenuAct.line());
        acts.add(MenuAct.of("删除核定", StandardKeys.DELETE.hint(), () -> model.remove(chosen)));
        acts.add(MenuAct.of("撤销上一步", StandardKeys.UNDO.hint(), model::undo));
        return acts;
    }

    private void export(FileAsk.Kind kind) {
        List<AssessRow> marked = table.markedRows();
        List<AssessRow> rows = marked.isEmpty() ? table.visibleRowsInOrder() : marked;
        if (rows.isEmpty()) {
            model.tools().prompts().info("没有可导出的人员", "当前没有显示任何人，请先清除筛选或换一年。");
            return;
        }
        model.tools().prompts().saveFile(FileAsk.save("导出所示核定", "export", model.title() + "." + kind.extensions().get(0), kind))
                .ifPresent(file -> model.export(rows, table.visibleColumnsInOrder(), file));
    }

    /** Whether a cell is being typed over; it is taken over if it will do. */
    boolean mayLeave() {
        return editor.finish();
    }
}
