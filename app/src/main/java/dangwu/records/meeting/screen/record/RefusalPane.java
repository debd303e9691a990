package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Shown;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;

/** Why the record was not taken in. It stands beside the record, so that nothing moves under the hand when it comes and goes. */
final class RefusalPane extends Label {

    RefusalPane(ReadOnlyStringProperty refusal) {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(refusal);
        Shown.when(this, refusal.isNotEmpty());
        getStyleClass().addAll("dwm-notice", "dwm-notice-bad");
    }
}
