package dangwu.records.member.screen;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.StandardKeys;
import dangwu.records.member.MemberCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The line above the table: search, filters, order; what else belongs there is added at the right. */
final class MemberFilterPane extends FlowPane {

    private static final double GAP = 8;

    private final MembersViewModel model;
    private final SearchField search = new SearchField("姓名、拼音、号码", StandardKeys.FIND);
    private final FilterMenuButton<MemberCategory> categories = filter("类别", MemberCategory::label, MemberCategory.values());
    private final FilterMenuButton<String> sexes = filter("性别", Function.identity(), "男", "女");
    private final FilterMenuButton<AgeBand> ages = filter("年龄", AgeBand::label, AgeBand.values());
    private final FilterMenuButton<EducationBand> educations = filter("学历", EducationBand::label, EducationBand.values());
    private final FilterMenuButton<MemberTrait> traits = filter("更多筛选", MemberTrait::label, MemberTrait.values());
    private final MenuButton order = new MenuButton();
    private final List<Node> left;
    private final Region gap = new Region();
    private boolean following;

    MemberFilterPane(MembersViewModel model, Runnable intoTable) {
        super(GAP, GAP);
        this.model = model;
        search.setPrefWidth(210);
        search.setMinWidth(150);
        search.textProperty().addListener((property, before, now) -> changed());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                intoTable.run();
            }
        });
        orders();
        left = List.of(search, categories, sexes, ages, educations, traits);
        atRight();
        model.filterProperty().addListener((property, before, now) -> follow(now));
        model.orderProperty().addListener((property, before, now) -> order.setText(now.label()));
        order.visibleProperty().bind(model.formerProperty().not());
        order.managedProperty().bind(order.visibleProperty());
    }

    /** Puts these at the right end, after the order. */
    void atRight(Node... nodes) {
        getChildren().setAll(left);
        getChildren().addAll(gap, order);
        getChildren().addAll(nodes);
    }

    /** On one line while there is room, the right part at the right edge; else whatever has no room goes below, and nothing is cut. */
    @Override
    protected void layoutChildren() {
        double taken = getManagedChildren().stream().filter(node -> node != gap).mapToDouble(node -> snapSizeX(node.prefWidth(-1)) + GAP).sum();
        double room = Math.max(0, Math.floor(getWidth() - taken));
        if (gap.getPrefWidth() != room) {
            gap.setPrefWidth(room);
        }
        super.layoutChildren();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    SearchField search() {
        return search;
    }

    private void orders() {
        List<MenuAct> acts = Arrays.stream(MemberOrder.values()).map(one -> MenuAct.of(one.label(), () -> model.orderProperty().set(one))).toList();
        order.getStyleClass().add("dw-menu-button");
        order.getItems().setAll(Buttons.menu("", acts.toArray(MenuAct[]::new)).getItems());
        order.setText(model.orderProperty().get().label());
        order.setAccessibleText("排列次序");
        order.setMinWidth(USE_PREF_SIZE);
    }

    private void changed() {
        if (!following) {
            model.filterProperty().set(new MemberFilter(search.getText(), Set.copyOf(categories.chosen()), Set.copyOf(sexes.chosen()),
                    Set.copyOf(ages.chosen()), Set.copyOf(educations.chosen()), Set.copyOf(traits.chosen())));
        }
    }

    private void follow(MemberFilter filter) {
        if (!following) {
            following = true;
            if (!search.getText().equals(filter.typed())) {
                search.setText(filter.typed());
            }
            follow(categories, filter.categories());
            follow(sexes, filter.sexes());
            follow(ages, filter.ages());
            follow(educations, filter.educations());
            follow(traits, filter.traits());
            following = false;
        }
    }

    private static <T> void follow(FilterMenuButton<T> button, Set<T> wanted) {
        if (!Set.copyOf(button.chosen()).equals(wanted)) {
            button.chosen().setAll(wanted);
        }
    }

    @SafeVarargs
    private <T> FilterMenuButton<T> filter(String title, Function<T, String> label, T... values) {
        FilterMenuButton<T> button = new FilterMenuButton<>(title, label);
        button.values(List.of(values));
        button.chosen().addListener((ListChangeListener<T>) change -> changed());
        return button;
    }
}
