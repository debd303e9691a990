package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Form;
import dangwu.records.meeting.Topic;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/** What the meeting was about: several topics, ticked in a list that stays open. */
final class TopicsPane extends VBox {

    private final ObservableSet<Topic> topics;
    private final MenuButton button = new MenuButton();
    private final Map<Topic, CheckBox> boxes = new EnumMap<>(Topic.class);

    TopicsPane(ObservableSet<Topic> topics) {
        this.topics = topics;
        getStyleClass().add("dw-field");
        Label label = new Label("专题");
        label.getStyleClass().add("dw-field-label");
        label.setLabelFor(button);
        button.getStyleClass().add("dw-menu-button");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText("专题");
        for (Topic topic : Topic.values()) {
            CheckBox box = new CheckBox(topic.label());
            box.setMnemonicParsing(false);
            box.setOnAction(event -> tick(topic, box.isSelected()));
            boxes.put(topic, box);
            CustomMenuItem item = new CustomMenuItem(box, false);
            button.getItems().add(item);
        }
        topics.addListener((SetChangeListener<Topic>) change -> show());
        getChildren().addAll(label, button);
        show();
    }

    private void tick(Topic topic, boolean on) {
        if (on) {
            topics.add(topic);
        } else {
            topics.remove(topic);
        }
    }

    private void show() {
        boxes.forEach((topic, box) -> box.setSelected(topics.contains(topic)));
        String words = Arrays.stream(Topic.values()).filter(topics::contains).map(Topic::label).collect(Collectors.joining("、"));
        button.setText(words.isEmpty() ? "选择专题" : words);
    }

    /** Whether some topic is chosen and this stands in {@code form}. */
    boolean anyIn(Form form) {
        return getParent() == form && !topics.isEmpty();
    }
}
