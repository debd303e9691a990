package dangwu.records.dues.screen;

import dangwu.kit.ui.Facts;
import dangwu.records.dues.assess.DuesExplanation.Line;
import dangwu.records.dues.assess.DuesExplanation.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How an amount came about: the items with their amounts, the base under a rule, then tier, rate, rounding and documents in sentences. */
public final class ExplanationPane extends VBox {

    public ExplanationPane() {
        getStyleClass().add("dw-explanation");
    }

    /** Shows {@code lines}. */
    public void show(List<Line> lines) {
        getChildren().clear();
        List<String> steps = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        boolean items = lines.stream().anyMatch(line -> line.part() == Part.COUNTED);
        for (Line line : lines) {
            switch (line.part()) {
                case COUNTED, DEDUCTED -> getChildren().add(amount(line.label(), line.text(), false));
                case EXCLUDED -> excluded.add(line.label());
                case BASE -> base(line, items);
                case TIER -> steps.add(line.text());
                case RATE, ROUNDING, CAP -> steps.add(line.label() + line.text());
                case COMPUTED -> {
                    sentences(steps);
                    getChildren().add(amount(line.label(), line.text(), true));
                }
                case EXTRA, MONTHLY -> getChildren().add(amount(line.label(), line.text(), true));
                case DIFFERENCE -> getChildren().add(Facts.words(line.text(), "text-bad"));
                default -> getChildren().add(Facts.words(line.label() + "：" + line.text(), "dw-dim"));
            }
        }
        if (!excluded.isEmpty()) {
            getChildren().add(Facts.words("不计入：" + String.join("、", excluded) + "。", "dw-dim"));
        }
    }

    private void sentences(List<String> steps) {
        if (!steps.isEmpty()) {
            getChildren().add(Facts.words(String.join("；", steps) + "。", "dw-dim"));
            steps.clear();
        }
    }

    private void base(Line line, boolean items) {
        if (items) {
            getChildren().add(new Separator());
        }
        // With the items above it the sum says enough: 8,769.91 − 2,153.33 = 6,616.58元
        int equals = line.text().lastIndexOf(" = ");
        getChildren().add(amount(line.label(), items && equals >= 0 ? line.text().substring(equals + " = ".length()) : line.text(), true));
    }

    /** Says instead that there is nothing to explain. */
    public void say(String words) {
        getChildren().setAll(Facts.words(words, "dw-dim"));
    }

    private static Node amount(String label, String text, boolean strong) {
        Label name = new Label(label);
        name.getStyleClass().add(strong ? "dw-strong" : "dw-explanation-item");
        Label amount = new Label(text);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        if (strong) {
            amount.getStyleClass().add("dw-strong");
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, name, gap, amount);
    }
}
