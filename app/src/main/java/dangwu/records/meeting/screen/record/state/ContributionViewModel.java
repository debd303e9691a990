package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.PersonRef;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What somebody said or handed in, while it is written. */
public final class ContributionViewModel {

    private static final String UNWRITTEN = "（内容待填写）";

    private final Contribution.Kind kind;
    private final ObjectProperty<AgendaItemViewModel> item = new SimpleObjectProperty<>(this, "item");
    private final ObjectProperty<PersonRef> person = new SimpleObjectProperty<>(this, "person");
    private final StringProperty about = new SimpleStringProperty(this, "about", "");
    private final StringProperty content = new SimpleStringProperty(this, "content", "");
    private final StringProperty owner = new SimpleStringProperty(this, "owner", "");

    ContributionViewModel(Contribution.Kind kind, Runnable changed) {
        this.kind = kind;
        List.of(about, content, owner).forEach(text -> text.addListener((property, before, now) -> changed.run()));
        List.of(item, person).forEach(value -> value.addListener((property, before, now) -> changed.run()));
    }

    static ContributionViewModel of(Contribution kept, List<AgendaItemViewModel> agenda, Runnable changed) {
        ContributionViewModel made = new ContributionViewModel(kept.kind(), changed);
        Integer seq = kept.agendaSeq();
        made.item.set(seq == null || seq < 1 || seq > agenda.size() ? null : agenda.get(seq - 1));
        made.person.set(kept.person());
        made.about.set(kept.about() == null ? "" : kept.about());
        made.content.set(kept.content().equals(UNWRITTEN) ? "" : kept.content());
        made.owner.set(kept.owner() == null ? "" : kept.owner());
        return made;
    }

    boolean blank() {
        return about.get().isBlank() && content.get().isBlank() && owner.get().isBlank() && person.get() == null;
    }

    Contribution contribution(List<AgendaItemViewModel> written) {
        int place = item.get() == null ? -1 : written.indexOf(item.get());
        return new Contribution(kind, place < 0 ? null : place + 1, person.get(), about.get(), content.get().isBlank() ? UNWRITTEN : content.get(), owner.get());
    }

    public Contribution.Kind kind() {
        return kind;
    }

    /** The agenda item it belongs to; null: none in particular. */
    public ObjectProperty<AgendaItemViewModel> itemProperty() {
        return item;
    }

    public ObjectProperty<PersonRef> personProperty() {
        return person;
    }

    /** Whom or what it concerns. */
    public StringProperty aboutProperty() {
        return about;
    }

    public StringProperty contentProperty() {
        return content;
    }

    /** 责任人. */
    public StringProperty ownerProperty() {
        return owner;
    }
}
