package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Tone;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.phrase.Phrase;
import dangwu.records.meeting.phrase.PhrasePlace;
import dangwu.records.meeting.screen.record.state.PhrasesViewModel;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Manages 常用语: all of them at the left, the one in hand at the right. */
final class PhrasesDialog {

    private static final double WIDTH = 720;
    private static final double LIST = 280;

    private final PhrasesViewModel model;
    private final Theme theme;
    private final Prompts prompts;

    PhrasesDialog(PhrasesViewModel model, Theme theme, Prompts prompts) {
        this.model = model;
        this.theme = theme;
        this.prompts = prompts;
    }

    void open(Window owner) {
        model.prepare();
        new Opened(new FormWindow(owner, theme, prompts, "常用语", "保存")).show();
    }

    private final class Opened {

        private final FormWindow window;
        private final ListView<Phrase> list = new ListView<>();
        private final ChoiceField<PhrasePlace> place = new ChoiceField<>("用于", PhrasePlace::label);
        private final ChoiceField<MeetingKind> kind = new ChoiceField<>("会议类型（不填为不限）", MeetingKind::label);
        private final LineField name = new LineField("名称（不填为开头的文字）").maxLength(100);
        private final NoteField content = new NoteField("内容").maxLength(Phrase.LONGEST).rows(8);
        private final Form form = new Form(2);
        private Phrase shown;

        Opened(FormWindow window) {
            this.window = window;
            place.choices(List.of(PhrasePlace.values())).required();
            kind.choices(List.of(MeetingKind.values()));
            content.required();
            form.add(place).add(kind).add(name, 2).add(content, 2);
        }

        void show() {
            list.setItems(model.phrases());
            list.setPrefWidth(LIST);
            list.setMinWidth(LIST);
            list.getStyleClass().add("dwm-phrase-list");
            list.setCellFactory(view -> new ListCell<>() {
                {
                    // What is too long ends in dots; the whole of it stands at the right.
                    setPrefWidth(0);
                }

                @Override
                protected void updateItem(Phrase phrase, boolean empty) {
                    super.updateItem(phrase, empty);
                    setText(empty || phrase == null ? null : phrase.place().label() + "　" + phrase.name());
                }
            });
            list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
                if (now != null && now != shown) {
                    choose(now);
                }
            });
            Button remove = Buttons.plain("删除", () -> model.remove(list.getSelectionModel().getSelectedItem()));
            remove.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
            VBox left = new VBox(list, new HBox(8, Buttons.plain("新增", () -> choose(null)), remove));
            left.setSpacing(8);
            HBox.setHgrow(form, Priority.ALWAYS);
            HBox both = new HBox(16, left, form);
            form.onSubmit(this::save).onCancel(window::leave);
            window.content(both).onAct(form::submit).guard(form::isChanged, "这条常用语");
            blank();
            window.show(WIDTH, content.input());
        }

        /** Another one is in hand; null: a new one. What was typed is not lost in silence. */
        private void choose(Phrase other) {
            UnsavedAnswer answer = form.isChanged() ? prompts.unsaved("这条常用语") : UnsavedAnswer.DISCARD;
            if (answer == UnsavedAnswer.DISCARD) {
                if (other == null) {
                    blank();
                } else {
                    fill(other);
                }
                content.input().requestFocus();
                return;
            }
            Platform.runLater(() -> {
                if (shown == null) {
                    list.getSelectionModel().clearSelection();
                } else {
                    list.getSelectionModel().select(shown);
                }
                if (answer == UnsavedAnswer.SAVE) {
                    form.submit();
                }
            });
        }

        private void blank() {
            list.getSelectionModel().clearSelection();
            shown = null;
            place.start(PhrasePlace.CONTENT);
            kind.start(null);
            name.start(null);
            content.start(null);
        }

        private void fill(Phrase phrase) {
            shown = phrase;
            place.start(phrase.place());
            kind.start(phrase.kind());
            name.start(phrase.name());
            content.start(phrase.content());
            window.say("", Tone.PLAIN);
        }

        private void save() {
            try {
                Phrase phrase = new Phrase(shown == null ? 0 : shown.id(), place.value(), kind.value(), name.value(), content.value(), shown == null ? 0 : shown.uses());
                window.busy(true);
                model.save(phrase, () -> {
                    window.busy(false);
                    form.markClean();
                    blank();
                }, sentence -> {
                    window.busy(false);
                    window.say(sentence, Tone.BAD);
                });
            } catch (IllegalArgumentException wrong) {
                window.say(wrong.getMessage(), Tone.BAD);
            }
        }
    }
}
