package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SaveOutcome;
import dangwu.records.meeting.study.BulletinDraft;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * 学习通报 quarter by quarter (L44, CG-07): the text that is kept, else one drafted from the facts; what the clerk changes stays until he
 * saves it or lets it go.
 */
final class BulletinViewModel {

    private static final String UNSAVED = "这个季度的学习通报";

    private final StudyViewModel year;
    private final Prompts prompts;
    private final IntegerProperty quarter = new SimpleIntegerProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private Written start = new Written("", "", null);
    private StudyYear shown;

    /** How the quarter stands. */
    enum State { NONE, AHEAD, DRAFT, KEPT }

    /** What stands in the fields; a field left empty says null. */
    private record Written(String title, String text, LocalDate day) {

        Written {
            title = Objects.requireNonNullElse(title, "");
            text = Objects.requireNonNullElse(text, "");
        }
    }

    BulletinViewModel(StudyViewModel year, Prompts prompts) {
        this.year = year;
        this.prompts = prompts;
        year.pictureProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        StudyYear now = year.picture();
        boolean another = shown == null || now == null || shown.year() != now.year() || shown.body().id() != now.body().id();
        boolean edited = changed();
        shown = now;
        if (another) {
            quarter.set(now == null ? 0 : firstOpen(now));
            fill();
        } else if (!edited) {
            fill();
        } else {
            state.set(stateOf(quarter.get()));
        }
    }

    /** The first quarter that is over and has none; else the one that is running; else the last. */
    private static int firstOpen(StudyYear year) {
        return IntStream.rangeClosed(1, 4).filter(one -> year.over(one) && year.bulletin(one).isEmpty()).findFirst()
                .orElse(IntStream.rangeClosed(1, 4).filter(one -> year.begun(one) && !year.over(one)).findFirst().orElse(4));
    }

    private void fill() {
        int wanted = quarter.get();
        Optional<StudyRecord> kept = kept(wanted);
        state.set(stateOf(wanted));
        if (shown == null || state.get() == State.AHEAD) {
            start(new Written("", "", null));
        } else if (kept.isPresent()) {
            start(new Written(kept.get().title(), kept.get().detail().content(), kept.get().happenedOn()));
        } else {
            start(new Written(BulletinDraft.title(shown.year(), wanted), BulletinDraft.text(shown, wanted), year.today()));
        }
    }

    private void start(Written written) {
        start = written;
        title.set(written.title());
        text.set(written.text());
        day.set(written.day());
    }

    /** How quarter {@code one} stands. */
    State stateOf(int one) {
        if (shown == null) {
            return State.NONE;
        }
        return kept(one).isPresent() ? State.KEPT : shown.begun(one) ? State.DRAFT : State.AHEAD;
    }

    /** Whether quarter {@code one} is over without a bulletin (CG-07). */
    boolean lacking(int one) {
        return shown != null && shown.over(one) && kept(one).isEmpty();
    }

    private Optional<StudyRecord> kept(int one) {
        return shown == null ? Optional.empty() : shown.bulletin(one);
    }

    /** Goes to another quarter; asks first about unsaved edits. */
    void choose(int one) {
        if (one != quarter.get() && mayLeave()) {
            quarter.set(one);
            fill();
        }
    }

    /** Whether something was changed since it was read or drafted. */
    boolean changed() {
        return !start.equals(new Written(title.get(), text.get(), day.get()));
    }

    /** Asks what to do with unsaved edits; false: the clerk wants to stay. Where he saves them he stays until that is done. */
    boolean mayLeave() {
        if (!changed()) {
            return true;
        }
        return switch (prompts.unsaved(UNSAVED)) {
            case SAVE -> {
                save();
                yield !changed();
            }
            case DISCARD -> {
                fill();
                yield true;
            }
            default -> false;
        };
    }

    /** Drafts the text anew from the facts; asks first where that would replace what the clerk wrote or keeps. */
    void draftAnew() {
        if (shown == null || state.get() == State.AHEAD) {
            return;
        }
        String drafted = BulletinDraft.text(shown, quarter.get());
        boolean own = state.get() == State.KEPT || changed();
        if (!drafted.equals(text.get()) && (!own || prompts.confirm(Confirmation.of("重新起草", "将按现在的记录重新起草，正文中已有的修改会被替换。", "重新起草")))) {
            text.set(drafted);
        }
    }

    /** Keeps the bulletin. */
    void save() {
        if (shown == null || state.get() == State.AHEAD) {
            return;
        }
        Written wanted = new Written(title.get(), text.get(), day.get());
        StudyRecord before = kept(quarter.get()).orElse(null);
        SaveOutcome outcome = year.quiet("已保存");
        try {
            StudyRecord record = record(before);
            if (StudyYear.of(record) != shown.year() || day.get().isAfter(year.today())) {
                prompts.info("请核对日期", "通报日期" + day.get() + "不在本季度开始之后、下一年同季度之前，或还没有到，请改正后再保存。");
                return;
            }
            start = wanted;
            year.save(record, new SaveOutcome(() -> {
                year.notices().done("已保存" + shown.year() + "年" + StudyText.quarter(quarter.get()) + "学习通报");
                outcome.done().run();
            }, sentence -> {
                start = new Written("", "", null);
                outcome.refused().accept(sentence);
            }));
        } catch (IllegalArgumentException e) {
            prompts.info("还不能保存", e.getMessage());
        }
    }

    private StudyRecord record(StudyRecord before) {
        StudyRecord.Detail detail = new StudyRecord.Detail(quarter.get(), null, null, null, null, null, null, null, null, null, null, text.get(), null);
        return new StudyRecord(before == null ? 0 : before.id(), shown.body().id(), StudyKind.BULLETIN, null, null, title.get(), day.get(), null, detail);
    }

    /** Takes the kept bulletin away; 撤销 is offered. */
    void remove() {
        kept(quarter.get()).ifPresent(record -> {
            start = new Written(title.get(), text.get(), day.get());
            year.remove(List.of(record));
        });
    }

    /** 1 to 4; 0 while there is no group. */
    IntegerProperty quarterProperty() {
        return quarter;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** How the quarter shown stands. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
