package dangwu.kit.print;

import dangwu.kit.ui.Icons;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * The printed pages, one at a time. PageUp, PageDown, Home, End and the wheel turn them; Ctrl with +, -, 0 or the wheel changes their size.
 */
public final class PagesPane extends BorderPane {

    private static final double BAR = 16;
    /** So far a wheel must be turned beyond a page's edge to turn the page: one notch. */
    private static final double NOTCH = 30;

    private final PagesViewModel model;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane desk;
    private PageImage held;
    private int shownPage = -1;
    private boolean fromBelow;
    private double beyond;

    /** Shows the pages of {@code model}. */
    public PagesPane(PagesViewModel model) {
        this(model, true);
    }

    /** As above, for a place that is too narrow for the acts that change a page's size; its keys work all the same. */
    public static PagesPane narrow(PagesViewModel model) {
        return new PagesPane(model, false);
    }

    private PagesPane(PagesViewModel model, boolean sized) {
        this.model = model;
        getStyleClass().add("dwp-pages");
        getStylesheets().add(PagesPane.class.getResource("/dangwu/kit/print/print.css").toExternalForm());
        paper.getStyleClass().add("dwp-paper");
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label note = new Label();
        note.textProperty().bind(model.noteProperty());
        note.getStyleClass().add("dw-dim");
        note.setWrapText(true);
        desk = new StackPane(paper, note);
        desk.getStyleClass().add("dwp-desk");
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.getStyleClass().add("dwp-scroll");
        scroll.viewportBoundsProperty().addListener((property, before, now) -> measure());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        picture.setPreserveRatio(false);
        picture.setSmooth(true);
        paper.visibleProperty().bind(model.pictureProperty().isNotNull().and(model.noteProperty().isEmpty()));
        model.pictureProperty().addListener((property, before, now) -> show(now));
        show(model.pictureProperty().get());
        setTop(bar(sized));
        setCenter(scroll);
        keysFrom(this);
    }

    /** Lets the keys turn and size pages anywhere within a node around this one. */
    void keysFrom(Node around) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private Node bar(boolean sized) {
        Label before = new Label("第");
        Label after = new Label();
        after.textProperty().bind(Bindings.concat("页，共 ", model.countProperty(), " 页"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(Icons.button(Feather.CHEVRON_LEFT, "上一页（PageUp）", () -> model.turn(-1)), before, new PageBox(model), after,
                Icons.button(Feather.CHEVRON_RIGHT, "下一页（PageDown）", () -> model.turn(1)));
        if (sized) {
            bar.getChildren().addAll(gap, Icons.button(Feather.ZOOM_OUT, "缩小（Ctrl -）", () -> model.zoom(-1)), new ZoomMenu(model),
                    Icons.button(Feather.ZOOM_IN, "放大（Ctrl +）", () -> model.zoom(1)));
        }
        bar.getStyleClass().add("dwp-bar");
        bar.disableProperty().bind(model.countProperty().isEqualTo(0));
        return bar;
    }

    private void measure() {
        // Room for the upright bar is kept free: a page that makes it appear would otherwise change its own width.
        double beside = desk.getInsets().getLeft() + desk.getInsets().getRight() + BAR;
        double above = desk.getInsets().getTop() + desk.getInsets().getBottom() + 2;
        model.room(scroll.getWidth() - beside, scroll.getHeight() - above, pixelsPerUnit());
    }

    private void show(PagePicture now) {
        if (now == null) {
            picture.setImage(null);
            held = null;
            shownPage = -1;
            return;
        }
        if (now.image() != held) {
            held = now.image();
            WritableImage image = new WritableImage(held.width(), held.height());
            image.getPixelWriter().setPixels(0, 0, held.width(), held.height(), PixelFormat.getIntArgbInstance(), held.argb(), 0, held.width());
            picture.setImage(image);
        }
        picture.setFitWidth(now.width());
        picture.setFitHeight(now.height());
        if (now.page() != shownPage) {
            shownPage = now.page();
            scroll.setVvalue(fromBelow ? 1 : 0);
            fromBelow = false;
        }
    }

    /** A sharp screen has more pixels than JavaFX counts. */
    private double pixelsPerUnit() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
            if (event.getDeltaY() != 0) {
                model.zoom(event.getDeltaY() > 0 ? 1 : -1);
            }
            return;
        }
        boolean fits = desk.getHeight() <= scroll.getViewportBounds().getHeight() + 1;
        boolean edge = event.getDeltaY() < 0 ? fits || scroll.getVvalue() >= scroll.getVmax() : fits || scroll.getVvalue() <= scroll.getVmin();
        if (!edge || event.isInertia() || event.getDeltaY() * beyond < 0) {
            beyond = 0;
        }
        if (edge && !event.isInertia()) {
            event.consume();
            beyond += event.getDeltaY();
            if (Math.abs(beyond) >= NOTCH) {
                turn(beyond < 0 ? 1 : -1);
                beyond = 0;
            }
        }
    }

    private void turn(int step) {
        fromBelow = step < 0 && model.pageProperty().get() > 0;
        model.turn(step);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        Runnable act = event.isShortcutDown() ? zoomAct(event.getCode()) : turnAct(event.getCode(), typing);
        if (act != null) {
            event.consume();
            act.run();
        }
    }

    private Runnable zoomAct(KeyCode key) {
        return switch (key) {
            case PLUS, ADD, EQUALS -> () -> model.zoom(1);
            case MINUS, SUBTRACT -> () -> model.zoom(-1);
            case DIGIT0, NUMPAD0 -> () -> model.zoom(Zoom.of(100));
            default -> null;
        };
    }

    private Runnable turnAct(KeyCode key, boolean typing) {
        return switch (key) {
            case PAGE_DOWN -> () -> model.turn(1);
            case PAGE_UP -> () -> model.turn(-1);
            case HOME -> typing ? null : () -> model.go(0);
            case END -> typing ? null : () -> model.go(model.countProperty().get() - 1);
            default -> null;
        };
    }
}
