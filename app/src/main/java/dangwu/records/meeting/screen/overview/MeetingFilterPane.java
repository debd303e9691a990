package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.Segments;
import dangwu.kit.ui.StandardKeys;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.Organization;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The line above the work: in which way it is shown, search and filters; what else belongs there is added at the right. */
final class MeetingFilterPane extends FlowPane {

    private static final double GAP = 8;

    private final MeetingsViewModel model;
    private final Segments<OverviewMode> modes = new Segments<>(List.of(OverviewMode.values()), OverviewMode::label);
    private final SearchField search = new SearchField("名称、主题、人员、地点", StandardKeys.FIND);
    private final MenuButton period = new MenuButton();
    private final FilterMenuButton<Organization> organizations = filter("组织", this::name);
    private final FilterMenuButton<MeetingKind> kinds = filter("类型", MeetingKind::label, MeetingKind.values());
    private final FilterMenuButton<Topic> topics = filter("专题", Topic::label, Topic.values());
    private final FilterMenuButton<MeetingTrait> traits = filter("更多筛选", MeetingTrait::label, MeetingTrait.values());
    private final Region gap = new Region();
    private List<Node> atRight = List.of();
    private boolean following;

    MeetingFilterPane(MeetingsViewModel model, Runnable intoTable) {
        super(GAP, GAP);
        this.model = model;
        modes.chosenProperty().bindBidirectional(model.modeProperty());
        modes.hint(OverviewMode.LIST, MeetingKeys.LIST.hint()).hint(OverviewMode.MONTH, MeetingKeys.MONTH.hint())
                .hint(OverviewMode.MATRIX, MeetingKeys.MATRIX.hint()).hint(OverviewMode.FOLLOW_UPS, MeetingKeys.FOLLOW_UPS.hint());
        search.setPrefWidth(210);
        search.setMinWidth(150);
        search.textProperty().addListener((property, before, now) -> changed());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                intoTable.run();
            }
        });
        periods();
        model.listingProperty().addListener((property, before, now) -> organizations(now));
        model.filterProperty().addListener((property, before, now) -> follow(now));
        model.periodProperty().addListener((property, before, now) -> period.setText(now.label()));
        model.modeProperty().addListener((property, before, now) -> arrange());
        arrange();
    }

    /** Puts these at the right end. */
    void atRight(Node... nodes) {
        atRight = List.of(nodes);
        arrange();
    }

    private void arrange() {
        getChildren().setAll(modes);
        switch (model.modeProperty().get()) {
            case LIST -> getChildren().addAll(search, period, organizations, kinds, topics, traits);
            case MONTH, FOLLOW_UPS -> getChildren().addAll(organizations, kinds);
            case MATRIX -> getChildren().add(organizations);
        }
        getChildren().add(gap);
        getChildren().addAll(atRight);
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
        model.modeProperty().set(OverviewMode.LIST);
        search.requestFocus();
        search.selectAll();
    }

    private void periods() {
        List<MenuAct> acts = model.periods().stream().map(one -> MenuAct.of(one.label(), () -> model.periodProperty().set(one))).toList();
        period.getStyleClass().add("dw-menu-button");
        period.getItems().setAll(Buttons.menu("", acts.toArray(MenuAct[]::new)).getItems());
        period.setText(model.periodProperty().get().label());
        period.setAccessibleText("时间范围");
        period.setMinWidth(USE_PREF_SIZE);
    }

    private String name(Organization one) {
        return OrganizationWords.of(model.listingProperty().get().tree(), one.id());
    }

    private void organizations(OverviewListing listing) {
        List<Organization> all = listing.tree().on(model.today()).all();
        Set<Long> chosen = model.filterProperty().get().organizations();
        following = true;
        organizations.values(all);
        // They may have been renamed: what was chosen goes by its id.
        organizations.chosen().setAll(all.stream().filter(one -> chosen.contains(one.id())).toList());
        following = false;
    }

    private void changed() {
        if (!following) {
            model.filterProperty().set(new OverviewFilter(search.getText(), organizations.chosen().stream().map(Organization::id).collect(Collectors.toSet()),
                    new HashSet<>(kinds.chosen()), new HashSet<>(topics.chosen()), new HashSet<>(traits.chosen())));
        }
    }

    private void follow(OverviewFilter filter) {
        if (!following) {
            following = true;
            if (!search.getText().equals(filter.typed())) {
                search.setText(filter.typed());
            }
            List<Organization> all = model.listingProperty().get().tree().on(model.today()).all();
            organizations.chosen().setAll(all.stream().filter(one -> filter.organizations().contains(one.id())).toList());
            follow(kinds, filter.kinds());
            follow(topics, filter.topics());
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
        button.values(Arrays.asList(values));
        button.chosen().addListener((ListChangeListener<T>) change -> changed());
        return button;
    }
}
