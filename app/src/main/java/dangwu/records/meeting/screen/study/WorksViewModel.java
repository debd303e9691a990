package dangwu.records.meeting.screen.study;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.CountText;
import dangwu.kit.ui.SearchKeys;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of self-study, research, articles and talks with its filters. */
final class WorksViewModel {

    /** The kinds that stand in the list. */
    static final List<StudyKind> KINDS = List.of(StudyKind.SELF_STUDY, StudyKind.RESEARCH_REPORT, StudyKind.ARTICLE, StudyKind.REFLECTION, StudyKind.TALK_SCRIPT,
            StudyKind.PUBLICITY_TALK);

    private final StudyViewModel year;
    private final SearchKeys<StudyRecord> keys;
    private final ObservableList<StudyRecord> rows = FXCollections.observableArrayList();
    private final ObservableList<StudyKind> kinds = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    WorksViewModel(StudyViewModel year, ChineseNames names) {
        this.year = year;
        keys = record -> record.person() == null ? List.of(record.title())
                : List.of(record.title(), record.person(), names.pinyin(record.person()).full(), names.pinyin(record.person()).initials());
        year.pictureProperty().addListener((property, before, now) -> filter());
        kinds.addListener((InvalidationListener) changed -> filter());
        query.addListener((property, before, now) -> filter());
        whole.addListener((property, before, now) -> filter());
        filter();
    }

    private void filter() {
        StudyYear now = year.picture();
        List<StudyRecord> all = now == null ? List.of() : (whole.get() ? now.records() : now.own()).stream().filter(record -> KINDS.contains(record.kind())).toList();
        List<StudyRecord> shown = all.stream().filter(record -> kinds.isEmpty() || kinds.contains(record.kind()))
                .filter(record -> query.get().isBlank() || keys.matches(query.get(), record)).toList();
        count.set(CountText.of(all.size(), shown.size(), 0, "条"));
        rows.setAll(shown);
    }

    /** What matters most of a record besides its title: 字数, 发表, 获奖, or 地点, 受众. */
    static String about(StudyRecord record) {
        StudyRecord.Detail detail = record.detail();
        return Stream.of(with(detail.words(), "字"), detail.publishedIn(), detail.level(), detail.award(), detail.place(), with(detail.audience(), "人次"),
                detail.form(), hours(detail.hours())).filter(Objects::nonNull).collect(Collectors.joining("，"));
    }

    private static String with(Integer number, String measure) {
        return number == null ? null : number + measure;
    }

    private static String hours(BigDecimal hours) {
        return hours == null ? null : StudyText.plain(hours) + "学时";
    }

    /** What is shown. */
    ObservableList<StudyRecord> rows() {
        return rows;
    }

    /** The kinds let through; empty: all. */
    ObservableList<StudyKind> kinds() {
        return kinds;
    }

    /** A part of a name, its pinyin, or of a title. */
    StringProperty queryProperty() {
        return query;
    }

    /** Whether those of the whole unit are shown, not only the group's. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    /** 共 12 条，显示 3 条. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
