package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.records.dues.account.Channel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** 收款 11-20 现金 ▾: with which day and in which way payments are booked from now on. */
final class ReceiptPane extends HBox {

    private final ReceiptViewModel model;
    private final Prompts prompts;
    private final MenuButton button = Buttons.menu("");

    ReceiptPane(ReceiptViewModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
        button.setId("dues-receipt");
        button.setTooltip(new Tooltip("登记交纳时用的收款日和交纳方式"));
        getChildren().setAll(button);
        model.dayProperty().addListener((property, before, now) -> follow());
        model.channelProperty().addListener((property, before, now) -> follow());
        button.setOnShowing(event -> button.getItems().setAll(Buttons.menu("", acts().toArray(MenuAct[]::new)).getItems()));
        follow();
    }

    private void follow() {
        button.setText("收款 " + (model.day().equals(model.today()) ? "今天" : model.day().getYear() == model.today().getYear() ? model.day().toString().substring("2026-".length())
                : model.day().toString()) + " " + model.channel().label());
        button.getItems().setAll(Buttons.menu("", acts().toArray(MenuAct[]::new)).getItems());
    }

    private List<MenuAct> acts() {
        List<MenuAct> acts = new ArrayList<>();
        acts.add(MenuAct.of("今天 " + model.today(), model::chooseToday));
        if (model.offersCollectingDay() && !model.collectingOn().equals(model.today())) {
            acts.add(MenuAct.of("党费日 " + model.collectingOn(), model::chooseCollectingDay));
        }
        acts.add(MenuAct.of("其他日期…", this::ask));
        acts.add(MenuAct.line());
        for (Channel channel : ReceiptViewModel.allowed()) {
            acts.add(MenuAct.of((channel == model.channel() ? "✓ " : "　 ") + channel.label(), () -> model.channelProperty().set(channel)));
        }
        return acts;
    }

    private void ask() {
        prompts.text("收款日", "收款日期", model.day().toString(), "确定", model::problem).ifPresent(model::type);
    }
}
