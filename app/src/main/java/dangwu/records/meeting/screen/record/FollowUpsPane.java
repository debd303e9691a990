package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.screen.record.state.FollowUpViewModel;
import dangwu.records.meeting.screen.record.state.HeadViewModel;
import dangwu.records.meeting.screen.record.state.PartsViewModel;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 落实事项, at a yearly meeting 整改事项: what, how, who, until when, and how far it has come. */
final class FollowUpsPane extends Card {

    private final PartsViewModel model;
    private final HeadViewModel head;
    private final Supplier<List<PersonChoice>> people;
    private final Clock clock;
    private final VBox lines = new VBox();
    private final Map<FollowUpViewModel, Node> shown = new IdentityHashMap<>();
    private final Map<FollowUpViewModel, Node> owners = new IdentityHashMap<>();

    FollowUpsPane(PartsViewModel model, HeadViewModel head, Supplier<List<PersonChoice>> people, Clock clock) {
        this.model = model;
        this.head = head;
        this.people = people;
        this.clock = clock;
        lines.getStyleClass().add("dwm-lines");
        aside(Buttons.link("＋ 添加", model::addFollowUp));
        getChildren().add(lines);
        model.followUps().addListener((InvalidationListener) changed -> show());
        head.kindProperty().addListener((property, before, now) -> show());
        show();
    }

    private boolean yearly() {
        MeetingKind kind = head.kindProperty().get();
        return kind != null && kind.yearly();
    }

    private void show() {
        setTitle(yearly() ? "整改事项" : "落实事项");
        List<Node> now = new ArrayList<>();
        Map<FollowUpViewModel, Node> kept = new IdentityHashMap<>();
        for (FollowUpViewModel one : model.followUps()) {
            Node line = shown.containsKey(one) ? shown.get(one) : line(one);
            kept.put(one, line);
            now.add(line);
        }
        shown.clear();
        shown.putAll(kept);
        owners.keySet().retainAll(model.followUps());
        lines.getChildren().setAll(now);
        Shown.set(this, !now.isEmpty() || yearly());
    }

    private Node line(FollowUpViewModel one) {
        LineField matter = PartPane.line("事项", 4000, one.matterProperty());
        LineField measure = PartPane.line("措施", 4000, one.measureProperty());
        LineField owner = PartPane.line("责任人", 300, one.ownerProperty());
        NamesPane.install(owner.input(), people);
        owners.put(one, owner.input());
        PartPane.width(owner, 100, 80);
        DateField due = date("完成时限", one.dueOnProperty());
        LineField progress = PartPane.line("进展", 4000, one.progressProperty());
        DateField done = date("办结日期", one.doneOnProperty());
        HBox first = PartPane.row(PartPane.wide(matter), owner, due, Icons.button(Feather.X, "删除这项", () -> model.remove(one)));
        HBox second = PartPane.row(PartPane.wide(measure), PartPane.wide(progress), done);
        return new VBox(4, first, second);
    }

    /** Puts the keyboard to who is responsible for the one with this number; 0: to the first. */
    void enter(int number) {
        List<FollowUpViewModel> all = model.followUps();
        if (all.isEmpty()) {
            model.addFollowUp();
        }
        owners.get(all.get(Math.min(all.size(), Math.max(1, number)) - 1)).requestFocus();
    }

    private DateField date(String words, javafx.beans.property.Property<java.time.LocalDate> kept) {
        DateField field = new DateField(words, clock);
        field.input().setPromptText(words);
        PartPane.tie(field, kept);
        PartPane.bare(field);
        PartPane.width(field, 126, 126);
        return field;
    }
}
