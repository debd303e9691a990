package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.vote.VoteRule;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** One item of the agenda while it is written. */
public final class AgendaItemViewModel {

    /** Stands in the draft for the title that is not written yet. */
    static final String UNTITLED = "（议题待填写）";

    private final Runnable changed;
    private long id;
    private final ObjectProperty<AgendaItem.Kind> kind = new SimpleObjectProperty<>(this, "kind", AgendaItem.Kind.ORDINARY);
    private final StringProperty title = text("title");
    private final ObjectProperty<LocalDate> sourceOn = new SimpleObjectProperty<>(this, "sourceOn");
    private final StringProperty leader = text("leader");
    private final StringProperty content = text("content");
    private final StringProperty discussion = text("discussion");
    private final StringProperty speakers = text("speakers");
    private final StringProperty decision = text("decision");
    private final StringProperty owner = text("owner");
    private final ObjectProperty<LocalDate> dueOn = new SimpleObjectProperty<>(this, "dueOn");
    private final StringProperty result = text("result");
    private final ObjectProperty<Long> priorItemId = new SimpleObjectProperty<>(this, "priorItemId");
    private final ObservableList<VoteViewModel> votes = FXCollections.observableArrayList();

    AgendaItemViewModel(Runnable changed) {
        this.changed = changed;
        texts().forEach(property -> property.addListener((observed, before, now) -> changed.run()));
        List.of(kind, sourceOn, dueOn, priorItemId).forEach(property -> property.addListener((observed, before, now) -> changed.run()));
        votes.addListener((ListChangeListener<VoteViewModel>) change -> changed.run());
    }

    static AgendaItemViewModel of(AgendaItem item, Runnable changed) {
        AgendaItemViewModel made = new AgendaItemViewModel(changed);
        made.fill(item);
        return made;
    }

    private void fill(AgendaItem item) {
        id = item.id();
        kind.set(item.kind());
        title.set(item.title().equals(UNTITLED) ? "" : item.title());
        sourceOn.set(item.sourceOn());
        leader.set(filled(item.leader()));
        content.set(filled(item.content()));
        discussion.set(filled(item.discussion()));
        speakers.set(filled(item.speakers()));
        decision.set(filled(item.decision()));
        owner.set(filled(item.owner()));
        dueOn.set(item.dueOn());
        result.set(filled(item.result()));
        priorItemId.set(item.priorItemId());
    }

    private static String filled(String kept) {
        return kept == null ? "" : kept;
    }

    private StringProperty text(String name) {
        return new SimpleStringProperty(this, name, "");
    }

    private List<StringProperty> texts() {
        return List.of(title, leader, content, discussion, speakers, decision, owner, result);
    }

    /** Whether nothing at all was written. */
    public boolean blank() {
        return texts().stream().allMatch(text -> text.get().isBlank()) && votes.isEmpty() && sourceOn.get() == null && dueOn.get() == null;
    }

    /** The item as it stands. */
    AgendaItem item() {
        return new AgendaItem(id, kind.get(), title.get().isBlank() ? UNTITLED : title.get(), sourceOn.get(), leader.get(), content.get(), discussion.get(),
                speakers.get(), decision.get(), owner.get(), dueOn.get(), result.get(), priorItemId.get());
    }

    /** Adds a vote by the rule that belongs to such an item, one of {@code business}. */
    public VoteViewModel addVote(List<VoteRule> business) {
        VoteRule usual = switch (kind.get()) {
            case ADMISSION -> VoteRule.ADMISSION;
            case CONVERSION -> VoteRule.CONVERSION;
            case EXPULSION -> VoteRule.EXPULSION;
            case ELECTION -> VoteRule.ELECTION;
            default -> business.get(0);
        };
        VoteViewModel vote = new VoteViewModel(title, business.contains(usual) ? usual : business.get(0), changed);
        votes.add(vote);
        return vote;
    }

    void addVote(VoteViewModel vote) {
        votes.add(vote);
    }

    Runnable changed() {
        return changed;
    }

    long id() {
        return id;
    }

    /** Whether it was kept before, so that something may have come of it. */
    public boolean keptBefore() {
        return id != 0;
    }

    /** The id under which it was kept. */
    void keptAs(long newId) {
        id = newId;
    }

    public ObjectProperty<AgendaItem.Kind> kindProperty() {
        return kind;
    }

    public StringProperty titleProperty() {
        return title;
    }

    /** 来源日期. */
    public ObjectProperty<LocalDate> sourceOnProperty() {
        return sourceOn;
    }

    /** 领学人, 汇报人. */
    public StringProperty leaderProperty() {
        return leader;
    }

    public StringProperty contentProperty() {
        return content;
    }

    public StringProperty discussionProperty() {
        return discussion;
    }

    public StringProperty speakersProperty() {
        return speakers;
    }

    public StringProperty decisionProperty() {
        return decision;
    }

    public StringProperty ownerProperty() {
        return owner;
    }

    /** 时限. */
    public ObjectProperty<LocalDate> dueOnProperty() {
        return dueOn;
    }

    public StringProperty resultProperty() {
        return result;
    }

    /** The item of an earlier 支委会 (MT-13); null: none. */
    public ObjectProperty<Long> priorItemIdProperty() {
        return priorItemId;
    }

    public ObservableList<VoteViewModel> votes() {
        return votes;
    }
}
