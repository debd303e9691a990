package dangwu.front.desktop.settings;

import dangwu.kit.ui.Buttons;
import dangwu.records.member.OwnColumn;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The columns that the unit has added. */
final class OwnColumnsPane extends SettingsPane {

    private final OwnColumnsViewModel model;
    private final VBox lines = new VBox();

    OwnColumnsPane(OwnColumnsViewModel model) {
        super("自定义列", "除固定项目外，本单位还想为党员登记的内容，如“政治生日”“结对联系人”。");
        this.model = model;
        lines.getStyleClass().add("dwh-lines");
        getChildren().addAll(lines, new HBox(Buttons.primary("新增自定义列", model::add)));
        model.columns().addListener((ListChangeListener<OwnColumn>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.columns().stream().map(this::line).toList());
        if (model.columns().isEmpty()) {
            lines.getChildren().setAll(dim("还没有自定义列。"));
        }
    }

    private Node line(OwnColumn column) {
        Label name = new Label(column.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, Buttons.link("改名", () -> model.rename(column)), Buttons.link("删除", () -> model.remove(column)));
        line.getStyleClass().add("dwh-line");
        return line;
    }
}
