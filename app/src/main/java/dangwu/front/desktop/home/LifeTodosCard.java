package dangwu.front.desktop.home;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Pressable;
import dangwu.kit.ui.Tone;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 组织生活待办: drafts to go on with, meetings planned, decisions due. */
final class LifeTodosCard extends Card {

    private final HomeActs acts;
    private final VBox lines = new VBox();

    LifeTodosCard(HomeActs acts) {
        this.acts = acts;
        getStyleClass().add("dwh-reminders");
        setTitle("组织生活待办");
        aside("未来 14 天");
        lines.getStyleClass().add("dwh-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("dwh-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // Both lists of the column grow alike, whatever they hold.
        scroll.setPrefHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        setContent(scroll);
    }

    /** Shows what was read. */
    void show(LifeFigures life) {
        lines.getChildren().setAll(life.todos().stream().map(this::line).toList());
        if (life.todos().isEmpty()) {
            Label none = new Label("没有未完的草稿和近期到期的事项");
            none.getStyleClass().add("dw-dim");
            lines.getChildren().setAll(none);
        }
        aside(life.followUps() == 0 ? new Label() : Buttons.link("落实事项 " + life.followUps() + " 件 ›", acts.life().followUps()));
    }

    private Node line(LifeTodo todo) {
        Label day = new Label(todo.on() == null ? "" : todo.daysLeft() == 0 ? "今天" : todo.on().toString().substring(5));
        day.getStyleClass().add("dwh-day");
        Label words = new Label(todo.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(day, words, new Badge(todo.badge(), tone(todo)));
        line.getStyleClass().addAll("dwh-line", "dwh-pressable");
        line.setAccessibleText(todo.words() + " " + todo.badge());
        Pressable.make(line, () -> lead(todo));
        return line;
    }

    private void lead(LifeTodo todo) {
        if (todo.meetingId() != null) {
            acts.life().open().accept(todo.meetingId());
        } else {
            acts.life().start().accept(todo.start());
        }
    }

    private static Tone tone(LifeTodo todo) {
        return switch (todo.kind()) {
            case DRAFT -> Tone.WARN;
            case MEETING -> todo.daysLeft() <= 0 ? Tone.WARN : Tone.INFO;
            case FOLLOW_UP -> todo.overdue() ? Tone.BAD : Tone.INFO;
        };
    }
}
