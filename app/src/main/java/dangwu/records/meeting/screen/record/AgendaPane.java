package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.screen.record.state.AgendaItemViewModel;
import dangwu.records.meeting.screen.record.state.AgendaViewModel;
import dangwu.records.meeting.screen.record.state.FollowUpViewModel;
import dangwu.records.meeting.screen.record.state.HeadViewModel;
import dangwu.records.meeting.screen.record.state.PartsViewModel;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import dangwu.records.meeting.screen.record.state.RecordProposal;
import dangwu.records.meeting.screen.record.state.VoteViewModel;
import dangwu.records.meeting.vote.VoteRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 议题: the items in order. Enter in a title adds the next one. */
final class AgendaPane extends Card {

    private static final String DIGITS = "一二三四五六七八九";

    private final AgendaViewModel model;
    private final PhrasePane phrases;
    private final Acts acts;
    private final VBox items = new VBox();
    private final Label problem = new Label();
    private final Map<AgendaItemViewModel, AgendaItemPane> panes = new IdentityHashMap<>();

    /** What an item can have done with itself, and what it must know. */
    record Acts(Consumer<AgendaItemViewModel> next, BiConsumer<AgendaItemViewModel, Integer> move, Consumer<AgendaItemViewModel> duplicate,
            Consumer<AgendaItemViewModel> remove, BiConsumer<AgendaItemViewModel, VoteViewModel> removeVote, Consumer<VoteViewModel> tell,
            Consumer<AgendaItemViewModel> follow, ObservableList<FollowUpViewModel> followUps, Supplier<List<VoteRule>> business,
            Supplier<List<PersonChoice>> people, ObservableValue<RecordProposal> proposal, Clock clock) {}

    AgendaPane(AgendaViewModel model, HeadViewModel head, PartsViewModel parts, ObservableValue<RecordProposal> proposal, Supplier<List<PersonChoice>> people,
            PhrasePane phrases, Clock clock, Runnable takeOver) {
        this.model = model;
        this.phrases = phrases;
        acts = new Acts(this::next, this::move, item -> enter(model.duplicate(item)), this::remove, model::remove, model::tell, parts::follow, parts.followUps(),
                () -> business(head.kindProperty().get()), people, proposal, clock);
        setTitle("议题");
        aside(Buttons.link("＋ 添加议题 " + RecordKeys.ADD_ITEM.hint(), this::add), Buttons.link("从上次带入 " + RecordKeys.TAKE_OVER.hint(), takeOver));
        items.getStyleClass().add("dwm-items");
        problem.getStyleClass().add("dwm-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(problem, items);
        model.items().addListener((InvalidationListener) changed -> show());
        head.kindProperty().addListener((property, before, now) -> panes.values().forEach(AgendaItemPane::offerAnew));
        proposal.addListener((property, before, now) -> panes.values().forEach(AgendaItemPane::offerAnew));
        show();
    }

    private static List<VoteRule> business(MeetingKind kind) {
        return kind == null ? List.of() : kind.business();
    }

    private void show() {
        Map<AgendaItemViewModel, AgendaItemPane> kept = new IdentityHashMap<>();
        List<AgendaItemPane> shown = new ArrayList<>();
        for (AgendaItemViewModel item : model.items()) {
            AgendaItemPane pane = panes.containsKey(item) ? panes.get(item) : new AgendaItemPane(item, acts, phrases);
            kept.put(item, pane);
            shown.add(pane);
            pane.number(chinese(shown.size()) + "、");
        }
        panes.clear();
        panes.putAll(kept);
        if (!items.getChildren().equals(shown)) {
            items.getChildren().setAll(shown);
        }
    }

    static String chinese(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10 - 1) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10 - 1));
    }

    /** Adds an item at the end and puts the keyboard into it; an empty one that is there already serves. */
    void add() {
        List<AgendaItemViewModel> all = model.items();
        boolean room = !all.isEmpty() && all.get(all.size() - 1).blank();
        enter(room ? all.get(all.size() - 1) : model.add(null));
    }

    private void next(AgendaItemViewModel item) {
        int place = model.items().indexOf(item);
        boolean room = place + 1 < model.items().size() && model.items().get(place + 1).blank();
        if (room) {
            enter(model.items().get(place + 1));
        } else if (!item.blank()) {
            enter(model.add(item));
        }
    }

    private void move(AgendaItemViewModel item, int steps) {
        model.move(item, steps);
        enter(item);
    }

    private void remove(AgendaItemViewModel item) {
        int place = model.items().indexOf(item);
        model.remove(item);
        if (model.items().isEmpty()) {
            model.add(null);
        }
        enter(model.items().get(Math.max(0, place - 1)));
    }

    private void enter(AgendaItemViewModel item) {
        AgendaItemPane pane = panes.get(item);
        if (pane != null) {
            pane.enter();
        }
    }

    /** Puts the keyboard into the first title that is still empty, else the first. */
    void enter() {
        if (model.items().isEmpty()) {
            add();
        } else {
            enter(model.items().stream().filter(item -> item.titleProperty().get().isBlank()).findFirst().orElse(model.items().get(0)));
        }
    }

    /** Puts the keyboard into a part of the item with this number among those written; 0: of the first that has it. */
    void enter(Place part, int number) {
        List<AgendaItemViewModel> written = model.items().stream().filter(item -> !item.blank()).toList();
        if (number >= 1 && number <= written.size()) {
            panes.get(written.get(number - 1)).enter(part);
        } else if (part == Place.VOTES) {
            written.stream().filter(item -> !item.votes().isEmpty()).findFirst().map(panes::get).ifPresent(pane -> pane.enter(part));
        } else if (part == Place.DISCUSSION && !written.isEmpty()) {
            panes.get(written.get(0)).enter(part);
        } else {
            enter();
        }
    }

    /** Marks the item in hand. */
    void hold(Node focused) {
        panes.values().forEach(pane -> pane.hold(focused));
    }

    /** Says what cannot be right in agenda or votes; empty takes it away. */
    void say(String sentences) {
        if (!Objects.equals(problem.getText(), sentences)) {
            problem.setText(sentences);
        }
    }
}
