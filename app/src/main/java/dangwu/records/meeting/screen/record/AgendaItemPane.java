package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shortcuts;
import dangwu.records.meeting.phrase.PhrasePlace;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.screen.record.state.AgendaItemViewModel;
import dangwu.records.meeting.screen.record.state.RecordProposal;
import dangwu.records.meeting.screen.record.state.VoteViewModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One item of the agenda. Its title and what was said are always there; the other parts come when they are asked for, and stay once filled in. */
final class AgendaItemPane extends PartPane {

    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private final AgendaItemViewModel item;
    private final AgendaPane.Acts acts;
    private final Label number = new Label();
    private final TextField title;
    private final Map<Part, Node> parts = new EnumMap<>(Part.class);
    private final Map<Part, Runnable> enters = new EnumMap<>(Part.class);
    private final Set<Part> asked = EnumSet.noneOf(Part.class);
    private final VBox body = new VBox();
    private final VBox votes = new VBox();
    private final FlowPane links = new FlowPane();
    private final List<VotePane> votePanes = new ArrayList<>();
    private final Button follow;

    /** What can stand under an item. */
    private enum Part {
        SOURCE("来源和领学"), CONTENT("传达汇报"), DISCUSSION("讨论发言"), SPEAKERS("发言人"), VOTES("表决 " + RecordKeys.VOTE.hint()), DECISION("决议 " + RecordKeys.DECISION.hint()), TASK("责任人和时限"), RESULT("落实情况"), PRIOR("支委会讨论");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    AgendaItemPane(AgendaItemViewModel item, AgendaPane.Acts acts, PhrasePane phrases) {
        this.item = item;
        this.acts = acts;
        getStyleClass().add("dwm-item");
        LineField words = line("议题名称，回车添加下一项", 1000, item.titleProperty());
        title = words.input();
        title.setAccessibleText("议题");
        title.getStyleClass().add("dwm-item-title");
        title.addEventHandler(KeyEvent.KEY_PRESSED, this::inTitle);
        number.getStyleClass().add("dwm-number");
        follow = Buttons.link("转为落实事项", () -> acts.follow().accept(item));
        build(phrases);
        HBox head = row(number, wide(words), new ItemKindPane(item), ItemKindPane.menu(item, acts));
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("dwm-item-body");
        votes.getStyleClass().add("dwm-votes");
        links.getStyleClass().add("dwm-links");
        getChildren().addAll(head, body, links);
        Shortcuts.on(this).bind(RecordKeys.VOTE, this::vote).bind(RecordKeys.DECISION, () -> ask(Part.DECISION));
        item.votes().addListener((InvalidationListener) changed -> showVotes());
        showVotes();
    }

    private void build(PhrasePane phrases) {
        writing(Part.CONTENT, "传达、汇报内容", 100_000, phrases, PhrasePlace.CONTENT, item.contentProperty());
        writing(Part.DISCUSSION, "讨论发言", 1_000_000, phrases, PhrasePlace.DISCUSSION, item.discussionProperty());
        writing(Part.DECISION, "决议、议定事项", 100_000, phrases, PhrasePlace.DECISION, item.decisionProperty());
        ((WritingPane) parts.get(Part.DECISION)).aside(follow);
        writing(Part.RESULT, "落实情况", 4000, phrases, PhrasePlace.CONTENT, item.resultProperty());
        LineField leader = line("领学人、汇报人", 300, item.leaderProperty());
        DateField source = bare(new DateField("来源日期", acts.clock()));
        tie(source, item.sourceOnProperty());
        PartPane.width(source, 124, 0);
        put(Part.SOURCE, row(named("来源日期", source), wide(named("领学人、汇报人", leader))), leader.input()::requestFocus);
        LineField speakers = line("姓名之间用顿号分开", 1000, item.speakersProperty());
        NamesPane.install(speakers.input(), acts.people());
        put(Part.SPEAKERS, named("发言人", speakers), speakers.input()::requestFocus);
        LineField owner = line("责任人", 300, item.ownerProperty());
        NamesPane.install(owner.input(), acts.people());
        DateField due = bare(new DateField("时限", acts.clock()));
        tie(due, item.dueOnProperty());
        PartPane.width(due, 130, 0);
        put(Part.TASK, row(wide(named("责任人", owner)), named("时限", due)), owner.input()::requestFocus);
        put(Part.VOTES, votes, () -> { });
        ChoiceField<RecordProposal.Prior> prior = bare(new ChoiceField<>("支委会讨论的议题", RecordProposal.Prior::label));
        InvalidationListener offered = changed -> priorOffered(prior);
        acts.proposal().addListener(offered);
        priorOffered(prior);
        prior.valueProperty().addListener((property, before, now) -> item.priorItemIdProperty().set(now == null ? null : now.item().id()));
        put(Part.PRIOR, named("支委会讨论的议题", prior), prior.input()::requestFocus);
        item.decisionProperty().addListener((property, before, now) -> showFollow());
        acts.followUps().addListener((InvalidationListener) changed -> showFollow());
        showFollow();
    }

    private void priorOffered(ChoiceField<RecordProposal.Prior> field) {
        List<RecordProposal.Prior> offered = acts.proposal().getValue() == null ? List.of() : acts.proposal().getValue().prior();
        Long id = item.priorItemIdProperty().get();
        field.choices(offered);
        offered.stream().filter(one -> id != null && one.item().id() == id).findFirst().ifPresent(field::start);
    }

    private void writing(Part part, String words, int most, PhrasePane phrases, PhrasePlace place, javafx.beans.property.StringProperty kept) {
        WritingPane pane = new WritingPane(words, most, kept);
        pane.aside(phrases.link(pane.input(), place));
        put(part, pane, pane.input()::requestFocus);
    }

    private void put(Part part, Node node, Runnable enter) {
        parts.put(part, node);
        enters.put(part, enter);
    }

    private static VBox named(String words, Node field) {
        Label label = new Label(words);
        label.getStyleClass().add("dw-field-label");
        return new VBox(2, label, field);
    }

    private boolean filled(Part part) {
        return switch (part) {
            case SOURCE -> item.sourceOnProperty().get() != null || !item.leaderProperty().get().isBlank();
            case CONTENT -> !item.contentProperty().get().isBlank();
            case DISCUSSION -> true;
            case SPEAKERS -> !item.speakersProperty().get().isBlank();
            case VOTES -> !item.votes().isEmpty();
            case DECISION -> !item.decisionProperty().get().isBlank();
            case TASK -> !item.ownerProperty().get().isBlank() || item.dueOnProperty().get() != null;
            case RESULT -> !item.resultProperty().get().isBlank();
            case PRIOR -> item.priorItemIdProperty().get() != null;
        };
    }

    private void arrange() {
        List<Node> shown = new ArrayList<>();
        List<Node> offered = new ArrayList<>();
        for (Part part : Part.values()) {
            if (filled(part) || asked.contains(part)) {
                asked.add(part);
                shown.add(parts.get(part));
            } else if (offers(part)) {
                Button link = Buttons.link("＋ " + part.words, () -> ask(part));
                link.getStyleClass().add("dwm-part-link");
                offered.add(link);
            }
        }
        if (!body.getChildren().equals(shown)) {
            body.getChildren().setAll(shown);
        }
        links.getChildren().setAll(offered);
    }

    private boolean offers(Part part) {
        return switch (part) {
            case VOTES -> !acts.business().get().isEmpty();
            case PRIOR -> acts.proposal().getValue() != null && !acts.proposal().getValue().prior().isEmpty();
            case RESULT -> item.keptBefore();
            default -> true;
        };
    }

    /** To the vote there is, or a new one. */
    private void vote() {
        if (!votePanes.isEmpty()) {
            votePanes.get(0).enter();
        } else if (!acts.business().get().isEmpty()) {
            ask(Part.VOTES);
        }
    }

    private void ask(Part part) {
        if (part == Part.VOTES) {
            VoteViewModel vote = item.addVote(acts.business().get());
            acts.tell().accept(vote);
            votePanes.get(votePanes.size() - 1).enter();
            return;
        }
        asked.add(part);
        arrange();
        enters.get(part).run();
    }

    private void showVotes() {
        votePanes.clear();
        item.votes().forEach(vote -> votePanes.add(new VotePane(vote, acts.business().get(), () -> acts.removeVote().accept(item, vote))));
        votes.getChildren().setAll(votePanes);
        if (!votePanes.isEmpty()) {
            Button another = Buttons.link("＋ 再加一项表决", () -> ask(Part.VOTES));
            votes.getChildren().add(another);
        } else {
            asked.remove(Part.VOTES);
        }
        arrange();
    }

    private void showFollow() {
        boolean done = acts.followUps().stream().anyMatch(one -> one.itemProperty().get() == item);
        follow.setText(done ? "已转为落实事项" : "转为落实事项");
        follow.setDisable(done);
    }

    private void inTitle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            acts.next().accept(item);
        } else if (RecordKeys.MOVE_UP.combination().match(event)) {
            event.consume();
            acts.move().accept(item, -1);
        } else if (RecordKeys.MOVE_DOWN.combination().match(event)) {
            event.consume();
            acts.move().accept(item, 1);
        } else if (event.getCode() == KeyCode.BACK_SPACE && title.getText().isEmpty() && item.blank()) {
            event.consume();
            acts.remove().accept(item);
        }
    }

    /** Its number on the agenda, in Chinese. */
    void number(String words) {
        number.setText(words);
    }

    /** Puts the keyboard into the title. */
    void enter() {
        title.requestFocus();
        title.end();
    }

    /** Puts the keyboard into this part of it; into the title where there is no such part. */
    void enter(Place place) {
        switch (place) {
            case VOTES -> enterVote();
            case DISCUSSION -> ask(Part.DISCUSSION);
            case DECISION -> ask(Part.DECISION);
            default -> enter();
        }
    }

    private void enterVote() {
        if (votePanes.isEmpty()) {
            enter();
        } else {
            votePanes.get(0).enter();
        }
    }

    /** Marks it while the keyboard is in it; JavaFX loses sight of that when parts come and go. */
    void hold(Node focused) {
        boolean in = false;
        for (Node at = focused; at != null && !in; at = at.getParent()) {
            in = at == this;
        }
        pseudoClassStateChanged(IN_HAND, in);
    }

    AgendaItemViewModel item() {
        return item;
    }

    /** Shows what is offered anew, after the kind of the meeting or what was read has changed. */
    void offerAnew() {
        arrange();
    }
}
