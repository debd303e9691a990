package dangwu.front.desktop;

import dangwu.front.desktop.memory.WindowPlace;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was left, unless that screen is gone, and tells where it stands. */
final class WindowPlacing {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    /** So much of the window must lie on a screen for it to be caught with the mouse. */
    private static final double GRIP = 120;

    private final Stage stage;
    private WindowPlace free;

    WindowPlacing(Stage stage) {
        this.stage = stage;
    }

    /** Before the window is shown. A window never moved fills a small screen. */
    void restore(Optional<WindowPlace> left) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        Optional<WindowPlace> usable = left.filter(WindowPlacing::reachable);
        usable.ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        });
        if (usable.map(WindowPlace::maximized).orElse(screen.getWidth() < WIDTH * 1.2)) {
            stage.setMaximized(true);
        }
        stage.xProperty().addListener((property, before, now) -> note());
        stage.yProperty().addListener((property, before, now) -> note());
        stage.widthProperty().addListener((property, before, now) -> note());
        stage.heightProperty().addListener((property, before, now) -> note());
    }

    /** Where it stands now; empty when it was never seen. */
    Optional<WindowPlace> now() {
        if (free == null) {
            boolean known = !Double.isNaN(stage.getX()) && stage.getWidth() > 0;
            return known ? Optional.of(place()) : Optional.empty();
        }
        return Optional.of(new WindowPlace(free.x(), free.y(), free.width(), free.height(), stage.isMaximized()));
    }

    /** The measures of a maximised or iconified window are not those to go back to. */
    private void note() {
        if (!stage.isMaximized() && !stage.isIconified() && !Double.isNaN(stage.getX())) {
            free = place();
        }
    }

    private WindowPlace place() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static boolean reachable(WindowPlace place) {
        return place.width() >= GRIP && place.height() >= GRIP
                && !Screen.getScreensForRectangle(place.x() + GRIP / 2, place.y(), place.width() - GRIP, GRIP / 4).isEmpty();
    }
}
