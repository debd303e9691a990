package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.phrase.PhrasePlace;
import dangwu.records.meeting.screen.record.state.AttendanceViewModel;
import dangwu.records.meeting.screen.record.state.ContributionViewModel;
import dangwu.records.meeting.screen.record.state.HeadViewModel;
import dangwu.records.meeting.screen.record.state.PartsViewModel;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What single persons said or handed in: 研讨发言, 征求意见, 查摆问题, 个人检视, 批评意见. */
final class ContributionsPane extends Card {

    private static final int MOST = 100_000;

    private final PartsViewModel model;
    private final HeadViewModel head;
    private final AttendanceViewModel attendance;
    private final Supplier<List<PersonChoice>> people;
    private final PhrasePane phrases;
    private final VBox body = new VBox();
    private final FlowPane links = new FlowPane();
    private final Map<ContributionViewModel, Line> shown = new IdentityHashMap<>();

    private record Line(Node node, Runnable enter) {}

    ContributionsPane(PartsViewModel model, HeadViewModel head, AttendanceViewModel attendance, Supplier<List<PersonChoice>> people, PhrasePane phrases) {
        this.model = model;
        this.head = head;
        this.attendance = attendance;
        this.people = people;
        this.phrases = phrases;
        body.getStyleClass().add("dwm-lines");
        links.getStyleClass().add("dwm-links");
        getChildren().addAll(body, links);
        model.contributions().addListener((InvalidationListener) changed -> show());
        head.kindProperty().addListener((property, before, now) -> show());
        show();
    }

    private static List<Contribution.Kind> kinds(MeetingKind kind) {
        return kind == null ? List.of() : kind.yearly() ? List.of(Contribution.Kind.OPINION, Contribution.Kind.TEAM_PROBLEM, Contribution.Kind.SELF_EXAMINATION,
                Contribution.Kind.CRITICISM) : kind == MeetingKind.CENTRE_GROUP_STUDY || kind == MeetingKind.SYMPOSIUM || kind == MeetingKind.COLLECTIVE_STUDY
                ? List.of(Contribution.Kind.SPEECH) : List.of();
    }

    private void show() {
        MeetingKind kind = head.kindProperty().get();
        setTitle(kind != null && kind.yearly() ? "意见、检视和批评" : "研讨发言");
        Map<ContributionViewModel, Line> kept = new IdentityHashMap<>();
        List<Node> now = new ArrayList<>();
        for (Contribution.Kind sort : Contribution.Kind.values()) {
            List<ContributionViewModel> entries = model.contributions().stream().filter(entry -> entry.kind() == sort).toList();
            if (!entries.isEmpty()) {
                Label title = new Label(sort.label() + " " + entries.size() + " 条");
                title.getStyleClass().add("dw-field-label");
                now.add(title);
            }
            for (ContributionViewModel entry : entries) {
                Line line = shown.containsKey(entry) ? shown.get(entry) : line(entry);
                kept.put(entry, line);
                now.add(line.node());
            }
        }
        shown.clear();
        shown.putAll(kept);
        body.getChildren().setAll(now);
        links.getChildren().clear();
        kinds(kind).forEach(sort -> links.getChildren().add(Buttons.link("＋ " + sort.label(), () -> add(sort))));
        if (kind == MeetingKind.CENTRE_GROUP_STUDY && !model.contributions().isEmpty()) {
            links.getChildren().add(Buttons.link("按研讨发言登记发言次数", this::count));
        }
        Shown.set(this, !now.isEmpty() || !kinds(kind).isEmpty());
    }

    private Line line(ContributionViewModel entry) {
        PersonPane person = PartPane.bare(new PersonPane(entry.kind() == Contribution.Kind.OPINION ? "提出人" : "姓名", people));
        PartPane.tie(person, entry.personProperty());
        PartPane.width(person, 100, 100);
        person.setMaxHeight(30);
        LineField about = PartPane.line(entry.kind() == Contribution.Kind.CRITICISM ? "被批评人" : entry.kind() == Contribution.Kind.OPINION ? "提出范围" : "涉及对象", 300,
                entry.aboutProperty());
        PartPane.width(about, 100, 100);
        boolean concerns = entry.kind() != Contribution.Kind.SPEECH && entry.kind() != Contribution.Kind.SELF_EXAMINATION;
        Shown.set(about, concerns);
        LineField owner = PartPane.line("责任人", 300, entry.ownerProperty());
        PartPane.width(owner, 80, 80);
        boolean owned = entry.kind() == Contribution.Kind.TEAM_PROBLEM;
        Shown.set(owner, owned);
        WritingPane content = new WritingPane("内容", MOST, entry.contentProperty());
        content.aside(phrases.link(content.input(), PhrasePlace.DISCUSSION));
        VBox left = new VBox(4, person, about, owner);
        Node row = PartPane.row(left, PartPane.wide(content), Icons.button(Feather.X, "删除这条", () -> model.remove(entry)));
        return new Line(row, person.input()::requestFocus);
    }

    private void add(Contribution.Kind sort) {
        ContributionViewModel made = model.add(sort, null);
        shown.get(made).enter().run();
    }

    private void count() {
        attendance.people().stream().filter(person -> person.due()).toList().forEach(person -> {
            int speeches = (int) model.contributions().stream().filter(entry -> entry.kind() == Contribution.Kind.SPEECH && entry.personProperty().get() != null
                    && (person.memberId() != null ? person.memberId().equals(entry.personProperty().get().memberId())
                    : person.name().equals(entry.personProperty().get().name()))).count();
            attendance.change(person, one -> one.withSpeeches(speeches));
        });
    }
}
