package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.screen.record.state.TakeOverViewModel;
import dangwu.records.meeting.screen.record.state.TakeOverViewModel.Part;
import java.util.List;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** 从上次带入: which earlier meeting, which of its items, and what of them. */
final class TakeOverDialog {

    private static final double WIDTH = 560;

    private final TakeOverViewModel model;
    private final Theme theme;
    private final Prompts prompts;

    TakeOverDialog(TakeOverViewModel model, Theme theme, Prompts prompts) {
        this.model = model;
        this.theme = theme;
        this.prompts = prompts;
    }

    void open(Window owner) {
        model.search();
        FormWindow window = new FormWindow(owner, theme, prompts, "从以前的会议带入", "带入所选内容");
        ChoiceField<MeetingLine> from = new ChoiceField<>("会议", line -> line.heldOn() + " " + line.name() + (line.complete() ? "" : "（草稿）"));
        from.choices(model.earlier());
        PartPane.tie(from, model.chosenProperty());
        VBox content = new VBox(8);
        content.setMinHeight(160);
        model.fileProperty().addListener((property, before, now) -> show(content, now));
        model.earlier().addListener((javafx.beans.InvalidationListener) changed -> from.choices(List.copyOf(model.earlier())));
        show(content, model.fileProperty().get());
        VBox all = new VBox(4, from, content);
        window.content(all).onAct(() -> {
            model.take();
            window.close();
        });
        window.show(WIDTH, from.input());
    }

    private void show(VBox content, MeetingFile file) {
        content.getChildren().clear();
        if (file == null) {
            content.getChildren().add(new EmptyState("没有可带入的会议", "这个组织还没有登记过同类会议。"));
            return;
        }
        content.getChildren().add(title("议题"));
        for (int i = 0; i < file.agenda().size(); i++) {
            content.getChildren().add(box(file.agenda().get(i).title(), model.items(), i));
        }
        FlowPane more = new FlowPane(16, 8);
        for (Part part : Part.values()) {
            more.getChildren().add(box(part.label(), model.parts(), part));
        }
        content.getChildren().addAll(title("除议题名称外，一并带入"), more);
        List<MeetingField> texts = model.offeredTexts();
        if (!texts.isEmpty()) {
            FlowPane fields = new FlowPane(16, 8);
            texts.forEach(field -> fields.getChildren().add(box(field.label(), model.texts(), field)));
            content.getChildren().addAll(title("其他内容"), fields);
        }
    }

    private static Node title(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("dw-field-label");
        return label;
    }

    private static <T> CheckBox box(String words, ObservableSet<T> chosen, T item) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setSelected(chosen.contains(item));
        box.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                chosen.add(item);
            } else {
                chosen.remove(item);
            }
        });
        return box;
    }
}
