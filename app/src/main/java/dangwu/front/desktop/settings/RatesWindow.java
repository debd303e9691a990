package dangwu.front.desktop.settings;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.TextMenu;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.rate.Rounding;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Adds a version of the rates, or edits one of the unit's own. */
public final class RatesWindow {

    private static final double WIDTH = 720;
    private static final int NUMBER_COLUMNS = 8;
    private static final double NEAR = 6;
    private static final double APART = 16;

    private final RatesViewModel model;
    private final Theme theme;
    private final Prompts prompts;
    private final Clock clock;

    public RatesWindow(RatesViewModel model, Theme theme, Prompts prompts, Clock clock) {
        this.model = model;
        this.theme = theme;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Opens it for {@code edit}. */
    void open(Window owner, RatesEditViewModel edit) {
        FormWindow window = new FormWindow(owner, theme, prompts, edit.isNew() ? "新增一套交纳标准" : "修改交纳标准", "保存");
        DateField validFrom = new DateField("生效日期", clock);
        validFrom.required();
        validFrom.valueProperty().bindBidirectional(edit.validFromProperty());
        LineField basis = new LineField("依据（文件名称、文号）").maxLength(300);
        basis.required();
        basis.valueProperty().bindBidirectional(edit.basisProperty());
        AmountField cap = new AmountField("月交纳上限（元，不设的留空）", 2);
        cap.valueProperty().bindBidirectional(edit.capProperty());
        ChoiceField<Rounding> rounding = new ChoiceField<Rounding>("取整", Rounding::label).choices(List.of(Rounding.values()));
        rounding.required();
        rounding.valueProperty().bindBidirectional(edit.roundingProperty());
        Form head = new Form(2).add(validFrom).add(rounding).add(basis, 2).add(cap);
        VBox groups = new VBox(APART);
        edit.groups().addListener((ListChangeListener<RatesGroup>) change -> show(window, groups, edit));
        show(window, groups, edit);
        Runnable save = () -> {
            if (head.validate()) {
                window.save(edit::entered, model::save);
            }
        };
        head.onSubmit(save).onCancel(window::leave);
        window.content(new VBox(head, groups)).onAct(save).guard(edit::isChanged, "这套交纳标准");
        window.show(WIDTH, edit.isNew() ? basis.input() : validFrom.input());
    }

    private static void show(FormWindow window, VBox groups, RatesEditViewModel edit) {
        groups.getChildren().setAll(edit.groups().stream().map(group -> group(window, edit, group)).toList());
    }

    private static Node group(FormWindow window, RatesEditViewModel edit, RatesGroup group) {
        HBox head = line(Facts.section(group.title()));
        if (group.kinds().size() > 1) {
            head.getChildren().add(Buttons.link("分开填写", () -> split(window, edit, group)));
        }
        if (group.isFixed()) {
            return new VBox(NEAR, head, line(new Label("每月"), number(group.leastProperty(), group.title() + "下限"), new Label("元至"),
                    number(group.mostProperty(), group.title() + "上限"), new Label("元")));
        }
        VBox tiers = new VBox(NEAR);
        group.tiers().addListener((ListChangeListener<RatesGroup.Line>) change -> tiers(tiers, group));
        tiers(tiers, group);
        return new VBox(NEAR, head, tiers, new HBox(Buttons.link("加一档", group::addTier)));
    }

    private static void tiers(VBox tiers, RatesGroup group) {
        tiers.getChildren().setAll(group.tiers().stream().map(tier -> tier(group, tier)).toList());
    }

    private static Node tier(RatesGroup group, RatesGroup.Line tier) {
        TextField upTo = number(tier.upTo(), group.title() + "档次上限");
        upTo.setPromptText("以上");
        return line(new Label("超过"), number(tier.over(), group.title() + "档次下限"), new Label("元至"), upTo, new Label("元（含），交纳"),
                number(tier.percent(), group.title() + "交纳比例"), new Label("%"), Buttons.link("删除", () -> group.removeTier(tier)));
    }

    private static void split(FormWindow window, RatesEditViewModel edit, RatesGroup group) {
        try {
            edit.split(group);
        } catch (IllegalArgumentException e) {
            window.say(e.getMessage(), Tone.BAD);
        }
    }

    private static TextField number(StringProperty typed, String name) {
        TextField field = new TextField();
        field.getStyleClass().add("dw-number-field");
        field.setPrefColumnCount(NUMBER_COLUMNS);
        TextMenu.install(field);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(NEAR, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
