package dangwu.records.member.screen;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.FilterLine;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shown;
import dangwu.records.member.MemberCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;

/** The line above the table: search, filters, order; what else belongs there is added at the right. */
final class MemberFilterPane extends FilterLine {

    private final MembersViewModel model;
    private final FilterMenuButton<MemberCategory> categories = filter("类别", MemberCategory::label, List.of(MemberCategory.values()));
    private final FilterMenuButton<String> sexes = filter("性别", Function.identity(), List.of("男", "女"));
    private final FilterMenuButton<AgeBand> ages = filter("年龄", AgeBand::label, List.of(AgeBand.values()));
    private final FilterMenuButton<EducationBand> educations = filter("学历", EducationBand::label, List.of(EducationBand.values()));
    private final FilterMenuButton<MemberTrait> traits = filter("更多筛选", MemberTrait::label, List.of(MemberTrait.values()));
    private final MenuButton order = new MenuButton();
    private final List<Node> left;

    MemberFilterPane(MembersViewModel model, Runnable intoTable) {
        super("姓名、拼音、号码", intoTable);
        this.model = model;
        orders();
        left = List.of(search(), categories, sexes, ages, educations, traits);
        atRight();
        model.filterProperty().addListener((property, before, now) -> follow(now));
        model.orderProperty().addListener((property, before, now) -> order.setText(now.label()));
        Shown.when(order, model.formerProperty().not());
    }

    /** Puts these at the right end, after the order. */
    void atRight(Node... nodes) {
        List<Node> right = new ArrayList<>(List.of(order));
        right.addAll(List.of(nodes));
        arrange(left, right);
    }

    private void orders() {
        List<MenuAct> acts = Arrays.stream(MemberOrder.values()).map(one -> MenuAct.of(one.label(), () -> model.orderProperty().set(one))).toList();
        order.getStyleClass().add("dw-menu-button");
        order.getItems().setAll(Buttons.menu("", acts.toArray(MenuAct[]::new)).getItems());
        order.setText(model.orderProperty().get().label());
        order.setAccessibleText("排列次序");
        order.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void tell() {
        model.filterProperty().set(new MemberFilter(search().getText(), Set.copyOf(categories.chosen()), Set.copyOf(sexes.chosen()),
                Set.copyOf(ages.chosen()), Set.copyOf(educations.chosen()), Set.copyOf(traits.chosen())));
    }

    private void follow(MemberFilter filter) {
        follow(() -> {
            type(filter.typed());
            choose(categories, filter.categories());
            choose(sexes, filter.sexes());
            choose(ages, filter.ages());
            choose(educations, filter.educations());
            choose(traits, filter.traits());
        });
    }
}
