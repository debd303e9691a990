package dangwu.records.meeting.screen.plan;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.MenuAct;
import dangwu.records.meeting.MeetingLine;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/** What of a plan asks the clerk something first: which meeting fulfilled a line, which proposed lines are taken, where the export goes. */
final class PlanAskingView {

    private final PlanViewModel model;
    private final PlanView.Surroundings around;
    private final PlanDraftDialog drafts;

    PlanAskingView(PlanViewModel model, PlanView.Surroundings around) {
        this.model = model;
        this.around = around;
        drafts = new PlanDraftDialog(around.theme(), around.prompts());
    }

    /** Lets the clerk choose the meeting that fulfilled {@code row}. */
    void choose(PlanRow row, List<MeetingLine> meetings, Node beside) {
        if (meetings.isEmpty()) {
            around.prompts().info("没有可用的会议", row.organization() + "在 " + row.line().month() + " 前后三个月内，没有登记完成且未计入其他计划的" + row.line().kind().label()
                    + "。请先登记会议，登记完成后会自动计入计划。");
            return;
        }
        List<MenuAct> acts = meetings.stream().map(one -> MenuAct.of(one.heldOn() + "　" + one.name() + (one.theme() == null ? "" : "：" + one.theme()),
                () -> model.fulfil(row, one))).toList();
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(Buttons.menu("", acts.toArray(MenuAct[]::new)).getItems());
        menu.setAutoHide(true);
        menu.show(beside, Side.TOP, 0, 0);
    }

    /** Proposes what the norms ask for. */
    void generate() {
        if (model.yearProperty().get() < model.today().getYear()) {
            around.prompts().info(model.yearProperty().get() + "年已经过去", "计划只能生成到今天以后的月份，请换到今年或以后的年度。");
            return;
        }
        model.proposeFromNorms(rows -> propose(rows, "按规定生成计划", "按规定的次数，扣除已开的、已列入计划的和不作要求的，还应安排：",
                "规定的次数都已安排", "所选组织在" + model.yearProperty().get() + "年应开的会议，有的已经开了，有的已经列入计划，不需要再生成。"));
    }

    /** Proposes the plan of the year before. */
    void copy() {
        int before = model.yearProperty().get() - 1;
        model.proposeFromYearBefore(rows -> propose(rows, "复制" + before + "年的计划", before + "年的计划移到" + (before + 1) + "年的同一月份（具体日期不带过来），共有：",
                "没有可复制的计划", before + "年没有计划，或者都已经在" + (before + 1) + "年的计划里。"));
    }

    private void propose(List<PlanRow> rows, String title, String words, String noneTitle, String none) {
        if (rows.isEmpty()) {
            around.prompts().info(noneTitle, none);
        } else {
            drafts.open(around.owner().get(), title, words, rows, model::addAll);
        }
    }

    /** Writes the marked lines, or all that are shown. */
    void export(DataTable<PlanRow> table, FileAsk.Kind kind) {
        List<PlanRow> marked = table.markedRows();
        List<PlanRow> rows = marked.isEmpty() ? table.visibleRowsInOrder() : marked;
        if (rows.isEmpty()) {
            around.prompts().info("没有可导出的计划", "当前没有显示任何计划，请先清除筛选或换一年。");
            return;
        }
        around.prompts().saveFile(FileAsk.save("导出所示计划", "export", model.title() + "." + kind.extensions().get(0), kind))
                .ifPresent(file -> model.export(rows, table.visibleColumnsInOrder(), file));
    }
}
