package dangwu.records.member.screen;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTree;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.TreeMemory;
import dangwu.records.member.Roster;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The organizations beside the table, with how many belong to each; below them the day of the roster, and those who have left. */
final class MemberTreePane extends VBox {

    private static final Duration TYPING = Duration.millis(500);

    private final MembersViewModel model;
    private final DataTree<Organization> tree;
    private final DateField asOf;
    private final Button today = Buttons.link("回到今天", this::backToToday);
    private final ToggleButton former = new ToggleButton("已离开的党员");
    private final PauseTransition typing = new PauseTransition(TYPING);

    MemberTreePane(MembersViewModel model, TreeMemory memory, Clock clock) {
        this.model = model;
        getStyleClass().add("dw-tree-side");
        tree = new DataTree<>("members", Organization::id, one -> model.listing().tree().children(one.id()), Organization::displayName, memory);
        tree.count(this::count).onSelect(this::selected);
        VBox.setVgrow(tree, Priority.ALWAYS);
        asOf = new DateField("名册截至", clock);
        asOf.start(model.day());
        asOf.hint("改日期可看那一天的名册");
        asOf.valueProperty().addListener((property, before, now) -> typing.playFromStart());
        typing.setOnFinished(event -> dayChosen(clock));
        former.setMaxWidth(Double.MAX_VALUE);
        former.selectedProperty().bindBidirectional(model.formerProperty());
        VBox foot = new VBox(6, asOf, today, former);
        foot.getStyleClass().add("dw-tree-foot");
        getChildren().addAll(tree, foot);
        model.listingProperty().addListener((property, before, now) -> fill());
        model.organizationProperty().addListener((property, before, now) -> tree.follow(now));
        model.asOfProperty().addListener((property, before, now) -> followDay());
        fill();
        followDay();
    }

    private void fill() {
        tree.setRoots(model.listing().tree().roots().stream().filter(root -> root.kind().grassRoots()).toList());
        int gone = model.listing().former().size();
        former.setText(gone == 0 ? "已离开的党员" : "已离开的党员 " + gone);
        tree.follow(model.organizationProperty().get());
    }

    private void selected(Optional<Organization> chosen) {
        model.formerProperty().set(false);
        model.organizationProperty().set(chosen.map(Organization::id).orElse(null));
    }

    private void dayChosen(Clock clock) {
        LocalDate day = asOf.value();
        if (day != null && !day.equals(model.day())) {
            model.asOfProperty().set(day.equals(LocalDate.now(clock)) ? null : day);
        }
    }

    private void backToToday() {
        model.asOfProperty().set(null);
    }

    private void followDay() {
        if (!model.day().equals(asOf.value())) {
            asOf.start(model.day());
        }
        Shown.set(today, model.asOfProperty().get() != null);
    }

    private String count(Organization one) {
        return Integer.toString(model.listing().headcounts().getOrDefault(one.id(), Roster.Headcount.NONE).total());
    }
}
