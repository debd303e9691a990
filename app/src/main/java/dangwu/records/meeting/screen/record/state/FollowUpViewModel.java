package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.FollowUp;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is to be carried out after the meeting, while it is written. */
public final class FollowUpViewModel {

    private static final String UNWRITTEN = "（事项待填写）";

    private long id;
    private final ObjectProperty<AgendaItemViewModel> item = new SimpleObjectProperty<>(this, "item");
    private final StringProperty matter = new SimpleStringProperty(this, "matter", "");
    private final StringProperty measure = new SimpleStringProperty(this, "measure", "");
    private final StringProperty owner = new SimpleStringProperty(this, "owner", "");
    private final ObjectProperty<LocalDate> dueOn = new SimpleObjectProperty<>(this, "dueOn");
    private final StringProperty progress = new SimpleStringProperty(this, "progress", "");
    private final ObjectProperty<LocalDate> doneOn = new SimpleObjectProperty<>(this, "doneOn");

    FollowUpViewModel(Runnable changed) {
        List.of(matter, measure, owner, progress).forEach(text -> text.addListener((property, before, now) -> changed.run()));
        List.of(item, dueOn, doneOn).forEach(value -> value.addListener((property, before, now) -> changed.run()));
    }

    static FollowUpViewModel of(FollowUp kept, List<AgendaItemViewModel> agenda, Runnable changed) {
        FollowUpViewModel made = new FollowUpViewModel(changed);
        Integer seq = kept.agendaSeq();
        made.id = kept.id();
        made.item.set(seq == null || seq < 1 || seq > agenda.size() ? null : agenda.get(seq - 1));
        made.matter.set(kept.matter().equals(UNWRITTEN) ? "" : kept.matter());
        made.measure.set(text(kept.measure()));
        made.owner.set(text(kept.owner()));
        made.dueOn.set(kept.dueOn());
        made.progress.set(text(kept.progress()));
        made.doneOn.set(kept.doneOn());
        return made;
    }

    private static String text(String kept) {
        return kept == null ? "" : kept;
    }

    boolean blank() {
        return List.of(matter, measure, owner, progress).stream().allMatch(text -> text.get().isBlank()) && dueOn.get() == null && doneOn.get() == null;
    }

    FollowUp followUp(List<AgendaItemViewModel> written) {
        int place = item.get() == null ? -1 : written.indexOf(item.get());
        return new FollowUp(id, place < 0 ? null : place + 1, matter.get().isBlank() ? UNWRITTEN : matter.get(), measure.get(), owner.get(), dueOn.get(),
                progress.get(), doneOn.get());
    }

    void keptAs(long newId) {
        id = newId;
    }

    /** The agenda item it came of; null: none in particular. */
    public ObjectProperty<AgendaItemViewModel> itemProperty() {
        return item;
    }

    public StringProperty matterProperty() {
        return matter;
    }

    /** 整改措施. */
    public StringProperty measureProperty() {
        return measure;
    }

    public StringProperty ownerProperty() {
        return owner;
    }

    public ObjectProperty<LocalDate> dueOnProperty() {
        return dueOn;
    }

    public StringProperty progressProperty() {
        return progress;
    }

    /** Null while it is open. */
    public ObjectProperty<LocalDate> doneOnProperty() {
        return doneOn;
    }
}
