package planted.kit.ui;

import javafx.scene.control.Label;

/** See WindowCommand; JavaFX is at home here. */
public final class DetourTwo {
    Label label;
}
