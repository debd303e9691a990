package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.ScrollPage;
import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The record at the left and what belongs to it at the right; below the record where there is no room beside it, as at 150 %. */
final class SidesPane extends StackPane {

    private static final double ASIDE = 330;
    private static final double LEAST = 900;

    private final ColumnPane record;
    private final RefusalPane refusal;
    private final VBox aside;
    private final double scale;
    private ScrollPage right;

    /** @param scale of the whole look */
    SidesPane(ColumnPane record, RefusalPane refusal, VBox aside, double scale) {
        this.record = record;
        this.refusal = refusal;
        this.aside = aside;
        this.scale = scale;
        arrange();
        // After the layout in which the width becomes known, not within it.
        widthProperty().addListener((property, before, now) -> Platform.runLater(this::follow));
    }

    private void follow() {
        boolean beside = getWidth() >= LEAST * scale;
        if (getWidth() > 0 && beside != (right != null)) {
            if (beside) {
                arrange();
            } else {
                stack();
            }
        }
    }

    private void arrange() {
        getChildren().clear();
        record.below(null);
        aside.getChildren().remove(refusal);
        aside.getChildren().add(0, refusal);
        aside.getStyleClass().setAll("dwm-column");
        right = new ScrollPage(aside);
        right.getStyleClass().add("dwm-right");
        right.setMinWidth(ASIDE * scale);
        right.setPrefWidth(ASIDE * scale);
        right.setMaxWidth(ASIDE * scale);
        HBox sides = new HBox(record, right);
        sides.getStyleClass().add("dwm-sides");
        getChildren().add(sides);
    }

    private void stack() {
        getChildren().clear();
        right.setContent(null);
        right = null;
        aside.getChildren().remove(refusal);
        aside.getStyleClass().setAll("dwm-below");
        record.below(aside);
        VBox.setVgrow(record, Priority.ALWAYS);
        getChildren().add(new VBox(refusal, record));
    }

    /** Brings what is said at the top of the right side into sight. */
    void showRefusal() {
        if (right != null) {
            right.setVvalue(0);
        }
    }
}
