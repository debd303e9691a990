package dangwu.records.dues.screen.arrears;

import dangwu.kit.text.ChineseDates;
import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Pressable;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.StandardKeys;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.arrears.DuesCase;
import dangwu.records.dues.rate.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One member's arrears: which months, what was done, and how the case stands. */
final class ArrearsPane {

    private final SidePanel panel = new SidePanel("", "");
    private final Acts acts;

    /**
     * What can be done.
     *
     * @param note      notes something that was done
     * @param edit      changes such a note
     * @param submit    lays it before the meeting
     * @param decide    notes what was decided
     * @param justCause notes the just cause
     * @param withdraw  takes the case away
     * @param collect   leads to his payments
     */
    record Acts(Consumer<ArrearsRow> note, BiConsumer<ArrearsRow, ArrearsStep> edit, Consumer<ArrearsRow> submit, BiConsumer<ArrearsRow, DuesCase> decide,
            BiConsumer<ArrearsRow, DuesCase> justCause, Consumer<DuesCase> withdraw, Consumer<ArrearsRow> collect) {}

    ArrearsPane(Acts acts) {
        this.acts = acts;
    }

    SidePanel panel() {
        return panel;
    }

    void show(ArrearsRow row) {
        panel.setTitle(row.name(), row.branch());
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Badge(ArrearsRow.levelWords(row.level()), row.tone()));
        nodes.add(Facts.words(row.member().sentence(), null));
        nodes.add(Facts.section("欠缴月份"));
        nodes.add(months(row));
        nodes.add(Buttons.link("去收缴 ›", () -> acts.collect().accept(row)));
        nodes.add(Facts.section("已采取措施"));
        if (row.member().steps().isEmpty()) {
            nodes.add(Facts.words("尚未登记。", "dw-dim"));
        }
        for (int at = row.member().steps().size() - 1; at >= 0; at--) {
            nodes.add(step(row, row.member().steps().get(at)));
        }
        if (row.level() == ArrearsLevel.CASE || row.member().present().isPresent()) {
            nodes.add(Facts.section("支部党员大会"));
            nodes.addAll(meeting(row));
        }
        panel.content(nodes.toArray(Node[]::new));
        panel.acts(Buttons.primary("登记措施", StandardKeys.NEW, () -> acts.note().accept(row)));
    }

    private static Node months(ArrearsRow row) {
        VBox lines = new VBox();
        for (DuesMonth month : row.member().arrears().open()) {
            Label name = new Label(ChineseDates.month(month.month()));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            lines.getChildren().add(new HBox(name, gap, new Label(Money.text(month.open()))));
        }
        return lines;
    }

    private Node step(ArrearsRow row, ArrearsStep step) {
        String deadline = step.deadlineOn() == null ? "" : "，限 " + step.deadlineOn() + " 前补交";
        VBox words = new VBox(Facts.words(step.kind().label() + " " + step.happenedOn() + deadline, null),
                Facts.words(step.content() + (step.byName() == null ? "" : "（" + step.byName() + "）"), "dw-dim"));
        words.getStyleClass().addAll("dw-journal-line", "dw-pressable");
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setAccessibleText("修改 " + step.kind().label() + " " + step.happenedOn());
        Pressable.make(words, () -> acts.edit().accept(row, step));
        return words;
    }

    private List<Node> meeting(ArrearsRow row) {
        List<Node> nodes = new ArrayList<>();
        Optional<DuesCase> present = row.member().present();
        if (present.isEmpty()) {
            nodes.add(Facts.words("连续未交满 6 个月。没有正当理由的，由支部党员大会讨论决定，报上级党组织批准；本程序只登记，不改变党籍。", "dw-dim"));
            nodes.add(Buttons.plain("提交支部党员大会…", () -> acts.submit().accept(row)));
            return nodes;
        }
        DuesCase opened = present.get();
        Facts facts = new Facts().add("提交", opened.openedOn().toString()).add("正当理由", opened.justCause());
        if (opened.decision() != null) {
            facts.add("决定", opened.decision().kind().label() + " " + opened.decision().decidedOn()).add("内容", opened.decision().note())
                    .add("上级批准", opened.decision().approvedOn() == null ? null : opened.decision().approvedOn() + (opened.decision().approvalNo() == null ? ""
                            : " " + opened.decision().approvalNo()));
        }
        nodes.add(facts);
        HBox buttons = new HBox(8, Buttons.plain(opened.decision() == null ? "登记决定…" : "修改决定…", () -> acts.decide().accept(row, opened)));
        if (opened.decision() == null) {
            buttons.getChildren().add(Buttons.plain("正当理由…", () -> acts.justCause().accept(row, opened)));
            nodes.add(buttons);
            nodes.add(Buttons.link("提交有误，撤回", () -> acts.withdraw().accept(opened)));
        } else {
            nodes.add(buttons);
        }
        return nodes;
    }
}
