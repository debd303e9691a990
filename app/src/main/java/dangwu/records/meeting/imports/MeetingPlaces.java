package dangwu.records.meeting.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationNames;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who held the meeting of a row: the organization it names, the one its sheet is about, or the only one that holds such meetings. */
final class MeetingPlaces {

    private static final Pattern NAME_IN_TITLE = Pattern.compile("[^\\s\\p{Z}：:，,、（）()]+?(?:支部(?:第[一二三四五六七八九十\\d]+党?小组)?|党委|党组|党总支)(?!成员|委员|书记)");

    private final OrganizationTree tree;
    private final MeetingImportFields fields;
    private final MeetingImportOptions options;
    private final Map<String, List<String>> titles;
    private final OrganizationNames names;
    private final Map<String, List<Organization>> found = new HashMap<>();
    private final Map<String, Optional<Organization>> ofSheet = new HashMap<>();

    /** @param tree all organizations, dissolved ones too */
    MeetingPlaces(OrganizationTree tree, MeetingImportFields fields, MeetingImportOptions options, ParsedSheet sheet) {
        this.tree = tree;
        this.fields = fields;
        this.options = options;
        this.titles = sheet.titles();
        this.names = new OrganizationNames(tree.all());
    }

    /** All organizations by name. */
    OrganizationNames names() {
        return names;
    }

    /** Who held it; empty with a problem. */
    Optional<Organization> of(ImportRow row, MeetingKind kind, LocalDate day, List<Rejection> problems) {
        Optional<String> named = row.get(fields.organization);
        Optional<Organization> holder = named.isPresent() ? find(row, named.get(), day, problems) : unnamed(row, kind, day, problems);
        Optional<String> group = row.get(fields.group);
        if (holder.isEmpty() || group.isEmpty() || holder.get().kind() == OrganizationKind.GROUP || !kind.heldBy(OrganizationKind.GROUP)) {
            return holder.filter(branch -> !groupMissing(row, kind, branch, problems));
        }
        return group(row, group.get(), holder.get(), problems);
    }

    private Optional<Organization> find(ImportRow row, String name, LocalDate day, List<Rejection> problems) {
        List<Organization> meant = meant(name, day);
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        if (meant.size() > 1) {
            problems.add(row.reject(fields.organization, "不清楚是哪个党组织，可能是" + quoted(meant.stream().limit(3).map(this::path).toList()) + "，请写全称"));
        } else {
            List<String> near = names.nearest(name);
            problems.add(row.reject(fields.organization, "没有名为“" + name + "”的党组织" + (near.isEmpty() ? "" : "，是不是" + quoted(near)) + "；确属新设的，请先在组织页面新增"));
        }
        return Optional.empty();
    }

    /** Of several with such a name, those that stood on the day, and of groups those whose branch is named before them. */
    private List<Organization> meant(String name, LocalDate day) {
        List<Organization> all = found.computeIfAbsent(name, names::find);
        List<Organization> standing = all.size() < 2 ? all : all.stream().filter(organization -> organization.existsOn(day)).toList();
        List<Organization> left = standing.isEmpty() ? all : standing;
        if (left.size() < 2) {
            return left;
        }
        String key = OrganizationNames.key(name);
        List<Organization> groups = left.stream().filter(organization -> organization.kind() == OrganizationKind.GROUP && tree.parent(organization.id())
                .filter(branch -> key.contains(OrganizationNames.key(branch.name())) || key.contains(OrganizationNames.key(branch.displayName()))).isPresent()).toList();
        boolean groupNamed = OrganizationNames.kindOf(name).filter(kind -> kind == OrganizationKind.GROUP).isPresent();
        return groupNamed && !groups.isEmpty() ? groups : left;
    }

    private Optional<Organization> unnamed(ImportRow row, MeetingKind kind, LocalDate day, List<Rejection> problems) {
        Optional<Organization> sheet = ofSheet.computeIfAbsent(row.sheet(), this::readSheet).filter(organization -> kind.heldBy(organization.kind())
                || kind == MeetingKind.PARTY_GROUP_MEETING && organization.kind().branch());
        if (sheet.isPresent()) {
            return sheet;
        }
        if (options.organization() != null) {
            return find(row, options.organization(), day, problems);
        }
        List<Organization> holders = tree.on(day).all().stream().filter(organization -> kind.heldBy(organization.kind())).toList();
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        problems.add(row.reject(fields.organization, row.present(fields.organization) ? "没有填写召开会议的组织"
                : "表中没有“召开组织”这一列，请补上这一列，或在导入时选定一个组织"));
        return Optional.empty();
    }

    private Optional<Organization> group(ImportRow row, String name, Organization branch, List<Rejection> problems) {
        List<Organization> groups = groups(branch);
        List<Organization> meant = new OrganizationNames(groups).find(name);
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        problems.add(row.reject(fields.group, "“" + branch.displayName() + "”没有名为“" + name + "”的党小组" + (groups.isEmpty() ? "" : "，现有"
                + quoted(groups.stream().map(Organization::displayName).toList())) + "，请核对"));
        return Optional.empty();
    }

    private boolean groupMissing(ImportRow row, MeetingKind kind, Organization branch, List<Rejection> problems) {
        if (kind != MeetingKind.PARTY_GROUP_MEETING || !branch.kind().branch()) {
            return false;
        }
        List<Organization> groups = groups(branch);
        problems.add(row.reject(fields.organization, groups.isEmpty() ? "“" + branch.displayName() + "”没有登记党小组，不召开党小组会；有党小组的，请先在组织页面登记"
                : "党小组会请写明党小组，“" + branch.displayName() + "”有" + quoted(groups.stream().map(Organization::displayName).toList())));
        return true;
    }

    private List<Organization> groups(Organization branch) {
        return tree.children(branch.id()).stream().filter(organization -> organization.kind() == OrganizationKind.GROUP).toList();
    }

    /** The one organization that the sheet's name or what stands above its header names. */
    private Optional<Organization> readSheet(String sheet) {
        List<Organization> bySheet = names.find(sheet);
        if (bySheet.size() == 1) {
            return Optional.of(bySheet.get(0));
        }
        Set<Long> named = new HashSet<>();
        List<Organization> clear = new ArrayList<>();
        for (String title : titles.getOrDefault(sheet, List.of())) {
            Matcher found = NAME_IN_TITLE.matcher(title);
            while (found.find()) {
                List<Organization> meant = names.find(found.group());
                if (meant.size() == 1 && named.add(meant.get(0).id())) {
                    clear.add(meant.get(0));
                }
            }
        }
        return clear.size() == 1 ? Optional.of(clear.get(0)) : Optional.empty();
    }

    private String path(Organization organization) {
        return organization.kind() != OrganizationKind.GROUP ? organization.name()
                : tree.parent(organization.id()).map(branch -> branch.displayName() + organization.displayName()).orElse(organization.name());
    }

    private static String quoted(List<String> names) {
        return "“" + String.join("”“", names) + "”";
    }
}
