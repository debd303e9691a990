package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 学习通报: the four quarters, and the text of the one chosen. */
final class BulletinPane extends StudyPartPane {

    private static final double DATE_WIDTH = 150;

    private final BulletinViewModel model;
    private final List<ToggleButton> quarters = new ArrayList<>();
    private final List<Badge> badges = new ArrayList<>();
    private final Label words = dim("");
    private final LineField title = new LineField("标题");
    private final DateField day;
    private final TextArea text = new TextArea();
    private final VBox editor;
    private final Button anew;
    private final Button remove;
    private final Button print;

    /** @param printing leads to where the bulletin is printed */
    BulletinPane(BulletinViewModel model, StudyViewModel year, Runnable printing) {
        this.model = model;
        day = new DateField("日期", year.clock());
        HBox choice = line();
        for (int quarter = 1; quarter <= 4; quarter++) {
            int wanted = quarter;
            Badge badge = new Badge("", Tone.PLAIN);
            ToggleButton button = new ToggleButton(StudyText.quarter(quarter));
            button.setGraphic(badge);
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.choose(wanted);
                follow();
            });
            quarters.add(button);
            badges.add(badge);
            choice.getChildren().add(button);
        }
        anew = Buttons.plain("重新起草", model::draftAnew);
        remove = Buttons.plain("删除", model::remove);
        print = Buttons.plain("打印…", printing);
        choice.getChildren().addAll(gap(), anew, remove, print);
        title.maxLength(500).required();
        day.required();
        title.valueProperty().bindBidirectional(model.titleProperty());
        day.valueProperty().bindBidirectional(model.dayProperty());
        day.setMinWidth(DATE_WIDTH);
        day.setMaxWidth(DATE_WIDTH);
        HBox.setHgrow(title, Priority.ALWAYS);
        text.setWrapText(true);
        text.textProperty().bindBidirectional(model.textProperty());
        text.setAccessibleText("通报正文");
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox head = new HBox(12, title, day);
        head.setMinHeight(USE_PREF_SIZE);
        editor = new VBox(4, head, text);
        setVgrow(editor, Priority.ALWAYS);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(choice, words, editor);
        Shortcuts.on(this).bind(StandardKeys.SAVE, this::act).bind(StandardKeys.SUBMIT, this::act);
        model.quarterProperty().addListener((property, before, now) -> follow());
        model.stateProperty().addListener((property, before, now) -> follow());
        year.pictureProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.get(quarter - 1).setSelected(quarter == model.quarterProperty().get());
            badge(badges.get(quarter - 1), quarter);
        }
        BulletinViewModel.State state = model.stateProperty().get();
        boolean open = state == BulletinViewModel.State.DRAFT || state == BulletinViewModel.State.KEPT;
        editor.setVisible(open);
        anew.setDisable(!open);
        remove.setDisable(state != BulletinViewModel.State.KEPT);
        print.setDisable(!open);
        words.setText(switch (state) {
            case NONE -> "";
            case AHEAD -> "这个季度还没有开始。";
            case DRAFT -> "这个季度还没有通报。下面是按学习记录起草的文稿，核对修改后保存。";
            case KEPT -> "已保存的通报。记录有变化时可以重新起草。";
        });
    }

    private void badge(Badge badge, int quarter) {
        BulletinViewModel.State state = model.stateOf(quarter);
        boolean lacking = model.lacking(quarter);
        badge.setText(state == BulletinViewModel.State.KEPT ? "已通报" : lacking ? "缺" : state == BulletinViewModel.State.AHEAD ? "未开始" : "本季");
        badge.setTone(state == BulletinViewModel.State.KEPT ? Tone.OK : lacking ? Tone.WARN : Tone.PLAIN);
    }

    @Override
    String actName() {
        return "保存通报 " + StandardKeys.SAVE.hint();
    }

    @Override
    void act() {
        if (title.validate() & day.validate()) {
            model.save();
        }
    }

    @Override
    boolean mayLeave() {
        return model.mayLeave();
    }
}
