package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.FilterLine;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Segments;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;

/** The line above the work: in which way it is shown, search and filters; what else belongs there is added at the right. */
final class MeetingFilterPane extends FilterLine {

    private final MeetingsViewModel model;
    private final Segments<OverviewMode> modes = new Segments<>(List.of(OverviewMode.values()), OverviewMode::label);
    private final MenuButton period = new MenuButton();
    private final FilterMenuButton<Organization> organizations = filter("组织", this::name, List.of());
    private final FilterMenuButton<MeetingKind> kinds = filter("类型", MeetingKind::label, List.of(MeetingKind.values()));
    private final FilterMenuButton<Topic> topics = filter("专题", Topic::label, List.of(Topic.values()));
    private final FilterMenuButton<MeetingTrait> traits = filter("更多筛选", MeetingTrait::label, List.of(MeetingTrait.values()));
    private List<Node> atRight = List.of();

    MeetingFilterPane(MeetingsViewModel model, Runnable intoTable) {
        super("名称、主题、人员、地点", intoTable);
        this.model = model;
        modes.chosenProperty().bindBidirectional(model.modeProperty());
        modes.hint(OverviewMode.LIST, MeetingKeys.LIST.hint()).hint(OverviewMode.MONTH, MeetingKeys.MONTH.hint())
                .hint(OverviewMode.MATRIX, MeetingKeys.MATRIX.hint()).hint(OverviewMode.FOLLOW_UPS, MeetingKeys.FOLLOW_UPS.hint());
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
        List<Node> left = new ArrayList<>(List.of(modes));
        switch (model.modeProperty().get()) {
            case LIST -> left.addAll(List.of(search(), period, organizations, kinds, topics, traits));
            case MONTH, FOLLOW_UPS -> left.addAll(List.of(organizations, kinds));
            case MATRIX -> left.add(organizations);
        }
        arrange(left, atRight);
    }

    @Override
    public void focusSearch() {
        model.modeProperty().set(OverviewMode.LIST);
        super.focusSearch();
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
        follow(() -> {
            organizations.values(all);
            // They may have been renamed: what was chosen goes by its id.
            organizations.chosen().setAll(all.stream().filter(one -> chosen.contains(one.id())).toList());
        });
    }

    @Override
    protected void tell() {
        model.filterProperty().set(new OverviewFilter(search().getText(), organizations.chosen().stream().map(Organization::id).collect(Collectors.toSet()),
                new HashSet<>(kinds.chosen()), new HashSet<>(topics.chosen()), new HashSet<>(traits.chosen())));
    }

    private void follow(OverviewFilter filter) {
        follow(() -> {
            type(filter.typed());
            List<Organization> all = model.listingProperty().get().tree().on(model.today()).all();
            organizations.chosen().setAll(all.stream().filter(one -> filter.organizations().contains(one.id())).toList());
            choose(kinds, filter.kinds());
            choose(topics, filter.topics());
            choose(traits, filter.traits());
        });
    }
}
