package dangwu.records.org;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTree;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.TreeMemory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The tree of organizations with full and probationary members of each; organizations are moved in it by dragging. */
final class OrganizationTreePane extends VBox {

    private static final Duration TYPING = Duration.millis(500);
    private static final double WIDTH = 280;

    private final OrganizationsViewModel model;
    private final DataTree<Organization> tree;
    private final DateField asOf;
    private final Button today;
    private final PauseTransition typing = new PauseTransition(TYPING);

    OrganizationTreePane(OrganizationsViewModel model, TreeMemory memory, Clock clock, Function<Organization, List<MenuAct>> menu,
            Consumer<Organization> open) {
        this.model = model;
        setSpacing(8);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add("dw-organization-tree");
        tree = new DataTree<>("organizations", Organization::id, one -> model.picture().shown().children(one.id()), this::label, memory);
        tree.count(this::count).onSelect(chosen -> chosen.ifPresent(one -> model.selectedProperty().set(one.id())))
                .onOpen(open).menu(menu::apply).onMove(model::move, model::whyNotMove);
        VBox.setVgrow(tree, Priority.ALWAYS);
        Label refusal = new Label();
        refusal.setWrapText(true);
        refusal.getStyleClass().add("text-warn");
        refusal.textProperty().bind(model.moveRefusalProperty());
        Shown.when(refusal, refusal.textProperty().isNotEmpty());
        asOf = new DateField("人数截至", clock);
        asOf.start(model.day());
        asOf.hint("数字为正式党员 + 预备党员");
        asOf.valueProperty().addListener((property, before, now) -> typing.playFromStart());
        typing.setOnFinished(event -> dayChosen(clock));
        today = Buttons.link("回到今天", () -> model.asOfProperty().set(null));
        CheckBox dissolved = new CheckBox("显示已撤销的");
        dissolved.selectedProperty().bindBidirectional(model.withDissolvedProperty());
        VBox foot = new VBox(4, refusal, asOf, today, dissolved);
        foot.getStyleClass().add("dw-tree-foot");
        getChildren().addAll(tree, foot);
        model.pictureProperty().addListener((property, before, now) -> fill());
        model.selectedProperty().addListener((property, before, now) -> tree.follow(now));
        model.asOfProperty().addListener((property, before, now) -> followDay());
        fill();
        followDay();
    }

    void focusTree() {
        tree.view().requestFocus();
    }

    private void fill() {
        tree.setRoots(model.picture().shown().roots());
        tree.follow(model.selectedProperty().get());
    }

    private void dayChosen(Clock clock) {
        LocalDate day = asOf.value();
        if (day != null && !day.equals(model.day())) {
            model.asOfProperty().set(day.equals(LocalDate.now(clock)) ? null : day);
        }
    }

    private void followDay() {
        if (!model.day().equals(asOf.value())) {
            asOf.start(model.day());
        }
        Shown.set(today, model.asOfProperty().get() != null);
    }

    private String label(Organization one) {
        return one.existsOn(model.picture().asOf()) ? one.displayName() : one.displayName() + "（已撤销）";
    }

    /** 党组 has no members of its own: nothing rather than a nought. */
    private String count(Organization one) {
        OrganizationMembers.Count count = model.picture().count(one.id());
        if (one.kind() == OrganizationKind.LEADING_GROUP) {
            return "";
        }
        return count.probationary() == 0 ? Integer.toString(count.full()) : count.full() + " + " + count.probationary();
    }
}
