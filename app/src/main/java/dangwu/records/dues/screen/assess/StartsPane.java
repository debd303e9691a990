package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.CountText;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.records.dues.screen.assess.state.StartRow;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Up to which month members had paid elsewhere (DU-14). */
final class StartsPane extends VBox {

    private final SupplementsViewModel supplements;
    private final AssessFormsView windows;
    private final DataTable<StartRow> table;
    private final Label count = Facts.words("", "dw-count");

    StartsPane(SupplementsViewModel supplements, AssessFormsView windows, TableMemory memory) {
        super(10);
        this.supplements = supplements;
        this.windows = windows;
        table = new DataTable<>("dues-starts", each -> each.start().id(), memory);
        table.columns(DataColumn.<StartRow>text("NAME", "姓名", each -> each.row().name()).width(80).strong(),
                DataColumn.<StartRow>text("BRANCH", "支部", each -> each.row().person().branch()).width(180),
                DataColumn.<StartRow>text("PAID_TO", "党费已交至", each -> each.start().paidTo().toString()).width(100),
                DataColumn.<StartRow>text("FROM", "本单位起交", StartRow::from).width(100),
                DataColumn.<StartRow>date("KNOWN_ON", "登记日期", each -> each.start().knownOn()).width(100),
                DataColumn.<StartRow>text("SOURCE", "依据", each -> each.start().source()).width(200).grows());
        table.onOpen(each -> windows.start(each.row(), each.start())).menu(this::acts);
        table.empty(new EmptyState("没有登记党费交至", "转入的党员，按介绍信登记党费已交至哪个月，次月起在本单位交纳。", Buttons.plain("登记党费交至", windows::start)));
        Shortcuts.on(table).bind(StandardKeys.DELETE, () -> table.selectedRows().stream().findFirst().ifPresent(each -> supplements.remove(each.start())));
        setVgrow(table, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(count, gap, Buttons.plain("登记党费交至", windows::start));
        foot.getStyleClass().add("dw-bar-line");
        getChildren().setAll(table, foot);
        setMinWidth(0);
    }

    private List<MenuAct> acts(List<StartRow> chosen) {
        StartRow one = chosen.get(0);
        return List.of(MenuAct.of("修改", "Enter", () -> windows.start(one.row(), one.start())),
                MenuAct.of("删除", StandardKeys.DELETE.hint(), () -> supplements.remove(one.start())));
    }

    DataTable<StartRow> table() {
        return table;
    }

    void fill() {
        List<StartRow> rows = supplements.starts();
        table.setRows(rows);
        count.setText(CountText.of(rows.size(), rows.size(), 0, "条"));
    }
}
