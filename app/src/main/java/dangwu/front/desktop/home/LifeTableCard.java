package dangwu.front.desktop.home;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Pressable;
import dangwu.records.meeting.screen.MeetingStart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** 三会一课落实情况: branches by months of the year, with how many members each branch has. Blank until it was read. */
final class LifeTableCard extends Card {

    private static final int MONTHS = 12;

    private final List<Share> branches;
    private final HomeActs acts;
    private final GridPane table = new GridPane();
    private final VBox below = new VBox();

    /** @param branches with their members, in order */
    LifeTableCard(List<Share> branches, HomeActs acts) {
        this.branches = branches;
        this.acts = acts;
        getStyleClass().add("dwh-branches");
        setTitle("三会一课落实情况");
        table.getStyleClass().add("dwh-life");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints members = new ColumnConstraints();
        members.setMinWidth(Region.USE_PREF_SIZE);
        members.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(name, members);
        for (int month = 1; month <= MONTHS; month++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            column.setPrefWidth(1);
            table.getColumnConstraints().add(column);
        }
        ScrollPane scroll = new ScrollPane(new VBox(table, below));
        scroll.getStyleClass().add("dwh-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        setContent(scroll);
        fill(Map.of());
    }

    /** Shows what was read. */
    void show(LifeFigures life) {
        aside(Buttons.link(life.year() + "年 • 明细 ›", acts.life().table()));
        fill(life.branches().stream().collect(Collectors.toMap(LifeBranch::id, Function.identity())));
        below.getChildren().setAll(life.empty() ? first() : legend());
    }

    private void fill(Map<Long, LifeBranch> life) {
        table.getChildren().clear();
        for (int month = 1; month <= MONTHS; month++) {
            Label head = new Label(month + "月");
            head.getStyleClass().add("dwh-month-head");
            head.setMaxWidth(Double.MAX_VALUE);
            table.add(head, month + 1, 0);
        }
        for (int row = 0; row < branches.size(); row++) {
            Share share = branches.get(row);
            Label name = new Label(share.label());
            name.getStyleClass().add("dwh-pressable");
            Pressable.make(name, () -> acts.branch().accept(share.targetId()));
            Label members = new Label(share.count() + " 人");
            members.getStyleClass().add("dw-dim");
            table.add(name, 0, row + 1);
            table.add(members, 1, row + 1);
            LifeBranch branch = life.get(share.targetId());
            for (int month = 1; month <= MONTHS; month++) {
                table.add(branch == null ? blank() : cell(branch, branch.months().get(month - 1)), month + 1, row + 1);
            }
        }
    }

    private static Label blank() {
        Label cell = new Label();
        cell.getStyleClass().addAll("dwh-month", "dwh-month-ahead");
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private Label cell(LifeBranch branch, LifeMonth month) {
        Label cell = blank();
        cell.getStyleClass().setAll("dwh-month", "dwh-month-" + month.state().name().toLowerCase(Locale.ROOT));
        cell.setText(month.sign());
        String words = branch.name() + " " + month.month().getYear() + "年" + month.month().getMonthValue() + "月：" + month.state().label();
        cell.setAccessibleText(words);
        if (month.state() != MonthState.AHEAD && month.state() != MonthState.OUTSIDE) {
            Tooltip tip = new Tooltip(month.words().isEmpty() ? words : words + "\n" + month.words());
            tip.setShowDelay(Duration.millis(250));
            cell.setTooltip(tip);
            cell.getStyleClass().add("dwh-pressable");
            Pressable.make(cell, () -> acts.life().month().accept(branch, month));
            // Eighty stops on the way of Tab would be too many; the table of meetings is walked through by arrows.
            cell.setFocusTraversable(false);
        }
        return cell;
    }

    private static Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("dwh-legend");
        Stream.of(MonthState.FULL, MonthState.PART, MonthState.NONE, MonthState.RUNNING, MonthState.AHEAD).forEach(state -> {
            Region mark = new Region();
            mark.getStyleClass().addAll("dwh-mark", "dwh-month-" + state.name().toLowerCase(Locale.ROOT));
            Label words = new Label(state.label());
            words.getStyleClass().add("dw-dim");
            HBox one = new HBox(mark, words);
            one.getStyleClass().add("dwh-legend-one");
            legend.getChildren().add(one);
        });
        Label hint = new Label("点开一格即可查看或补记");
        hint.getStyleClass().add("dw-dim");
        legend.getChildren().add(hint);
        return legend;
    }

    private Node first() {
        Label words = new Label("今年还没有会议记录，记下第一次会议后，这里显示各支部每月的落实情况。");
        words.getStyleClass().add("dw-dim");
        words.setWrapText(true);
        HBox box = new HBox(words, Buttons.link("记一次会议 ›", () -> acts.life().start().accept(MeetingStart.BLANK)));
        box.getStyleClass().add("dwh-legend-one");
        return box;
    }
}
