package dangwu.front.desktop.settings;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.LineField;
import dangwu.records.dues.policy.RemittanceCycle;
import dangwu.records.dues.policy.ShareBasis;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the unit holds to in its dues. */
final class DuesSettingsPane extends SettingsPane {

    private final DuesSettingsViewModel model;

    DuesSettingsPane(DuesSettingsViewModel model) {
        super(SettingsScreen.DUES, "收缴、核定和上缴党费按这里的要求提醒和计算；上缴的周期和比例以上级规定为准。");
        this.model = model;
        Form form = new Form(2);
        form.getStyleClass().add("dwh-dues-form");
        form.section("收缴与核定");
        form.add(field(DuesSettingsViewModel.Part.COLLECTING_DAY)).add(field(DuesSettingsViewModel.Part.ASSESS_BY)).add(field(DuesSettingsViewModel.Part.BOOKS_BEGIN), 2);
        form.section("上缴");
        form.add(cycle()).add(field(DuesSettingsViewModel.Part.REMIT_WITHIN)).add(basis()).add(field(DuesSettingsViewModel.Part.SHARE));
        form.section("账户与公示");
        form.add(field(DuesSettingsViewModel.Part.ACCOUNT_NAME)).add(field(DuesSettingsViewModel.Part.PHONE)).add(field(DuesSettingsViewModel.Part.ACCOUNTANT))
                .add(field(DuesSettingsViewModel.Part.CASHIER));
        form.onSubmit(model::save);
        Label problem = new Label();
        problem.getStyleClass().add("dwh-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        getChildren().addAll(form, problem, new HBox(Buttons.primary("保存", form::submit)));
    }

    private LineField field(DuesSettingsViewModel.Part part) {
        LineField field = new LineField(part.label());
        field.input().setId("settings-dues-" + part.name().toLowerCase(Locale.ROOT));
        field.tight();
        field.valueProperty().bindBidirectional(model.typed(part));
        return field;
    }

    private ChoiceField<RemittanceCycle> cycle() {
        ChoiceField<RemittanceCycle> field = new ChoiceField<RemittanceCycle>("上缴周期", RemittanceCycle::label).choices(List.of(RemittanceCycle.values()));
        field.required().tight();
        field.valueProperty().bindBidirectional(model.cycleProperty());
        return field;
    }

    private ChoiceField<ShareBasis> basis() {
        ChoiceField<ShareBasis> field = new ChoiceField<ShareBasis>("按什么计算上缴额", ShareBasis::label).choices(List.of(ShareBasis.values()));
        field.required().tight();
        field.valueProperty().bindBidirectional(model.basisProperty());
        return field;
    }
}
