package dangwu.records.org;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Explains the selected organization at the right: how many members, its term, what L01 asks. */
final class OrganizationPane {

    private final OrganizationsViewModel model;
    private final SidePanel panel = new SidePanel("", "");

    OrganizationPane(OrganizationsViewModel model) {
        this.model = model;
        model.pictureProperty().addListener((property, before, now) -> show());
        model.selectedProperty().addListener((property, before, now) -> show());
        show();
    }

    SidePanel panel() {
        return panel;
    }

    private void show() {
        Optional<Organization> selected = model.selected();
        if (selected.isEmpty()) {
            panel.setTitle("党组织详情", "");
            panel.content(new EmptyState("还没有选中党组织", "在左边选一个党组织，这里显示它的基本信息。"));
            return;
        }
        Organization one = selected.get();
        OrganizationPicture picture = model.picture();
        panel.setTitle(one.displayName(), one.kind().label());
        List<Node> parts = new ArrayList<>();
        FlowPane badges = new FlowPane(6, 4);
        if (!one.existsOn(picture.asOf())) {
            badges.getChildren().add(new Badge(one.dissolvedOn() == null ? "尚未成立" : "已于 " + one.dissolvedOn() + " 撤销", Tone.WARN));
        }
        picture.currentTerm(one.id()).ifPresent(term -> badges.getChildren().add(TermPane.badge(term, picture.asOf())));
        if (!badges.getChildren().isEmpty()) {
            parts.add(badges);
        }
        parts.add(facts(one, picture));
        panel.content(parts.toArray(Node[]::new));
    }

    private static Node facts(Organization one, OrganizationPicture picture) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dw-facts");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(label, value);
        if (one.kind() != OrganizationKind.LEADING_GROUP) {
            OrganizationMembers.Count count = picture.count(one.id());
            fact(grid, "党员", count.total() + " 名（正式 " + count.full() + "，预备 " + count.probationary() + "）");
        }
        List<Organization> children = picture.shown().withDescendants(one.id());
        long branches = children.stream().filter(child -> child.id() != one.id() && child.kind().branch()).count();
        long groups = children.stream().filter(child -> child.id() != one.id() && child.kind() == OrganizationKind.GROUP).count();
        if (branches > 0) {
            fact(grid, "党支部", branches + " 个");
        }
        if (groups > 0) {
            fact(grid, "党小组", groups + " 个");
        }
        picture.held(one.id()).stream().filter(post -> post.title() == PostTitle.SECRETARY || post.title() == PostTitle.GROUP_LEADER).findFirst()
                .ifPresent(post -> fact(grid, post.title().label(), post.personName()));
        String parent = one.parentId() == null ? null : picture.all().find(one.parentId()).map(Organization::name).orElse(null);
        for (Map.Entry<String, String> entry : OrganizationText.of(one, parent).entrySet()) {
            if (!entry.getKey().equals("简称") && !entry.getKey().equals("组织类别")) {
                fact(grid, entry.getKey(), entry.getValue());
            }
        }
        return grid;
    }

    private static void fact(GridPane grid, String label, String value) {
        Label name = new Label(label);
        name.getStyleClass().add("dw-dim");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(value);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), name, words);
    }
}
