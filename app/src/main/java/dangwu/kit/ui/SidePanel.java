package dangwu.kit.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What belongs to the selected thing, at the right of the work: a title, the content, its acts at the foot. Esc closes it. */
public final class SidePanel extends BorderPane {

    private final Label title = new Label();
    private final Label scope = new Label();
    private final ScrollPane body = new ScrollPane();
    private final HBox foot = new HBox();
    private Runnable close = () -> { };

    /** A panel with a title and a dim word beside it (may be empty). */
    public SidePanel(String title, String scope) {
        getStyleClass().add("dw-panel");
        this.title.getStyleClass().add("dw-panel-title");
        this.scope.getStyleClass().add("dw-dim");
        HBox words = new HBox(this.title, this.scope);
        words.getStyleClass().add("dw-panel-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, Icons.button(Feather.X, "关闭", () -> close.run()));
        head.getStyleClass().add("dw-panel-head");
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.setFocusTraversable(false);
        foot.getStyleClass().add("dw-panel-foot");
        setTop(head);
        setCenter(body);
        setTitle(title, scope);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /** Changes the title and the dim word. */
    public void setTitle(String newTitle, String newScope) {
        title.setText(newTitle);
        scope.setText(newScope);
    }

    /** Sets the content; more than one part are stacked. */
    public SidePanel content(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("dw-panel-body");
        body.setContent(box);
        return this;
    }

    /** Sets the acts at the foot; the first is the primary one. */
    public SidePanel acts(Node... buttons) {
        foot.getChildren().setAll(buttons);
        setBottom(buttons.length == 0 ? null : foot);
        return this;
    }

    /** What closing means: by the cross or Esc. */
    public SidePanel onClose(Runnable act) {
        close = act;
        return this;
    }
}
