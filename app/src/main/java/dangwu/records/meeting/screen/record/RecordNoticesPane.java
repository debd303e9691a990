package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel.Offer;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Quiet words above the record: what was begun and not finished, edits that were brought back. */
final class RecordNoticesPane extends VBox {

    private static final int SHOWN = 2;

    private final MeetingRecordViewModel model;
    private final VBox offers = new VBox();
    private final HBox recovered;

    RecordNoticesPane(MeetingRecordViewModel model) {
        this.model = model;
        getStyleClass().add("dwm-notices");
        Label words = new Label();
        words.textProperty().bind(model.recoveredProperty());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        recovered = new HBox(words, Buttons.link("放弃这些修改", model::giveUp));
        recovered.setAlignment(Pos.CENTER_LEFT);
        recovered.getStyleClass().addAll("dwm-notice", "dwm-notice-info");
        offers.getStyleClass().addAll("dwm-notice", "dwm-notice-info");
        getChildren().addAll(recovered, offers);
        InvalidationListener changed = observed -> show();
        List.of(model.recoveredProperty(), model.offers()).forEach(one -> one.addListener(changed));
        show();
    }

    private void show() {
        Shown.set(recovered, !model.recoveredProperty().get().isEmpty());
        // They stay while something is typed: a line that went would move the record under the hand.
        boolean offering = !model.offers().isEmpty();
        offers.getChildren().clear();
        if (offering) {
            FlowPane links = new FlowPane();
            links.getStyleClass().add("dwm-links");
            links.getChildren().add(new Label("还没有记完的会议："));
            model.offers().stream().limit(SHOWN).forEach(offer -> links.getChildren().add(link(offer)));
            if (model.offers().size() > SHOWN) {
                links.getChildren().add(new Label("等 " + model.offers().size() + " 份，见“会议与活动”"));
            }
            offers.getChildren().add(links);
        }
        Shown.set(offers, offering);
        Shown.set(this, recovered.isVisible() || offering);
    }

    private Node link(Offer offer) {
        return Buttons.link(offer.words(), () -> model.open(offer.id()));
    }

}
