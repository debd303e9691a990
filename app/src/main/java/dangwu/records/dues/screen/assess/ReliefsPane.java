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
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import dangwu.records.dues.screen.assess.state.ReliefRow;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 少交, 免交 of the year; those that not all have approved are marked. */
final class ReliefsPane extends VBox {

    private final AssessViewModel model;
    private final SupplementsViewModel supplements;
    private final AssessFormsView windows;
    private final DataTable<ReliefRow> table;
    private final Label count = Facts.words("", "dw-count");

    ReliefsPane(AssessViewModel model, SupplementsViewModel supplements, AssessFormsView windows, TableMemory memory) {
        super(10);
        this.model = model;
        this.supplements = supplements;
        this.windows = windows;
        table = new DataTable<>("dues-reliefs", each -> each.relief().id(), memory);
        table.columns(DataColumn.<ReliefRow>text("NAME", "姓名", each -> each.row().name()).width(76).strong(),
                DataColumn.<ReliefRow>text("BRANCH", "支部", each -> each.row().person().branch()).width(140),
                DataColumn.<ReliefRow, ReliefKind>of("KIND", "种类", each -> each.relief().kind(), ReliefKind::label).width(56),
                DataColumn.<ReliefRow>text("MONTHS", "期间", ReliefRow::months).width(140),
                DataColumn.<ReliefRow, BigDecimal>number("AMOUNT", "每月交纳", each -> each.relief().amount(), Money::text).width(76),
                DataColumn.<ReliefRow, ReliefRow.State>badge("STATE", "状态", ReliefRow::state, ReliefRow.State::label, ReliefRow.State::tone).width(96),
                DataColumn.<ReliefRow>text("CAUSE", "事由", each -> each.relief().cause()).width(150).grows(),
                DataColumn.<ReliefRow>date("BRANCH_DECIDED", "支部研究", each -> each.relief().branchDecidedOn()).blank("—"),
                DataColumn.<ReliefRow>date("SUPERIOR_APPROVED", "上级批准", each -> each.relief().superiorApprovedOn()).blank("—"),
                DataColumn.<ReliefRow>text("APPROVAL_NO", "批准文号", each -> each.relief().approvalNo()).width(110).dim(),
                DataColumn.<ReliefRow>text("REMARKS", "备注", each -> each.relief().remarks()).width(110).hidden());
        table.onOpen(each -> windows.relief(each.row(), each.relief())).menu(this::acts);
        Shortcuts.on(table).bind(StandardKeys.DELETE, () -> table.selectedRows().stream().findFirst().ifPresent(each -> supplements.remove(each.relief())));
        setVgrow(table, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(count, gap, Buttons.plain("登记少交、免交", windows::relief));
        foot.getStyleClass().add("dw-bar-line");
        getChildren().setAll(table, foot);
        setMinWidth(0);
    }

    private List<MenuAct> acts(List<ReliefRow> chosen) {
        ReliefRow one = chosen.get(0);
        return List.of(MenuAct.of("修改", "Enter", () -> windows.relief(one.row(), one.relief())),
                MenuAct.of("删除", StandardKeys.DELETE.hint(), () -> supplements.remove(one.relief())));
    }

    DataTable<ReliefRow> table() {
        return table;
    }

    void fill() {
        List<ReliefRow> rows = supplements.reliefs();
        table.empty(new EmptyState(model.year() + "年没有少交、免交", "生活确有困难的党员，经党支部研究、报上一级党委批准后可以少交或免交。", Buttons.plain("登记少交、免交", windows::relief)));
        table.setRows(rows);
        long pending = rows.stream().filter(each -> !each.approved()).count();
        count.setText(CountText.of(rows.size(), rows.size(), 0, "条") + (pending == 0 ? "" : "，待批准 " + pending + " 条（暂按核定数交纳）"));
    }
}
