package dangwu.front.desktop.home;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Pressable;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.screen.MeetingStart;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 本期进度: each of 三会一课 in this month or quarter, who has not held it yet. */
final class LifeNormsCard extends Card {

    private final HomeActs acts;
    private final VBox lines = new VBox();

    LifeNormsCard(HomeActs acts) {
        this.acts = acts;
        setTitle("本期三会一课");
        lines.getStyleClass().addAll("dwh-lines", "dwh-norms");
        setContent(lines);
    }

    /** Shows what was read. */
    void show(LifeFigures life) {
        aside(Buttons.link("全部 ›", acts.life().table()));
        lines.getChildren().setAll(life.norms().stream().map(this::line).toList());
        if (life.norms().isEmpty()) {
            Label none = new Label("本期没有要求召开的会议");
            none.getStyleClass().add("dw-dim");
            lines.getChildren().setAll(none);
        }
    }

    private HBox line(LifeNorm norm) {
        Label name = new Label(norm.norm().label());
        name.getStyleClass().add("dwh-norm");
        Label span = new Label(norm.span().label());
        span.getStyleClass().addAll("dw-dim", "dwh-span");
        Label open = new Label(words(norm));
        open.getStyleClass().add("dw-dim");
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox line = new HBox(name, span, open, new Badge(norm.held() + "/" + norm.asked(), norm.open().isEmpty() ? Tone.OK : Tone.WARN));
        line.getStyleClass().add("dwh-line");
        line.setAccessibleText(norm.span().fullLabel() + norm.norm().label() + " 已开 " + norm.held() + "，应开 " + norm.asked());
        if (!norm.open().isEmpty()) {
            open.setTooltip(new Tooltip(norm.open().stream().map(LifeNorm.Open::name).collect(Collectors.joining("\n"))));
            line.getStyleClass().add("dwh-pressable");
            Pressable.make(line, () -> lead(norm));
        }
        return line;
    }

    /** Where one is left there is no question what the clerk wants; else the table shows which. */
    private void lead(LifeNorm norm) {
        if (norm.open().size() == 1) {
            acts.life().start().accept(new MeetingStart(norm.norm().kind(), norm.open().get(0).organizationId(), null, null));
        } else {
            acts.life().table().run();
        }
    }

    private static String words(LifeNorm norm) {
        if (norm.open().isEmpty()) {
            return "已全部召开";
        }
        String names = norm.open().stream().map(LifeNorm.Open::name).collect(Collectors.joining("、"));
// The names may be cut; how things stand is not.
        return (norm.planned() == 0 ? "待开：" : norm.planned() == norm.open().size() ? "已列计划：" : "待开，" + norm.planned() + "个已列计划：") + names;
    }
}
