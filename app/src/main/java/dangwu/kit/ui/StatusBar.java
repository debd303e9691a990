package dangwu.kit.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar at the foot of the window: the unit's figures at the left; what runs, 已保存 and the last backup at the right. */
public final class StatusBar extends HBox {

    private final Label left = new Label();
    private final Label backup = new Label();

    /** Shows the status of the notices and the work of the tasks. */
    public StatusBar(NoticesViewModel notices, BusyViewModel busy) {
        getStyleClass().add("dw-status");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label status = new Label();
        status.textProperty().bind(notices.statusProperty());
        status.setMinWidth(USE_PREF_SIZE);
        backup.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, gap, new BusyBar(busy), status, backup);
    }

    /** The text at the left, e.g. "7 个基层党组织 · 党员 179 名". */
    public StringProperty leftProperty() {
        return left.textProperty();
    }

    /** The text at the far right, e.g. "上次备份：今天 09:12，已验证". */
    public StringProperty rightProperty() {
        return backup.textProperty();
    }
}
