package dangwu.records.meeting.screen.plan;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Shows the lines that would be added to a plan; those marked are added. */
final class PlanDraftDialog {

    private static final double WIDTH = 780;
    private static final double TABLE_HEIGHT = 380;

    private final Theme theme;
    private final Prompts prompts;

    PlanDraftDialog(Theme theme, Prompts prompts) {
        this.theme = theme;
        this.prompts = prompts;
    }

    /** A proposed line under a number of its own, for it has no id yet. */
    private record Proposed(int number, PlanRow row) {}

    /**
     * Opens it.
     *
     * @param words says above the table what is proposed
     */
    void open(Window owner, String title, String words, List<PlanRow> rows, Consumer<List<PlanRow>> add) {
        List<Proposed> proposed = new ArrayList<>();
        rows.forEach(row -> proposed.add(new Proposed(proposed.size(), row)));
        DataTable<Proposed> table = new DataTable<>("plan-draft", Proposed::number, TableMemory.inMemory());
        table.columns(DataColumn.<Proposed, Integer>of("MONTH", "月份", one -> one.row().line().month().getMonthValue(), month -> month + "月").width(60),
                DataColumn.<Proposed>text("ORGANIZATION", "组织", one -> one.row().organization()).width(200),
                DataColumn.<Proposed, MeetingKind>of("KIND", "类型", one -> one.row().line().kind(), MeetingKind::label).width(130),
                DataColumn.<Proposed>text("TITLE", "名称", one -> one.row().line().title()).width(130),
                DataColumn.<Proposed>text("THEME", "主题/内容", one -> one.row().line().theme()).width(160)).withMarks();
        table.setRows(proposed);
        table.setPrefHeight(TABLE_HEIGHT);
        table.markedKeys().addAll(proposed.stream().map(Proposed::number).toList());
        Label summary = new Label(words + counts(rows));
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        FormWindow window = new FormWindow(owner, theme, prompts, title, act(rows.size()));
        window.content(new VBox(10, summary, table));
        table.markedKeys().addListener((SetChangeListener<Object>) change -> window.actWord(act(table.markedRows().size())));
        window.onAct(() -> {
            List<PlanRow> chosen = table.markedRows().stream().map(Proposed::row).toList();
            if (chosen.isEmpty()) {
                window.say("没有勾选任何一条。", Tone.WARN);
                return;
            }
            window.close();
            add.accept(chosen);
        });
        window.show(WIDTH, table.view());
    }

    private static String act(int lines) {
        return "新增 " + lines + " 条计划";
    }

    /** How many of each kind, in the order of kinds. */
    private static String counts(List<PlanRow> rows) {
        Map<MeetingKind, Integer> counts = new HashMap<>();
        rows.stream().map(PlanRow::line).map(PlanLine::kind).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        List<String> words = new ArrayList<>();
        for (MeetingKind kind : MeetingKind.values()) {
            if (counts.containsKey(kind)) {
                words.add(kind.label() + " " + counts.get(kind) + " 次");
            }
        }
        return String.join("，", words) + "。";
    }
}
