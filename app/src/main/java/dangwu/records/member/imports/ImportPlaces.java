package dangwu.records.member.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.records.member.Affiliation;
import dangwu.records.member.MemberFile;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationNames;
import dangwu.records.org.OrganizationTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the branch and the group that the rows of a sheet name. Branches are founded only where the records have none at all. */
final class ImportPlaces {

    private static final Pattern BRANCH_IN_TITLE = Pattern.compile("[^\\s\\p{Z}：:，,、]+支部");
    private static final Pattern UNIT_IN_TITLE = Pattern.compile("[^\\s\\p{Z}：:，,、]+?(机关党委|机关委员会|党委|党总支部?)");
    private static final Pattern UNIT_IN_BRANCH = Pattern.compile("(.+?(?:机关党委|党委|党总支)).+");

    private final OrganizationTree tree;
    private final MemberImportFields fields;
    private final MemberImportOptions options;
    private final Map<String, List<String>> titles;
    private final OrganizationNames branches;
    private final OrganizationNames others;
    private final boolean founding;
    private final String unitName;
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Optional<String>> branchOfSheet = new HashMap<>();
    private final Map<String, String> newBranches = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> newGroups = new LinkedHashMap<>();

    /** @param tree the organizations that stand today */
    ImportPlaces(OrganizationTree tree, MemberImportFields fields, MemberImportOptions options, ParsedSheet sheet) {
        this.tree = tree;
        this.fields = fields;
        this.options = options;
        this.titles = sheet.titles();
        List<Organization> all = tree.all();
        this.branches = new OrganizationNames(all.stream().filter(o -> o.kind().branch()).toList());
        this.others = new OrganizationNames(all.stream().filter(o -> !o.kind().branch() && o.kind() != OrganizationKind.GROUP).toList());
        this.founding = all.stream().noneMatch(o -> o.kind().branch());
        this.unitName = founding ? unitName(sheet) : null;
    }

    private record Found(Long id, String name, String problem) {}

    /**
     * The place that a row names.
     *
     * @param known    the member it is about; null: a new one
     * @param problems takes what is wrong
     * @return empty when it names none, or when there is a problem
     */
    Optional<ImportPlace> of(ImportRow row, MemberFile known, List<Rejection> problems) {
        Optional<String> named = row.get(fields.branch).or(() -> Optional.ofNullable(options.branchForAll())).or(() -> branchOfSheet(row.sheet()));
        Long current = known == null ? null : known.current().map(Affiliation::branchId).orElse(null);
        if (named.isEmpty() && current == null) {
            return onlyBranch(row, problems);
        }
        Found branch = named.isPresent() ? find(named.get()) : new Found(current, tree.get(current).name(), null);
        if (branch.problem() != null) {
            problems.add(row.reject(fields.branch, branch.problem()));
            return Optional.empty();
        }
        return withGroup(row, branch, problems);
    }

    /** The branch that a row's own words mean, for telling namesakes apart; null when that is not clear. */
    Long branchId(ImportRow row) {
        return row.get(fields.branch).or(() -> Optional.ofNullable(options.branchForAll())).or(() -> branchOfSheet(row.sheet()))
                .map(name -> find(name).id()).orElse(null);
    }

    /** The unit under which branches are founded: the one kept, or a name for a new one. */
    private String unitName(ParsedSheet sheet) {
        return tree.unit().map(Organization::name).or(() -> Optional.ofNullable(options.unitName())).or(this::unitInTitles)
                .or(() -> unitInBranches(sheet)).orElse("本单位机关党委");
    }

    private Optional<ImportPlace> onlyBranch(ImportRow row, List<Rejection> problems) {
        List<Organization> all = tree.all().stream().filter(o -> o.kind().branch()).toList();
        if (all.size() == 1) {
            return withGroup(row, new Found(all.get(0).id(), all.get(0).name(), null), problems);
        }
        problems.add(row.reject(fields.branch, row.present(fields.branch) ? "没有填写所在党支部" : "表中没有“所在党支部”这一列，请补上这一列，或在导入时选定一个党支部"));
        return Optional.empty();
    }

    private Found find(String name) {
        return found.computeIfAbsent(name, founding ? this::toBeFounded : this::look);
    }

    private Found look(String name) {
        List<Organization> meant = branches.find(name);
        if (meant.size() == 1) {
            return new Found(meant.get(0).id(), meant.get(0).name(), null);
        }
        if (meant.size() > 1) {
            return new Found(null, name, "不清楚是哪个党支部，可能是" + quoted(meant.stream().limit(3).map(Organization::name).toList()) + "，请写全称");
        }
        List<Organization> above = others.find(name);
        if (above.size() == 1) {
            return new Found(null, name, "“" + name + "”是" + above.get(0).kind().label() + "，党员须编入它下面的党支部，请填写党支部名称");
        }
        List<String> near = branches.nearest(name);
        return new Found(null, name, "没有名为“" + name + "”的党支部" + (near.isEmpty() ? "" : "，是不是" + quoted(near)) + "；确属新设的，请先在组织页面新增");
    }

    private Found toBeFounded(String name) {
        Optional<OrganizationKind> kind = OrganizationNames.kindOf(name);
        if (kind.isPresent() && !kind.get().branch()) {
            return new Found(null, name, "“" + name + "”是" + kind.get().label() + "，党员须编入党支部，请填写党支部名称");
        }
        return new Found(null, newBranches.computeIfAbsent(OrganizationNames.key(name), key -> name), null);
    }

    private Optional<ImportPlace> withGroup(ImportRow row, Found branch, List<Rejection> problems) {
        Optional<String> named = row.get(fields.group);
        ImportPlace place = new ImportPlace(branch.id(), branch.name(), null, null, unitName);
        if (named.isEmpty()) {
            return Optional.of(place);
        }
        List<Organization> groups = branch.id() == null ? List.of()
                : tree.children(branch.id()).stream().filter(o -> o.kind() == OrganizationKind.GROUP).toList();
        if (groups.isEmpty()) {
            String name = newGroups.computeIfAbsent(branch.name(), b -> new LinkedHashMap<>())
                    .computeIfAbsent(OrganizationNames.key(named.get()), key -> named.get());
            return Optional.of(new ImportPlace(branch.id(), branch.name(), null, name, unitName));
        }
        List<Organization> meant = new OrganizationNames(groups).find(named.get());
        if (meant.size() == 1) {
            return Optional.of(new ImportPlace(branch.id(), branch.name(), meant.get(0).id(), meant.get(0).name(), unitName));
        }
        problems.add(row.reject(fields.group, "“" + branch.name() + "”没有名为“" + named.get() + "”的党小组，现有"
                + quoted(groups.stream().map(Organization::displayName).toList()) + "；确属新设的，请先在组织页面新增"));
        return Optional.empty();
    }

    /** The branch that a sheet's name or what stands above its header means; only one that is clear. */
    private Optional<String> branchOfSheet(String sheet) {
        return branchOfSheet.computeIfAbsent(sheet, this::readBranchOfSheet);
    }

    private Optional<String> readBranchOfSheet(String sheet) {
        if (founding ? OrganizationNames.kindOf(sheet).filter(OrganizationKind::branch).isPresent() : branches.find(sheet).size() == 1) {
            return Optional.of(sheet);
        }
        Set<String> named = new LinkedHashSet<>();
        for (String title : titles.getOrDefault(sheet, List.of())) {
            Matcher names = BRANCH_IN_TITLE.matcher(title);
            while (names.find()) {
                boolean clear = founding ? !names.group().matches("[各全所每].*") : branches.find(names.group()).size() == 1;
                if (clear) {
                    named.add(names.group());
                }
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private Optional<String> unitInTitles() {
        for (List<String> texts : titles.values()) {
            for (String text : texts) {
                Matcher unit = UNIT_IN_TITLE.matcher(text);
                if (unit.find()) {
                    return Optional.of(unit.group());
                }
            }
        }
        return Optional.empty();
    }

    /** 市体育局机关党委局机关党支部: what all the branches' names begin with. */
    private Optional<String> unitInBranches(ParsedSheet sheet) {
        Set<String> units = new LinkedHashSet<>();
        sheet.rows().stream().map(row -> row.get(fields.branch)).flatMap(Optional::stream).distinct().forEach(branch -> {
            Matcher unit = UNIT_IN_BRANCH.matcher(branch);
            units.add(unit.matches() ? unit.group(1) : "");
        });
        return units.size() == 1 ? units.stream().filter(unit -> !unit.isEmpty()).findFirst() : Optional.empty();
    }

    private static String quoted(List<String> names) {
        return "“" + String.join("”“", names) + "”";
    }
}
