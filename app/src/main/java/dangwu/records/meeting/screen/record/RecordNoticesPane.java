package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
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

/** Quiet words above the record: what was begun and not finished, edits that were brought back, why it was not taken in. */
final class RecordNoticesPane extends VBox {

    private static final int SHOWN = 4;

    private final MeetingRecordViewModel model;
    private final VBox offers = new VBox();
    private final HBox recovered;
    private final Label refused = new Label();

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
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        refused.setMaxWidth(Double.MAX_VALUE);
        refused.textProperty().bind(model.refusalProperty());
        refused.getStyleClass().addAll("dwm-notice", "dwm-notice-bad");
        getChildren().addAll(refused, recovered, offers);
        InvalidationListener changed = observed -> show();
        List.of(model.refusalProperty(), model.recoveredProperty(), model.offers(), model.saving().dirtyProperty()).forEach(one -> one.addListener(changed));
        show();
    }

    private void show() {
        show(refused, !model.refusalProperty().get().isEmpty());
        show(recovered, !model.recoveredProperty().get().isEmpty());
        boolean offering = !model.offers().isEmpty() && !model.saving().dirtyProperty().get() && model.saving().id() == 0;
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
        show(offers, offering);
        show(this, refused.isVisible() || recovered.isVisible() || offering);
    }

    private Node link(Offer offer) {
        return Buttons.link(offer.words(), () -> model.open(offer.id()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
