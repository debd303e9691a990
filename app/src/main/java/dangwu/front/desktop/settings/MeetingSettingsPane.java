package dangwu.front.desktop.settings;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.MeetingKind;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the unit holds to in its meetings: records are checked against it, and the home page counts by it. */
final class MeetingSettingsPane extends SettingsPane {

    private static final double NUMBER_WIDTH = 120;

    private final MeetingSettingsViewModel model;

    MeetingSettingsPane(MeetingSettingsViewModel model) {
        super(SettingsScreen.MEETINGS, "记录会议时按这里的要求核对，首页和统计表按这里的次数计算。");
        this.model = model;
        Form form = new Form(1);
        form.add(field("主题党日固定日（每月几日，没有的留空）", "settings-fixed-day", model.fixedDayProperty()));
        form.add(field("每个支部每季度党课次数（不作要求的填 0）", "settings-lectures", model.lecturesProperty()));
        form.add(field("党员大会表决的事项，应在前多少天内经支委会讨论", "settings-committee-first", model.committeeFirstProperty()));
        form.onSubmit(model::save);
        Label problem = new Label();
        problem.getStyleClass().add("dwh-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, model.problemProperty().isNotEmpty());
        getChildren().addAll(form, firstTopic(), problem, new HBox(Buttons.primary("保存", model::save)));
    }

    private static LineField field(String label, String id, StringProperty value) {
        LineField field = new LineField(label);
        field.input().setId(id);
        field.input().setMaxWidth(NUMBER_WIDTH);
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private VBox firstTopic() {
        Label label = new Label("第一项议程应为“第一议题”的会议");
        label.getStyleClass().add("dw-dim");
        VBox boxes = new VBox();
        boxes.getStyleClass().add("dwh-boxes");
        MeetingSettingsViewModel.MAY_BEGIN.forEach(kind -> boxes.getChildren().add(box(kind)));
        VBox field = new VBox(label, boxes);
        field.getStyleClass().add("dw-field");
        return field;
    }

    private CheckBox box(MeetingKind kind) {
        CheckBox box = new CheckBox(kind.label());
        box.setSelected(model.firstTopic().contains(kind));
        box.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                model.firstTopic().add(kind);
            } else {
                model.firstTopic().remove(kind);
            }
        });
        model.firstTopic().addListener((SetChangeListener<MeetingKind>) change -> box.setSelected(model.firstTopic().contains(kind)));
        return box;
    }
}
