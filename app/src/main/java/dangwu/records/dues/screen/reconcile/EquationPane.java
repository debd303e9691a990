package dangwu.records.dues.screen.reconcile;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.reconcile.Figure;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An equation of the books: its figures, each of which opens the rows behind it, and a word whether they come out even. */
final class EquationPane extends Card {

    private final Consumer<Figure> open;
    private final GridPane lines = new GridPane();
    private final VBox foot = new VBox(4);

    EquationPane(String title, Consumer<Figure> open) {
        super(title);
        this.open = open;
        lines.setVgap(2);
        ColumnConstraints sign = new ColumnConstraints();
        sign.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        lines.getColumnConstraints().setAll(sign, name, amount);
        lines.setHgap(6);
        setContent(lines, foot);
    }

    EquationPane clear() {
        lines.getChildren().clear();
        foot.getChildren().clear();
        return this;
    }

    /** A figure; {@code sign} says whether it is added or taken off. */
    EquationPane figure(String sign, String words, Figure figure, BigDecimal yuan) {
        Label amount = new Label(Money.text(yuan));
        amount.getStyleClass().add("dw-strong");
        var name = Buttons.link(words, () -> open.accept(figure));
        name.setAccessibleText(words + Money.text(yuan) + "元，查看明细");
        lines.addRow(lines.getRowCount(), new Label(sign), name, amount);
        return this;
    }

    /** As {@link #figure}; nothing where it is zero. */
    EquationPane some(String sign, String words, Figure figure, BigDecimal yuan) {
        return yuan.signum() == 0 ? this : figure(sign, words, figure, yuan);
    }

    /** Whether it comes out even. */
    EquationPane verdict(String equation, BigDecimal difference) {
        foot.getChildren().add(difference.signum() == 0 ? new Badge("平：" + equation, Tone.OK) : new Badge("不平：相差 " + Money.text(difference) + " 元", Tone.BAD));
        return this;
    }

    EquationPane remark(String words) {
        foot.getChildren().add(Facts.words(words, "dw-dim"));
        return this;
    }

    EquationPane add(Node node) {
        foot.getChildren().add(node);
        return this;
    }
}
