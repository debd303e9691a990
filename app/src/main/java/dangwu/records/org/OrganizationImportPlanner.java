package dangwu.records.org;

import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.RowPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares the rows of one sheet with the organizations kept, and says for each what is to be done. */
final class OrganizationImportPlanner {

    private final OrganizationImportFields fields;
    private final OrganizationTree tree;
    private final OrganizationImportDetails details;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Node> all = new ArrayList<>();
    private final TreeSet<String> guessed = new TreeSet<>();
    private final TreeSet<String> placed = new TreeSet<>();

    OrganizationImportPlanner(OrganizationImportFields fields, OrganizationTree tree, OrganizationImportDetails details) {
        this.fields = fields;
        this.tree = tree;
        this.details = details;
    }

    /** A row on its way to a plan. */
    private static final class Node {
        private final ImportRow row;
        private final String key;
        private final List<Rejection> problems = new ArrayList<>();
        private OrganizationKind kind;
        private Organization kept;
        private Node parentRow;
        private Organization parentKept;
        private String superior;
        private RowPlan<OrganizationImportRow> plan;

        private Node(ImportRow row, String key) {
            this.row = row;
            this.key = key;
        }
    }

    ImportPlan<OrganizationImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        sheet.rows().forEach(this::enter);
        all.stream().filter(node -> node.problems.isEmpty()).forEach(this::findParent);
        all.stream().filter(node -> node.kind == OrganizationKind.GROUP && node.problems.isEmpty()).forEach(this::findKeptGroup);
        all.forEach(this::refuseRing);
        int done = 0;
        for (Node node : all) {
            progress.step(done++, all.size());
            if (node.problems.isEmpty()) {
                compare(node);
            }
        }
        refuseOrphans();
        List<String> notes = new ArrayList<>(details.notes());
        if (!guessed.isEmpty()) {
            notes.add(0, "没有写明组织类别的，按名称判断：" + String.join("、", guessed));
        }
        if (!placed.isEmpty()) {
            notes.add("没有写明上级党组织的，放在" + String.join("、", placed) + "之下");
        }
        List<Rejection> rejections = all.stream().flatMap(node -> node.problems.stream()).toList();
        List<RowPlan<OrganizationImportRow>> plans = new ArrayList<>();
        all.forEach(node -> plans.add(node.plan != null && node.problems.isEmpty() ? node.plan
                : RowPlan.of(node.row, name(node), Outcome.REJECTED, List.of(), null)));
        sheet.faulty().forEach(row -> plans.add(RowPlan.of(row, row.cellText(fields.name), Outcome.REJECTED, List.of(), null)));
        return ImportPlan.of(sheet, plans, rejections, notes);
    }

    private void enter(ImportRow row) {
        String name = row.get(fields.name).orElseThrow();
        Optional<OrganizationKind> stated = row.get(fields.kind);
        List<Organization> known = new OrganizationNames(tree.all().stream().filter(o -> o.kind() != OrganizationKind.GROUP).toList()).exactly(name);
        OrganizationKind kind = stated.or(() -> known.stream().findFirst().map(Organization::kind)).or(() -> OrganizationNames.kindOf(name)).orElse(null);
        boolean group = kind == OrganizationKind.GROUP;
        Node node = new Node(row, (group ? OrganizationNames.key(row.get(fields.parent).orElse("")) + "/" : "") + OrganizationNames.key(name));
        node.kind = kind;
        all.add(node);
        if (kind == null) {
            node.problems.add(row.reject(fields.kind, "从名称看不出组织类别，请填写组织类别"));
            return;
        }
        if (stated.isEmpty() && known.isEmpty()) {
            guessed.add("“" + name + "”为" + kind.label());
        }
        if (!group) {
            keep(node, known);
        }
        Node first = nodes.putIfAbsent(node.key, node);
        if (first != null) {
            node.problems.add(row.reject(fields.name, "与第" + first.row.row() + "行的名称相同，同一党组织只能有一行，请核对"));
        }
    }

    private void keep(Node node, List<Organization> known) {
        List<Organization> standing = known.stream().filter(o -> o.dissolvedOn() == null).toList();
        List<Organization> meant = standing.isEmpty() ? known : standing;
        if (meant.size() > 1) {
            node.problems.add(node.row.reject(fields.name, "台账中有" + meant.size() + "个党组织叫这个名称，请写全称"));
        } else if (meant.size() == 1) {
            node.kept = meant.get(0);
            if (node.kept.dissolvedOn() != null && node.row.get(fields.dissolvedOn).isEmpty()) {
                node.problems.add(node.row.reject(fields.name, "“" + node.kept.name() + "”已于" + node.kept.dissolvedOn() + "撤销，请核对名称"));
            }
        }
    }

    private void findKeptGroup(Node node) {
        Organization parent = node.parentRow != null ? node.parentRow.kept : node.parentKept;
        if (parent != null) {
            List<Organization> groups = tree.children(parent.id()).stream().filter(o -> o.kind() == OrganizationKind.GROUP).toList();
            keep(node, new OrganizationNames(groups).exactly(name(node)));
        }
    }

    private void findParent(Node node) {
        Optional<String> named = node.row.get(fields.parent);
        if (named.isEmpty()) {
            parentUnsaid(node);
            return;
        }
        Node inFile = nodes.get(OrganizationNames.key(named.get()));
        if (inFile == null) {
            inFile = all.stream().filter(other -> other.kind != OrganizationKind.GROUP
                    && other.row.get(fields.shortName).filter(s -> OrganizationNames.key(s).equals(OrganizationNames.key(named.get()))).isPresent())
                    .findFirst().orElse(null);
        }
        if (inFile != null) {
            node.parentRow = inFile;
            return;
        }
        List<Organization> known = tree.all().stream().filter(o -> o.dissolvedOn() == null && o.kind() != OrganizationKind.GROUP).toList();
        OrganizationNames names = new OrganizationNames(known);
        List<Organization> meant = names.find(named.get());
        if (meant.size() == 1) {
            node.parentKept = meant.get(0);
        } else if (meant.isEmpty() && maySuperiorBeOutside(node)) {
            node.superior = named.get();
        } else {
            List<String> near = names.nearest(named.get());
            node.problems.add(node.row.reject(fields.parent, meant.size() > 1 ? "不清楚是哪个党组织，请写全称"
                    : "文件和台账中都没有“" + named.get() + "”" + (near.isEmpty() ? "" : "，是不是“" + String.join("”“", near) + "”")));
        }
    }

    /** What stands at the top may have its superior outside the unit. */
    private boolean maySuperiorBeOutside(Node node) {
        boolean committee = node.kind == OrganizationKind.COMMITTEE || node.kind == OrganizationKind.LEADING_GROUP;
        return committee || node.kind != OrganizationKind.GROUP && parents(node).isEmpty() && tree.all().stream().noneMatch(o -> node.kind.mayStandUnder(o.kind()));
    }

    private List<Node> parents(Node node) {
        return all.stream().filter(other -> other != node && other.kind != null && node.kind.mayStandUnder(other.kind)).toList();
    }

    /** With no parent said, a known one stays; a new one goes under the only committee there is. */
    private void parentUnsaid(Node node) {
        if (node.kept != null) {
            node.parentKept = node.kept.parentId() == null ? null : tree.get(node.kept.parentId());
            return;
        }
        if (node.kind == OrganizationKind.GROUP) {
            node.problems.add(node.row.reject(fields.parent, "党小组须写明所属党支部"));
            return;
        }
        if (node.kind == OrganizationKind.COMMITTEE || node.kind == OrganizationKind.LEADING_GROUP) {
            return;
        }
        List<Node> committees = all.stream().filter(o -> o.kind == OrganizationKind.COMMITTEE).toList();
        Optional<Organization> unit = tree.unit().filter(o -> node.kind.mayStandUnder(o.kind()));
        if (committees.size() == 1) {
            node.parentRow = committees.get(0);
            placed.add("“" + name(node.parentRow) + "”");
        } else if (unit.isPresent()) {
            node.parentKept = unit.get();
            placed.add("“" + unit.get().name() + "”");
        }
    }

    private void refuseRing(Node node) {
        Node at = node;
        for (int steps = 0; at != null && steps <= all.size(); steps++) {
            at = up(at);
            if (at == node) {
                node.problems.add(node.row.reject(fields.parent, "上级党组织绕成了圈：“" + name(node) + "”成了自己的上级，请核对"));
                return;
            }
        }
    }

    /** The row one step up, also by way of what is kept. */
    private Node up(Node node) {
        if (node.parentRow != null) {
            return node.parentRow;
        }
        Organization at = node.parentKept;
        while (at != null) {
            long id = at.id();
            Optional<Node> row = all.stream().filter(other -> other.kept != null && other.kept.id() == id).findFirst();
            if (row.isPresent()) {
                return row.get();
            }
            at = tree.parent(id).orElse(null);
        }
        return null;
    }

    private void compare(Node node) {
        OrganizationKind above = node.parentRow != null ? node.parentRow.kind : node.parentKept == null ? null : node.parentKept.kind();
        if (node.parentRow != null && above == null || !node.kind.mayStandUnder(above)) {
            node.problems.add(node.row.reject(fields.parent, above == null ? node.kind.label() + "须设在党支部之下"
                    : node.kind.label() + "不能设在" + above.label() + "之下"));
            return;
        }
        Organization target;
        try {
            target = target(node);
        } catch (IllegalArgumentException e) {
            node.problems.add(node.row.reject(fields.dissolvedOn, e.getMessage().replaceFirst("。$", "")));
            return;
        }
        List<FieldChange> changes = node.kept == null ? new ArrayList<>() : differences(node, target);
        long id = target.id();
        details.checkDissolution(node.row, node.kept, target, node.kept == null ? List.of() : tree.children(id), node.problems);
        String secretary = details.secretary(node.row, id, node.kind, changes);
        CommitteeTerm term = details.term(node.row, id, node.kind, changes, node.problems);
        if (node.kept == null) {
            changes.add(0, new FieldChange("上级党组织", "", parentName(node)));
            changes.add(0, new FieldChange("组织类别", "", node.kind.label()));
        }
        Outcome outcome = node.kept == null ? Outcome.ADDED : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        String parentKey = node.parentRow != null && node.parentRow.kept == null ? node.parentRow.key : null;
        node.plan = RowPlan.of(node.row, name(node), outcome, changes, new OrganizationImportRow(node.key, target, parentKey, secretary, term));
    }

    private Organization target(Node node) {
        Organization kept = node.kept;
        Organization parent = node.parentRow != null ? node.parentRow.kept : node.parentKept;
        OrganizationProfile before = kept == null ? OrganizationProfile.EMPTY : kept.profile();
        OrganizationProfile profile = fields.profile(node.row, before, node.superior != null ? node.superior : before.superiorName());
        return new Organization(kept == null ? 0 : kept.id(), parent == null ? null : parent.id(), node.kind,
                kept == null ? name(node) : kept.name(), node.row.get(fields.shortName).orElse(kept == null ? null : kept.shortName()),
                kept == null ? 0 : kept.sortNo(), OrganizationImportDetails.day(node.row.get(fields.foundedOn), kept == null ? null : kept.foundedOn()),
                OrganizationImportDetails.day(node.row.get(fields.dissolvedOn), kept == null ? null : kept.dissolvedOn()), profile);
    }

    private List<FieldChange> differences(Node node, Organization target) {
        Organization kept = node.kept;
        Map<String, String> old = OrganizationText.of(kept, kept.parentId() == null ? null : tree.get(kept.parentId()).name());
        Map<String, String> now = OrganizationText.of(target, node.parentRow == null && node.parentKept == null ? null : parentName(node));
        List<FieldChange> changes = new ArrayList<>();
        now.forEach((label, text) -> {
            if (!text.equals(old.get(label))) {
                changes.add(new FieldChange(label, old.getOrDefault(label, ""), text));
            }
        });
        return changes;
    }

    /** A row whose parent's row is rejected has nowhere to go. */
    private void refuseOrphans() {
        boolean more = true;
        while (more) {
            more = false;
            for (Node node : all) {
                boolean orphan = node.problems.isEmpty() && node.parentRow != null && node.parentRow.kept == null && !node.parentRow.problems.isEmpty();
                if (orphan) {
                    node.problems.add(node.row.reject(fields.parent, "上级党组织“" + name(node.parentRow) + "”所在的第" + node.parentRow.row.row() + "行不能导入"));
                    more = true;
                }
            }
        }
    }

    private String parentName(Node node) {
        if (node.parentRow != null) {
            return node.parentRow.kept == null ? name(node.parentRow) : node.parentRow.kept.name();
        }
        return node.parentKept != null ? node.parentKept.name() : node.superior == null ? "" : node.superior;
    }

    private String name(Node node) {
        return node.row.get(fields.name).orElse("");
    }
}
