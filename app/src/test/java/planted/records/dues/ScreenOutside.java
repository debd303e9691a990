package planted.records.dues;

import javafx.application.Platform;

/** JavaFX outside a view, in a lambda. */
final class ScreenOutside {
    Runnable work = () -> Platform.runLater(() -> {});
}
