package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The quarter of a branch: owed = paid + arrears + exempted, said in a word whether it comes out even. */
final class QuarterPane extends VBox {

    QuarterPane() {
        super(6);
    }

    void show(DuesTotals totals) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("dw-explanation");
        lines.setVgap(4);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        lines.getColumnConstraints().setAll(name, amount);
        line(lines, "应交", totals.gross());
        line(lines, "实交", totals.applied());
        line(lines, "欠交", totals.open());
        line(lines, "减免", totals.exempted());
        BigDecimal difference = totals.gross().subtract(totals.applied()).subtract(totals.open()).subtract(totals.exempted());
        getChildren().setAll(lines, difference.signum() == 0 ? new Badge("平：应交 = 实交 + 欠交 + 减免", Tone.OK)
                : new Badge("差 " + Money.text(difference) + " 元", Tone.BAD));
        if (totals.excess().signum() > 0) {
            line(lines, "另多交", totals.excess());
        }
        if (totals.voluntary().signum() > 0) {
            line(lines, "另自愿多交", totals.voluntary());
        }
    }

    private static void line(GridPane lines, String words, BigDecimal yuan) {
        Label name = new Label(words);
        name.getStyleClass().add("dw-explanation-item");
        lines.addRow(lines.getRowCount(), name, new Label(Money.text(yuan)));
    }
}
