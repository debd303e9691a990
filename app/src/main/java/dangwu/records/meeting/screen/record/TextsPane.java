package dangwu.records.meeting.screen.record;

import static dangwu.records.meeting.MeetingField.ACTIVITY_PLAN;
import static dangwu.records.meeting.MeetingField.ACTIVITY_SUMMARY;
import static dangwu.records.meeting.MeetingField.CHAIR_SUMMARY;
import static dangwu.records.meeting.MeetingField.CONTENT;
import static dangwu.records.meeting.MeetingField.OUTLINE;
import static dangwu.records.meeting.MeetingField.REQUIREMENTS;
import static dangwu.records.meeting.MeetingField.RESOLUTION;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.phrase.PhrasePlace;
import dangwu.records.meeting.screen.record.state.HeadViewModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The long texts of the whole meeting: those usual for its kind in sight, the others where they are asked for. */
final class TextsPane extends Card {

    /** The fields that stand here. */
    static final List<MeetingField> LONG = List.of(ACTIVITY_PLAN, OUTLINE, CONTENT, ACTIVITY_SUMMARY, RESOLUTION, CHAIR_SUMMARY, REQUIREMENTS);

    private final HeadViewModel head;
    private final Map<MeetingField, WritingPane> writings = new EnumMap<>(MeetingField.class);
    private final Set<MeetingField> asked = EnumSet.noneOf(MeetingField.class);
    private final VBox body = new VBox();
    private final FlowPane links = new FlowPane();

    TextsPane(HeadViewModel head, PhrasePane phrases) {
        this.head = head;
        setTitle("内容");
        for (MeetingField field : LONG) {
            WritingPane pane = new WritingPane(field.label(), field.longest(), text(field));
            pane.aside(phrases.link(pane.input(), place(field)));
            writings.put(field, pane);
            head.value(field).addListener((property, before, now) -> {
                if (now != null && !asked.contains(field)) {
                    arrange();
                }
            });
        }
        body.getStyleClass().add("dwm-item-body");
        links.getStyleClass().add("dwm-links");
        getChildren().addAll(body, links);
        head.kindProperty().addListener((property, before, now) -> {
            asked.clear();
            arrange();
        });
        arrange();
    }

    private StringProperty text(MeetingField field) {
        StringProperty text = new SimpleStringProperty(Objects.requireNonNullElse((String) head.value(field).get(), ""));
        text.addListener((property, before, now) -> head.value(field).set(now.isBlank() ? null : now));
        head.value(field).addListener((property, before, now) -> text.set(now == null ? "" : (String) now));
        return text;
    }

    private static PhrasePlace place(MeetingField field) {
        return switch (field) {
            case RESOLUTION -> PhrasePlace.DECISION;
            case CHAIR_SUMMARY, REQUIREMENTS, ACTIVITY_SUMMARY -> PhrasePlace.SUMMARY;
            default -> PhrasePlace.CONTENT;
        };
    }

    private static List<MeetingField> usual(MeetingKind kind) {
        return switch (kind) {
            case PARTY_LECTURE -> List.of(OUTLINE, CONTENT);
            case THEMED_PARTY_DAY -> List.of(ACTIVITY_PLAN, CONTENT, ACTIVITY_SUMMARY);
            case CENTRE_GROUP_STUDY, DEMOCRATIC_LIFE_MEETING, ORGANIZATIONAL_LIFE_MEETING -> List.of(CHAIR_SUMMARY, REQUIREMENTS);
            case COLLECTIVE_STUDY, SYMPOSIUM, OTHER_ACTIVITY -> List.of(CONTENT);
            default -> List.of();
        };
    }

    /** Shows the texts of the kind, those asked for, and whatever is filled in. */
    void arrange() {
        MeetingKind kind = head.kindProperty().get();
        List<Node> shown = new ArrayList<>();
        List<Node> offered = new ArrayList<>();
        for (MeetingField field : LONG) {
            boolean filled = head.value(field).get() != null;
            if (kind != null && (usual(kind).contains(field) || filled || asked.contains(field))) {
                asked.add(field);
                shown.add(writings.get(field));
            } else if (kind != null && field.belongsTo(kind)) {
                offered.add(Buttons.link("＋ " + field.label(), () -> ask(field)));
            }
        }
        if (!body.getChildren().equals(shown)) {
            body.getChildren().setAll(shown);
        }
        links.getChildren().setAll(offered);
    }

    private void ask(MeetingField field) {
        asked.add(field);
        arrange();
        writings.get(field).input().requestFocus();
    }
}
