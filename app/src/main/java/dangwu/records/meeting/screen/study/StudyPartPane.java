package dangwu.records.meeting.screen.study;

import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One part of the screen, shown under its tab. */
abstract class StudyPartPane extends VBox {

    StudyPartPane() {
        getStyleClass().add("dw-work");
        setMinHeight(0);
    }

    private static final double TEXT_SIZE = 13;

    /** The words of its commonest act, which stands on the primary button; empty: it has none. */
    String actName() {
        return "";
    }

    /** Does it. */
    void act() {
        // most parts that name none have none
    }

    /** Asks about unsaved edits; false: the clerk wants to stay. */
    boolean mayLeave() {
        return true;
    }

    static Label dim(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("dw-dim");
        label.setWrapText(true);
        return label;
    }

    /** A dim word with what it stands for below it. */
    static VBox fact(String label, String text) {
        Label value = new Label(text);
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        return new VBox(2, dim(label), value);
    }

    static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("dw-bar-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /** An unseen label that tells how much larger than 13 px the text is, each time that changes: style sheets cannot size columns and rows. */
    static Label scaleProbe(DoubleConsumer scaled) {
        Label probe = new Label();
        probe.setManaged(false);
        probe.setMouseTransparent(true);
        probe.fontProperty().addListener((property, before, now) -> scaled.accept(now.getSize() / TEXT_SIZE));
        return probe;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
