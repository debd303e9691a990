package dangwu.front.desktop.settings;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.LineField;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The unit's name, which stands on the side bar and on every ledger. */
final class UnitNamePane extends SettingsPane {

    UnitNamePane(SettingsViewModel model) {
        super("单位", "名称写在台账的填报单位里，与印章一致。");
        LineField name = new LineField("单位党组织名称");
        name.input().setId("settings-unit-name");
        name.valueProperty().bindBidirectional(model.nameProperty());
        model.problemProperty().addListener((property, before, now) -> name.showProblem(now));
        Button save = Buttons.primary("保存", model::saveName);
        Form form = new Form(1);
        form.add(name).onSubmit(model::saveName);
        getChildren().addAll(form, new HBox(save));
    }
}
