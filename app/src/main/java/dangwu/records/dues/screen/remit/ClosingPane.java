package dangwu.records.dues.screen.remit;

import dangwu.kit.text.ChineseDates;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 结账: which months of a year are closed. */
final class ClosingPane extends VBox {

    private final MoneyViewModel model;
    private final MoneyView.Around around;
    private final DataTable<MonthRow> table;
    private final Button close = Buttons.primary("结账到所选月", MoneyKeys.ACT, this::act);

    ClosingPane(MoneyViewModel model, MoneyView.Around around) {
        super(8);
        this.model = model;
        this.around = around;
        table = new DataTable<>("dues-closing", MonthRow::month, around.memory());
        table.columns(columns()).empty(new Label("")).menu(this::acts).onSelect(row -> follow(row.orElse(null)));
        Label sentence = new Label("结账后，该月及以前不再登记党费往来，应交数额不再变动；以后的差异在“对账”中列明。");
        sentence.getStyleClass().add("dw-dim");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, sentence);
    }

    private List<DataColumn<MonthRow, ?>> columns() {
        return List.of(DataColumn.<MonthRow, YearMonth>of("MONTH", "月份", MonthRow::month, ChineseDates::month).width(100).strong(),
                DataColumn.<MonthRow, String>badge("STATE", "状态", MonthRow::state, words -> words, words -> "已结账".equals(words) ? Tone.OK : Tone.PLAIN).width(90),
                money("GROSS", "应交", DuesTotals::gross), money("APPLIED", "实交", DuesTotals::applied), money("OPEN", "欠交", DuesTotals::open), money("EXEMPTED", "减免", DuesTotals::exempted),
                DataColumn.<MonthRow>date("DAY", "结账日期", MonthRow::closedOn).width(110),
                DataColumn.<MonthRow>text("HISTORY", "重新开账", MonthRow::history).width(200).dim().grows());
    }

    private static DataColumn<MonthRow, ?> money(String id, String title, Function<DuesTotals, BigDecimal> figure) {
        return DataColumn.<MonthRow, BigDecimal>number(id, title, row -> row.sum(figure), Money::text).width(100);
    }

    List<Node> buttons() {
        return List.of(Buttons.plain("重新开账…", () -> reopen(table.selectedProperty().get())), close);
    }

    void show(MoneyListing listing) {
        table.setRows(listing.months());
        if (table.selectedProperty().get() == null) {
            YearMonth last = model.scope().thisMonth().minusMonths(1);
            listing.months().stream().filter(row -> !row.closed() && !row.month().isAfter(last)).reduce((first, second) -> second).ifPresent(row -> table.selectKey(row.month()));
        }
        follow(table.selectedProperty().get());
    }

    private void follow(MonthRow row) {
        Buttons.disable(close, row == null ? "请先选中月份" : row.closed() ? row.label() + "已结账" : !row.month().isBefore(model.scope().thisMonth()) ? "该月尚未结束" : "");
    }

    void act() {
        MonthRow row = table.selectedProperty().get();
        if (!close.isDisabled() && row != null) {
            model.close(row);
        }
    }

    private List<MenuAct> acts(List<MonthRow> chosen) {
        if (chosen.size() != 1) {
            return List.of(MenuAct.disabled("结账", "请选中一个月"));
        }
        return List.of(chosen.get(0).closed() ? MenuAct.of("重新开账…", () -> reopen(chosen.get(0))) : MenuAct.of("结账到所选月", MoneyKeys.ACT.hint(), this::act));
    }

    private void reopen(MonthRow row) {
        if (row == null || !row.closed()) {
            around.prompts().info("没有结账", "请先选中已结账的月份，再重新开账。");
            return;
        }
        new ReasonDialog(row.label() + "及以后的月份", "重新开账后可再登记和更正；更正完毕请重新结账。").open(around.open("重新开账", "重新开账"),
                (reason, outcome) -> model.reopen(row, reason, outcome));
    }

    void takeKeyboard() {
        table.focusTable();
    }
}
