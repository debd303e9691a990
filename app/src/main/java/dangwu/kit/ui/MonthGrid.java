package dangwu.kit.ui;

import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Twelve months of a year to choose from. */
final class MonthGrid extends VBox {

    private static final int COLUMNS = 4;

    private Consumer<YearMonth> chosen = month -> { };
    private final Label year = new Label();
    private final GridPane months = new GridPane();
    private YearMonth shown = YearMonth.of(2000, 1);
    private YearMonth current = shown;

    MonthGrid() {
        getStyleClass().add("dw-months");
        year.setMaxWidth(Double.MAX_VALUE);
        year.setAlignment(Pos.CENTER);
        HBox.setHgrow(year, Priority.ALWAYS);
        getChildren().addAll(new HBox(Icons.button(Feather.CHEVRON_LEFT, "上一年", () -> turn(-1)), year,
                Icons.button(Feather.CHEVRON_RIGHT, "下一年", () -> turn(1))), months);
    }

    /** What is told of the month that is pressed. */
    void onChosen(Consumer<YearMonth> told) {
        chosen = told;
    }

    void show(YearMonth month) {
        current = month;
        shown = month;
        refresh();
    }

    private void turn(int years) {
        shown = shown.plusYears(years);
        refresh();
    }

    private void refresh() {
        year.setText(shown.getYear() + "年");
        months.getChildren().clear();
        for (int i = 0; i < 12; i++) {
            YearMonth month = YearMonth.of(shown.getYear(), i + 1);
            Button button = new Button((i + 1) + "月");
            button.getStyleClass().add(month.equals(current) ? "dw-month-current" : "dw-month");
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> chosen.accept(month));
            months.add(button, i % COLUMNS, i / COLUMNS);
        }
    }
}
