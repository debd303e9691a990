package dangwu.kit.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Lays the current notice over the foot of a screen; it goes by itself after a while, but not while the mouse rests on it. */
public final class Toasts extends StackPane {

    private static final Duration PLAIN = Duration.seconds(4);
    private static final Duration WITH_ACT = Duration.seconds(10);

    private final NoticesViewModel notices;
    private final Label words = new Label();
    private final Button act;
    private final HBox toast;
    private final PauseTransition leave = new PauseTransition();

    /** Puts notices over the content. */
    public Toasts(Node content, NoticesViewModel notices) {
        this.notices = notices;
        act = Buttons.link("", notices::act);
        toast = new HBox(words, act, Icons.button(Feather.X, "关闭提示", notices::dismiss));
        toast.getStyleClass().add("dw-toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setOnMouseEntered(event -> leave.pause());
        toast.setOnMouseExited(event -> leave.playFromStart());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        getChildren().addAll(content, toast);
        leave.setOnFinished(event -> notices.dismiss());
        notices.currentProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        Notice notice = notices.currentProperty().get();
        toast.setVisible(notice != null);
        leave.stop();
        if (notice != null) {
            words.setText(notice.text());
            act.setText(notice.act());
            Shown.set(act, notice.hasAct());
            leave.setDuration(notice.hasAct() ? WITH_ACT : PLAIN);
            leave.playFromStart();
        }
    }
}
