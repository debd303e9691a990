package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Pressable;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 记录核对: what is off in the record, each remark leading to where it can be mended; what is only doubtful can be explained. */
final class RemarksPane extends Card {

    private final MeetingRecordViewModel model;
    private final Consumer<MeetingRemark> go;
    private final VBox lines = new VBox();
    private final Map<String, LineField> explanations = new HashMap<>();

    RemarksPane(MeetingRecordViewModel model, Consumer<MeetingRemark> go) {
        this.model = model;
        this.go = go;
        setTitle("记录核对");
        lines.getStyleClass().add("dwm-remarks");
        getChildren().add(lines);
        model.remarks().addListener((InvalidationListener) changed -> show());
        model.onExplained(this::show);
        show();
    }

    private void show() {
        List<Node> now = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (MeetingRemark remark : model.remarks()) {
            boolean doubt = remark.weight() == MeetingRemark.Weight.DOUBT;
            boolean explained = doubt && model.parts().explanations().containsKey(remark.rule());
            now.add(line(remark, explained));
            if (doubt && asked.add(remark.rule())) {
                now.add(explanation(remark.rule()));
            }
        }
        if (now.isEmpty()) {
            now.add(line(new Badge("✓", Tone.OK), "没有发现问题"));
        }
        if (!now.equals(lines.getChildren())) {
            lines.getChildren().setAll(now);
        }
    }

    private Node line(MeetingRemark remark, boolean explained) {
        Badge sign = switch (remark.weight()) {
            case CONTRADICTION -> new Badge("✗", Tone.BAD);
            case DOUBT -> explained ? new Badge("✓", Tone.OK) : new Badge("!", Tone.WARN);
            case GAP -> new Badge("○", Tone.PLAIN);
            case NOTE -> new Badge("i", Tone.INFO);
        };
        HBox line = line(sign, remark.sentence());
        line.getStyleClass().add("dwm-remark-" + remark.weight().name().toLowerCase(java.util.Locale.ROOT));
        Pressable.make(line, () -> go.accept(remark));
        line.getStyleClass().add("dwm-pressable");
        line.setAccessibleText(remark.sentence());
        if (!remark.rule().equals(MeetingRemark.DATA)) {
            Tooltip.install(line, new Tooltip("核对规则 " + remark.rule()));
        }
        return line;
    }

    private static HBox line(Badge sign, String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(sign, text);
        line.getStyleClass().add("dwm-remark");
        return line;
    }

    /** The same field as before, so that the keyboard stays in it while the remarks are asked for anew. */
    private LineField explanation(String rule) {
        LineField field = explanations.computeIfAbsent(rule, key -> {
            LineField made = new LineField("说明").maxLength(1000).prompt("确属如此的，请填写说明");
            PartPane.bare(made);
            made.getStyleClass().add("dwm-explanation");
            made.valueProperty().addListener((property, before, now) -> model.parts().explain(rule, now));
            return made;
        });
        String given = model.parts().explanations().get(rule);
        if (!java.util.Objects.equals(field.value(), given) && !field.input().isFocused()) {
            field.start(given);
        }
        return field;
    }
}
