package dangwu.front.desktop.ledgers;

import dangwu.kit.print.PageImage;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Icons;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The printed pages, one at a time: PageUp and PageDown turn them. */
final class PreviewPane extends BorderPane {

    private static final double BAR = 16;

    private final PreviewViewModel model;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);
    private final ScrollPane scroll = new ScrollPane();

    PreviewPane(PreviewViewModel model) {
        this.model = model;
        getStyleClass().add("dwh-preview-pane");
        paper.getStyleClass().add("dwh-paper");
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label note = new Label();
        note.textProperty().bind(model.noteProperty());
        note.getStyleClass().add("dw-dim");
        note.setWrapText(true);
        StackPane desk = new StackPane(paper, note);
        desk.getStyleClass().add("dwh-desk");
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.getStyleClass().add("dwh-scroll");
        scroll.viewportBoundsProperty().addListener((property, before, now) -> {
            // Room for the upright bar is kept free: a page that makes it appear would otherwise change its own width.
            double around = desk.getInsets().getLeft() + desk.getInsets().getRight() + BAR;
            model.room((scroll.getWidth() - around) * pixelsPerUnit());
        });
        paper.visibleProperty().bind(model.imageProperty().isNotNull().and(model.noteProperty().isEmpty()));
        model.imageProperty().addListener((property, before, now) -> show(now));
        setTop(bar());
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node bar() {
        Label pages = new Label();
        pages.textProperty().bind(Bindings.createStringBinding(() -> model.countProperty().get() == 0 ? ""
                : "第 " + (model.pageProperty().get() + 1) + " 页，共 " + model.countProperty().get() + " 页", model.pageProperty(), model.countProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(Icons.button(Feather.CHEVRON_LEFT, "上一页", () -> model.turn(-1)), pages,
                Icons.button(Feather.CHEVRON_RIGHT, "下一页", () -> model.turn(1)), gap, Icons.button(Feather.ZOOM_OUT, "缩小", () -> model.zoom(-1)),
                Icons.button(Feather.ZOOM_IN, "放大", () -> model.zoom(1)), Buttons.link("适合宽度", model::fitWidth));
        bar.getStyleClass().add("dwh-preview-bar");
        return bar;
    }

    private void show(PageImage page) {
        if (page == null) {
            picture.setImage(null);
            return;
        }
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
        picture.setImage(image);
        picture.setFitWidth(page.width() / pixelsPerUnit());
        picture.setPreserveRatio(true);
    }

    /** A sharp screen has more pixels than JavaFX counts. */
    private double pixelsPerUnit() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            model.turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
        }
    }
}
