package dangwu.front.desktop.settings;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The versions of the rates, the latest first. */
final class RatesPane extends SettingsPane {

    private final RatesViewModel model;
    private final RatesWindow window;
    private final VBox versions = new VBox();

    RatesPane(RatesViewModel model, RatesWindow window) {
        super(SettingsScreen.RATES, "每个月的党费按该月 1 日有效的标准核定。上级发了新规定时，新增一套并填写生效日期；以前核定的金额不会因此改变。");
        this.model = model;
        this.window = window;
        versions.getStyleClass().add("dwh-rates");
        Button add = Buttons.primary("新增一套标准", () -> window.open(getScene().getWindow(), model.copyOfLast()));
        add.setId("rates-add");
        getChildren().addAll(new HBox(add), versions);
        model.versions().addListener((ListChangeListener<RatesViewModel.Version>) change -> show());
        show();
    }

    private void show() {
        versions.getChildren().setAll(model.versions().stream().map(this::card).toList());
    }

    private Node card(RatesViewModel.Version version) {
        DuesRules rules = version.rules();
        Facts facts = new Facts().add("依据", rules.basis());
        lines(rules).forEach((text, kinds) -> facts.add(kinds, text.replace("；", "\n")));
        facts.add("月交纳上限", rules.cap() == null ? "不设上限" : Money.text(rules.cap()) + " 元").add("取整", rules.rounding().label())
                .add("已核定", version.resting() == 0 ? null : version.resting() + " 条核定按这套标准算出");
        return new Card("", head(version), facts);
    }

    private Node head(RatesViewModel.Version version) {
        Label period = new Label(version.period());
        period.getStyleClass().add("dw-card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(period, new Badge(version.rules().builtIn() ? "随程序提供" : "本单位增设", version.rules().builtIn() ? Tone.PLAIN : Tone.INFO), gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("dwh-rates-head");
        if (!version.rules().builtIn()) {
            Button remove = Buttons.link("删除", () -> model.remove(version));
            Buttons.disable(remove, version.whyNotRemoved());
            head.getChildren().addAll(Buttons.link("修改", () -> window.open(getScene().getWindow(), RatesEditViewModel.of(version.rules()))), remove);
        }
        return head;
    }

    /** What is paid, and by whom: kinds with the same rates in one line. */
    private static Map<String, String> lines(DuesRules rules) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (PayerKind kind : PayerKind.values()) {
            lines.merge(rules.table(kind).text(), kind.label(), (before, more) -> before + "、" + more);
        }
        return lines;
    }
}
