package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.SearchKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Ticks several people: found by name, pinyin or branch; Space ticks, Enter in the search field ticks the only one found. */
final class PeoplePickPane extends VBox {

    private static final double HEIGHT = 230;

    private final Map<StudyPerson, BooleanProperty> ticks = new LinkedHashMap<>();
    private final FilteredList<StudyPerson> shown;
    private final ListView<StudyPerson> list;
    private final SearchField search = new SearchField("姓名、拼音、支部");
    private final Label count = StudyPartPane.dim("");
    private final SearchKeys<StudyPerson> keys = person -> List.of(person.name(), person.branch(), String.join(" ", person.keys()));

    PeoplePickPane(List<StudyPerson> people) {
        super(6);
        people.forEach(person -> {
            BooleanProperty tick = new SimpleBooleanProperty();
            tick.addListener((property, before, now) -> tell());
            ticks.put(person, tick);
        });
        shown = new FilteredList<>(FXCollections.observableArrayList(people));
        list = new ListView<>(shown);
        list.setCellFactory(CheckBoxListCell.forListView(ticks::get, new Words()));
        list.setPrefHeight(HEIGHT);
        list.setPlaceholder(StudyPartPane.dim("没有符合的人员，请换个写法"));
        list.setAccessibleText("参加人员");
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            StudyPerson person = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && person != null) {
                event.consume();
                ticks.get(person).set(!ticks.get(person).get());
            }
        });
        search.textProperty().addListener((property, before, now) -> shown.setPredicate(now.isBlank() ? null : person -> keys.matches(now, person)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(search, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(StudyPartPane.line(search, Buttons.link("全选所列", () -> tickShown(true)), Buttons.link("全不选", () -> tickShown(false)), count), list);
        tell();
    }

    /** Those ticked, in the order of the list, found or not. */
    List<StudyPerson> chosen() {
        return ticks.entrySet().stream().filter(entry -> entry.getValue().get()).map(Map.Entry::getKey).toList();
    }

    private void tickShown(boolean ticked) {
        List.copyOf(shown).forEach(person -> ticks.get(person).set(ticked));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (shown.size() == 1) {
                ticks.get(shown.get(0)).set(true);
                search.clear();
            }
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void tell() {
        count.setText("已选 " + chosen().size() + " 人");
    }

    private static final class Words extends StringConverter<StudyPerson> {

        @Override
        public String toString(StudyPerson person) {
            return person == null ? "" : person.label();
        }

        /** Nothing is ever typed into the list. */
        @Override
        public StudyPerson fromString(String text) {
            return null;
        }
    }
}
