package dangwu.kit.print;

import java.text.Normalizer;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** The number of the page in front; another one typed, and Enter, leads there. */
final class PageBox extends StackPane {

    private final PagesViewModel model;
    private final TextField field = new TextField();

    PageBox(PagesViewModel model) {
        this.model = model;
        getStyleClass().add("dwp-page-box");
        field.setAccessibleText("页码");
        field.setOnAction(event -> go());
        field.focusedProperty().addListener((property, before, now) -> {
            write();
            if (now) {
                field.selectAll();
            }
        });
        model.pageProperty().addListener((property, before, now) -> write());
        model.countProperty().addListener((property, before, now) -> write());
        getChildren().add(field);
        write();
    }

    private void go() {
        String typed = Normalizer.normalize(field.getText(), Normalizer.Form.NFKC).strip();
        if (typed.matches("\\d{1,6}")) {
            model.go(Integer.parseInt(typed) - 1);
        }
        write();
        field.selectAll();
    }

    private void write() {
        field.setText(model.countProperty().get() == 0 ? "" : String.valueOf(model.pageProperty().get() + 1));
    }
}
