package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The items of the agenda in order, with the votes on them. */
public final class AgendaViewModel {

    private final Runnable changed;
    private final BiConsumer<String, Runnable> removed;
    private final ObservableList<AgendaItemViewModel> items = FXCollections.observableArrayList();
    private int dueVoters;
    private int presentVoters;
    private boolean byName;

    AgendaViewModel(Runnable changed, BiConsumer<String, Runnable> removed) {
        this.changed = changed;
        this.removed = removed;
        items.addListener((ListChangeListener<AgendaItemViewModel>) change -> changed.run());
    }

    void load(List<AgendaItem> agenda, List<Vote> votes) {
        List<AgendaItemViewModel> made = new ArrayList<>();
        for (int seq = 1; seq <= agenda.size(); seq++) {
            AgendaItemViewModel item = AgendaItemViewModel.of(agenda.get(seq - 1), changed);
            int number = seq;
            votes.stream().filter(vote -> vote.agendaSeq() == number)
                    .forEach(vote -> item.addVote(VoteViewModel.of(vote, item.titleProperty(), changed)));
            made.add(item);
        }
        items.setAll(made);
    }

    /** Who may vote and is there, by the attendance; it reaches every vote at once. */
    void attended(boolean named, int due, int present) {
        byName = named;
        dueVoters = due;
        presentVoters = present;
        items.forEach(item -> item.votes().forEach(this::tell));
    }

    /** Tells a vote who is due and there. */
    public void tell(VoteViewModel vote) {
        if (byName) {
            vote.attended(dueVoters, presentVoters);
        }
    }

    /** Adds an empty item after {@code before}; null: at the end. */
    public AgendaItemViewModel add(AgendaItemViewModel before) {
        AgendaItemViewModel made = new AgendaItemViewModel(changed);
        items.add(before == null ? items.size() : items.indexOf(before) + 1, made);
        return made;
    }

    /** Adds these items at the end; an empty one at the end makes room for them. Their votes and ids stay where they came from. */
    public void takeOver(List<AgendaItem> more) {
        if (!items.isEmpty() && items.get(items.size() - 1).blank()) {
            items.remove(items.size() - 1);
        }
        items.addAll(more.stream().map(item -> AgendaItemViewModel.of(item.withId(0).withPriorItem(null), changed)).toList());
    }

    /** Adds one like it behind it, without its votes. */
    public AgendaItemViewModel duplicate(AgendaItemViewModel item) {
        AgendaItemViewModel made = AgendaItemViewModel.of(item.item().withId(0), changed);
        items.add(items.indexOf(item) + 1, made);
        return made;
    }

    /** Takes an item away; 撤销 is offered unless it was empty. */
    public void remove(AgendaItemViewModel item) {
        int place = items.indexOf(item);
        items.remove(item);
        if (!item.blank()) {
            removed.accept("已删除议题" + (item.titleProperty().get().isBlank() ? "" : "“" + item.titleProperty().get() + "”"),
                    () -> items.add(Math.min(place, items.size()), item));
        }
    }

    /** Takes a vote away; 撤销 is offered. */
    public void remove(AgendaItemViewModel item, VoteViewModel vote) {
        int place = item.votes().indexOf(vote);
        item.votes().remove(vote);
        removed.accept("已删除表决", () -> item.votes().add(Math.min(place, item.votes().size()), vote));
    }

    /** Moves an item up (negative) or down; nothing happens at the end. */
    public void move(AgendaItemViewModel item, int steps) {
        int place = items.indexOf(item);
        int target = place + steps;
        if (place >= 0 && target >= 0 && target < items.size()) {
            List<AgendaItemViewModel> order = new ArrayList<>(items);
            order.remove(place);
            order.add(target, item);
            items.setAll(order);
        }
    }

    /** The items that count: those with something in them. */
    List<AgendaItemViewModel> written() {
        return items.stream().filter(item -> !item.blank()).toList();
    }

    /** The votes in order, each with the number of its item among those written. */
    List<Vote> votes() {
        List<AgendaItemViewModel> written = written();
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            int seq = i + 1;
            written.get(i).votes().forEach(vote -> votes.add(vote.vote(seq)));
        }
        return votes;
    }

    public ObservableList<AgendaItemViewModel> items() {
        return items;
    }
}
