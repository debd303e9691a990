package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Card;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.phrase.PhrasePlace;
import dangwu.records.meeting.screen.record.state.HeadViewModel;
import dangwu.records.meeting.screen.record.state.PartsViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The steps of 组织生活会 and 民主生活会 in their order, each with room for what was done. */
final class StepsPane extends Card {

    private static final int MOST = 100_000;

    private final PartsViewModel model;
    private final PhrasePane phrases;
    private WritingPane first;

    StepsPane(PartsViewModel model, HeadViewModel head, PhrasePane phrases) {
        this.model = model;
        this.phrases = phrases;
        setTitle("环节");
        aside("会前、会中、会后各环节做了什么");
        head.kindProperty().addListener((property, before, now) -> show(now));
        show(head.kindProperty().get());
    }

    private void show(MeetingKind kind) {
        List<Node> steps = new ArrayList<>();
        first = null;
        if (kind != null) {
            for (MeetingStep step : MeetingStep.of(kind)) {
                WritingPane pane = new WritingPane(step.label(), MOST, model.step(step));
                pane.aside(phrases.link(pane.input(), PhrasePlace.CONTENT));
                first = first == null ? pane : first;
                steps.add(pane);
            }
        }
        setContent(steps.toArray(Node[]::new));
        Shown.set(this, !steps.isEmpty());
    }

    /** Puts the keyboard into the first step. */
    void enter() {
        if (first != null) {
            first.input().requestFocus();
        }
    }
}
