package dangwu.records.dues.screen;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.MenuAct;
import dangwu.records.dues.remit.DuesPeriod;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Chooses whole months of the room 党费: ‹ 2026年第三季度 ▾ ›; the menu offers how long a period is to be. */
public final class PeriodPane extends HBox {

    private final DuesScopeViewModel scope;
    private final Supplier<DuesPeriod> period;
    private final MenuButton lengths = Buttons.menu("");

    private enum Length {
        MONTH("按月", 1), QUARTER("按季度", 3), HALF_YEAR("按半年", 6), YEAR("按年", 12);

        private final String label;
        private final int months;

        Length(String label, int months) {
            this.label = label;
            this.months = months;
        }
    }

    /**
     * @param period the period that is shown, as the scope's month has it
     * @param choose is told how many months a period is to have; null: that is not to be chosen
     */
    public PeriodPane(DuesScopeViewModel scope, Supplier<DuesPeriod> period, IntConsumer choose) {
        this.scope = scope;
        this.period = period;
        getStyleClass().add("dw-bar-line");
        lengths.setAccessibleText("期间");
        lengths.getItems().setAll(Buttons.menu("", MenuAct.of("回到本期", () -> scope.choose(scope.thisMonth()))).getItems());
        if (choose != null) {
            MenuAct[] acts = Arrays.stream(Length.values()).map(each -> MenuAct.of(each.label, () -> choose.accept(each.months))).toArray(MenuAct[]::new);
            lengths.getItems().addAll(Buttons.menu("", acts).getItems());
        }
        getChildren().setAll(arrow("‹", "上一期", -1), lengths, arrow("›", "下一期", 1));
        scope.monthProperty().addListener((property, before, now) -> follow());
        follow();
    }

    /** Shows what the period is now. */
    public void follow() {
        lengths.setText(period.get().label());
    }

    /** Goes so many periods on. */
    public void turn(int steps) {
        scope.turn(steps * period.get().months());
    }

    private Button arrow(String sign, String words, int step) {
        Button button = Buttons.plain(sign, () -> turn(step));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words + " " + (step < 0 ? DuesKeys.EARLIER : DuesKeys.LATER).hint()));
        return button;
    }
}
