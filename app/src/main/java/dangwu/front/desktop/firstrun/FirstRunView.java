package dangwu.front.desktop.firstrun;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The wizard's frame: where one is, the page, the buttons. Ctrl+Enter goes on from anywhere. */
public final class FirstRunView extends BorderPane {

    private static final List<String> STEPS = List.of("单位", "党组织", "党员");

    private final FirstRunViewModel model;
    private final List<FirstRunPage> pages;
    private final HBox steps = new HBox();
    private final VBox middle = new VBox();
    private final Label problem = new Label();
    private final Button back;
    private final Button later;
    private final Button next;

    /** Shows {@code model}, which is to be started afterwards. */
    public FirstRunView(FirstRunViewModel model, FirstRunActs acts) {
        this.model = model;
        pages = List.of(new UnitPage(model, acts), new OrganizationsPage(model, acts), new MembersPage(model, acts));
        back = Buttons.plain("上一步", model::back);
        later = Buttons.link("其余以后再做", model::finish);
        next = Buttons.primary("", model::next);
        next.setId("wizard-next");
        getStyleClass().add("dwh-wizard");
        steps.getStyleClass().add("dwh-steps");
        problem.getStyleClass().add("dwh-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(back, later, gap, next);
        foot.getStyleClass().add("dwh-wizard-foot");
        VBox sheet = new VBox(steps, middle, problem, foot);
        sheet.getStyleClass().add("dwh-sheet");
        VBox.setVgrow(middle, Priority.ALWAYS);
        setCenter(sheet);
        Shortcuts.on(this).bind(StandardKeys.SUBMIT, model::next);
        model.pageProperty().addListener((property, before, now) -> show(now.intValue()));
        pages.forEach(page -> page.onWords(this::refreshWords));
    }

    private void show(int number) {
        FirstRunPage page = pages.get(number - 1);
        middle.getChildren().setAll(page.node());
        VBox.setVgrow(page.node(), Priority.ALWAYS);
        steps.getChildren().setAll(stepLabels(number));
        Shown.set(back, number > 1);
        Shown.set(later, number > 1 && number < STEPS.size());
        refreshWords();
        Platform.runLater(page::focusFirst);
    }

    private void refreshWords() {
        int number = model.pageProperty().get();
        if (number > 0) {
            next.setText(pages.get(number - 1).nextWords() + " " + StandardKeys.SUBMIT.hint());
        }
    }

    private static List<Node> stepLabels(int now) {
        return STEPS.stream().<Node>map(step -> {
            int number = STEPS.indexOf(step) + 1;
            Label label = new Label(number + " " + step);
            label.getStyleClass().addAll("dwh-step", number == now ? "dwh-step-now" : number < now ? "dwh-step-done" : "dwh-step-later");
            return label;
        }).toList();
    }
}
