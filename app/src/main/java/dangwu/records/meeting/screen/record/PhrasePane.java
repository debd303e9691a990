package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.SearchField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.phrase.Phrase;
import dangwu.records.meeting.phrase.PhrasePlace;
import dangwu.records.meeting.screen.record.state.PhrasesViewModel;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The phrases for one sort of text, dropped where they are asked for: type to find one, Enter puts it in at the caret. */
final class PhrasePane extends VBox {

    private static final double WIDTH = 416;
    private static final double HEIGHT = 220;

    private final PhrasesViewModel model;
    private final Supplier<MeetingKind> kind;
    private final Runnable manage;
    private final SearchField search = new SearchField("查找常用语");
    private final ListView<Phrase> list = new ListView<>();
    private final Button keep = Buttons.link("把所选文字加入常用语", this::keep);
    private final Popup popup = new Popup();
    private TextInputControl into;
    private PhrasePlace place = PhrasePlace.CONTENT;

    /**
     * @param kind   the kind of the meeting in hand
     * @param manage leads to where phrases are changed and removed
     */
    PhrasePane(PhrasesViewModel model, Supplier<MeetingKind> kind, Runnable manage) {
        this.model = model;
        this.kind = kind;
        this.manage = manage;
        getStyleClass().addAll("dw-drop", "dwm-phrases");
        list.getStyleClass().add("dw-choices");
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("没有相符的常用语"));
        list.setCellFactory(view -> new PhraseCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> insert());
        search.textProperty().addListener((property, before, now) -> show(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(search, list, new HBox(keep, gap, Buttons.link("管理…", () -> {
            popup.hide();
            manage.run();
        })));
        popup.getContent().add(this);
        popup.setAutoHide(true);
    }

    /** The way to the phrases for {@code area}: a word above it, and the keys in it. */
    Button link(TextInputControl area, PhrasePlace sort) {
        Button link = Buttons.link("常用语", () -> { });
        link.setFocusTraversable(false);
        link.setOnAction(event -> open(area, sort, link));
        area.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RecordKeys.PHRASES.combination().match(event)) {
                event.consume();
                open(area, sort, area);
            } else if (RecordKeys.ADD_PHRASE.combination().match(event)) {
                event.consume();
                into = area;
                place = sort;
                keep();
            }
        });
        return link;
    }

    private void open(TextInputControl area, PhrasePlace sort, Node below) {
        into = area;
        place = sort;
        model.prepare();
        getStylesheets().setAll(area.getScene().getRoot().getStylesheets());
        keep.setDisable(area.getSelectedText().isBlank());
        search.clear();
        show("");
        Bounds where = below.localToScreen(below.getBoundsInLocal());
        // At a word that stands at the right end it opens to the left, over the text that it is for.
        double wide = WIDTH / 13 * keep.getFont().getSize();
        popup.show(below, below == area ? where.getMinX() : where.getMaxX() - wide, where.getMaxY() + 2);
        search.requestFocus();
    }

    private void show(String typed) {
        list.getItems().setAll(model.matching(place, kind.get(), typed));
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            event.consume();
            int next = Math.max(0, Math.min(list.getItems().size() - 1, list.getSelectionModel().getSelectedIndex() + step));
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            insert();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            popup.hide();
            into.requestFocus();
        }
    }

    private void insert() {
        Phrase phrase = list.getSelectionModel().getSelectedItem();
        popup.hide();
        into.requestFocus();
        if (phrase != null) {
            into.replaceSelection(phrase.content());
            model.used(phrase);
        }
    }

    private void keep() {
        String chosen = into.getSelectedText();
        popup.hide();
        if (!chosen.isBlank()) {
            model.add(place, null, chosen);
        }
    }

    /** One phrase: its name, and what it says where that is more. */
    private static final class PhraseCell extends ListCell<Phrase> {

        PhraseCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Phrase phrase, boolean empty) {
            super.updateItem(phrase, empty);
            setText(empty || phrase == null ? null : phrase.name().equals(phrase.content()) ? phrase.name()
                    : phrase.name().endsWith("…") ? phrase.content().replace('\n', ' ') : phrase.name() + "　" + phrase.content().replace('\n', ' '));
        }
    }
}
