package dangwu.kit.ui;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A window over the program's own in which something is filled in: content that scrolls, a sentence and the buttons at its foot. Ctrl+Enter
 * does its act, Esc and the cross leave it; when something was changed they ask first.
 */
public final class FormWindow {

    private static final double AIR = 80;

    private final Stage stage = new Stage();
    private final Theme theme;
    private final Prompts prompts;
    private final BorderPane root = new BorderPane();
    private final ScrollPane body = new ScrollPane();
    private final Label words = new Label();
    private final Button act;
    private Runnable whenActed = () -> { };
    private BooleanSupplier changed = () -> false;
    private String subject = "";

    /**
     * A window not yet shown.
     *
     * @param owner over which it stands; null: none
     * @param title what is done, e.g. 新增党员
     * @param act   the word of its act, e.g. 保存
     */
    public FormWindow(Window owner, Theme theme, Prompts prompts, String title, String act) {
        this.theme = theme;
        this.prompts = prompts;
        this.act = Buttons.primary(act, StandardKeys.SUBMIT, () -> whenActed.run());
        FrontWindow.stand(stage, owner);
        stage.setTitle(title);
        Label head = new Label(title);
        head.getStyleClass().add("dw-dialog-title");
        HBox top = new HBox(head);
        top.getStyleClass().add("dw-form-window-head");
        root.getStyleClass().add("dw-form-window");
        root.setTop(top);
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.setFocusTraversable(false);
        root.setCenter(body);
        root.setBottom(foot());
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox foot() {
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("dw-form-window-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox foot = new HBox(words, Buttons.plain("取消", this::leave), act);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("dw-form-window-foot");
        return foot;
    }

    /** What stands in it. */
    public FormWindow content(Region node) {
        body.setContent(node);
        node.getStyleClass().add("dw-form-window-body");
        return this;
    }

    /** A single form: its Ctrl+Enter is the window's act, done when all fields are right; its Esc leaves the window. */
    public FormWindow form(Form form, Runnable whenRight) {
        form.onSubmit(whenRight).onCancel(this::leave);
        return content(form).onAct(form::submit).guard(form::isChanged, "这个窗口");
    }

    /** What the act's button and Ctrl+Enter do; closing is left to it. */
    public FormWindow onAct(Runnable run) {
        whenActed = run;
        return this;
    }

    /** Asks before leaving when something was changed; saving is then the window's act. */
    public FormWindow guard(BooleanSupplier isChanged, String what) {
        changed = isChanged;
        subject = what;
        return this;
    }

    /** Says something at the foot, e.g. why saving was refused; empty takes it away. */
    public void say(String sentence, Tone tone) {
        words.getStyleClass().removeIf(style -> style.startsWith("text-"));
        if (tone != Tone.PLAIN) {
            words.getStyleClass().add("text-" + tone.name().toLowerCase(Locale.ROOT));
        }
        words.setText(sentence);
    }

    /** The button of the act; its word may change ("仍然保存"). */
    public void actWord(String word) {
        act.setText(word + " " + StandardKeys.SUBMIT.hint());
    }

    /** While something is being written: no second press. */
    public void busy(boolean writing) {
        act.setDisable(writing);
    }

    /** Whether something is being written. */
    public boolean isBusy() {
        return act.isDisabled();
    }

    /** Where it learns how writing went: done closes it, a refusal is said at its foot. */
    public SaveOutcome outcome() {
        return new SaveOutcome(this::close, this::refuse);
    }

    /** Puts together what was filled in and has it written, once, however often it is asked; what cannot be put together is said at the foot. */
    public <T> void save(Supplier<T> filledIn, BiConsumer<T, SaveOutcome> write) {
        if (isBusy()) {
            return;
        }
        try {
            T what = filledIn.get();
            busy(true);
            write.accept(what, outcome());
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage());
        }
    }

    private void refuse(String sentence) {
        busy(false);
        say(sentence, Tone.BAD);
    }

    /** Shows it, so wide (at scale 1) and as tall as needed or as the screen allows; the keyboard goes to {@code first}. */
    public void show(double width, Node first) {
        Scene scene = new Scene(root);
        theme.apply(scene);
        stage.setScene(scene);
        root.setPrefWidth(width * theme.scale());
        scene.focusOwnerProperty().addListener((property, before, now) -> bringIntoView(now));
        double most = Screen.getPrimary().getVisualBounds().getHeight() - AIR;
        root.setMaxHeight(most);
        stage.setMaxHeight(most);
        fitToContent(width * theme.scale());
        stage.show();
        if (stage.getOwner() != null) {
            stage.setX(stage.getOwner().getX() + (stage.getOwner().getWidth() - stage.getWidth()) / 2);
            stage.setY(Math.max(0, stage.getOwner().getY() + (stage.getOwner().getHeight() - stage.getHeight()) / 2));
        }
        if (first != null) {
            Platform.runLater(first::requestFocus);
        }
    }

    /** As tall as its sentences need when they break at this width: a scroll bar only where the screen is too low. */
    private void fitToContent(double width) {
        if (body.getContent() instanceof Region content) {
            root.applyCss();
            body.setPrefViewportHeight(content.prefHeight(width));
        }
    }

    /** Closes it without asking. */
    public void close() {
        stage.hide();
    }

    /** Leaves it; asks first when something was changed. */
    public void leave() {
        if (!changed.getAsBoolean()) {
            close();
            return;
        }
        switch (prompts.unsaved(subject)) {
            case SAVE -> whenActed.run();
            case DISCARD -> close();
            default -> { }
        }
    }

    /** The window itself: owner of questions asked from it. */
    public Window window() {
        return stage;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (StandardKeys.SUBMIT.combination().match(event)) {
            event.consume();
            if (!act.isDisabled()) {
                whenActed.run();
            }
        }
    }

    /** Tab must never lead to a field out of sight. */
    private void bringIntoView(Node focused) {
        if (focused == null || body.getContent() == null || !inside(focused)) {
            return;
        }
        Bounds field = body.getContent().sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double content = body.getContent().getBoundsInLocal().getHeight();
        double view = body.getViewportBounds().getHeight();
        if (content <= view) {
            return;
        }
        double top = body.getVvalue() * (content - view);
        if (field.getMinY() - AIR / 2 < top) {
            body.setVvalue(Math.max(0, (field.getMinY() - AIR / 2) / (content - view)));
        } else if (field.getMaxY() + AIR / 2 > top + view) {
            body.setVvalue(Math.min(1, (field.getMaxY() + AIR / 2 - view) / (content - view)));
        }
    }

    private boolean inside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == body.getContent()) {
                return true;
            }
        }
        return false;
    }
}
