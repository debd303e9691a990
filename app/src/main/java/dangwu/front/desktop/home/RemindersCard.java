package dangwu.front.desktop.home;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Pressable;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 近期要办: what is soon due or overdue, and below it what the data lack. */
final class RemindersCard extends Card {

    private static final int SOON = 30;

    private final HomeFigures figures;
    private final HomeActs acts;
    private final VBox lines = new VBox();

    RemindersCard(HomeFigures figures, HomeActs acts) {
        this.figures = figures;
        this.acts = acts;
        getStyleClass().add("dwh-reminders");
        setTitle("近期要办");
        aside("换届 6 个月内 • 转正 60 天内");
        lines.getStyleClass().add("dwh-lines");
        show(List.of());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("dwh-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // Both lists of the column grow alike, whatever they hold.
        scroll.setPrefHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setContent(scroll, gaps(figures, acts));
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** Adds what is due in dues, each at its day. */
    void show(List<Reminder> dues) {
        List<Reminder> all = Stream.concat(figures.reminders().stream(), dues.stream()).sorted(Reminder.BY_DAY).toList();
        lines.getChildren().setAll(all.stream().map(reminder -> line(reminder, acts)).toList());
        if (all.isEmpty()) {
            Label none = new Label("没有近期到期的事项");
            none.getStyleClass().add("dw-dim");
            lines.getChildren().add(none);
        }
    }

    private static Node line(Reminder reminder, HomeActs acts) {
        Label day = new Label(day(reminder.on(), reminder.daysLeft()));
        day.getStyleClass().add("dwh-day");
        Label words = new Label(reminder.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(day, words, new Badge(reminder.span(), tone(reminder)));
        line.getStyleClass().addAll("dwh-line", "dwh-pressable");
        line.setAccessibleText(reminder.words() + " " + reminder.on() + " " + reminder.span());
        Pressable.make(line, () -> acts.reminder().accept(reminder));
        return line;
    }

    /** The year is written only where it is not clear. */
    private static String day(LocalDate day, long daysLeft) {
        String text = day.toString();
        return daysLeft == 0 ? "今天" : Math.abs(daysLeft) < 180 ? text.substring(5) : text.substring(0, 7);
    }

    private static Tone tone(Reminder reminder) {
        return reminder.overdue() ? Tone.BAD : reminder.daysLeft() <= SOON ? Tone.WARN : Tone.INFO;
    }

    private static Node gaps(HomeFigures figures, HomeActs acts) {
        HBox line = new HBox();
        line.getStyleClass().add("dwh-legend-one");
        if (figures.withoutTerm() > 0) {
            line.getChildren().add(Buttons.link("届次未填 " + figures.withoutTerm() + " 个党组织 ›", acts.organizations()));
        }
        if (figures.incomplete() > 0) {
            line.getChildren().add(Buttons.link("党员信息缺项 " + figures.incomplete() + " 人 ›", acts.incomplete()));
        }
        Shown.set(line, !line.getChildren().isEmpty());
        return line;
    }
}
