package dangwu.records.member.ledger;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Column;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.PostTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** L03 党小组划分表: the groups of a branch, their leaders and members. A branch without groups stands with all its members in one line. */
final class GroupLedger extends RosterBasedLedger {

    private static final String NO_GROUP = "未编入党小组";
    private static final String NO_GROUPS = "未划分党小组";

    private final Comparator<String> byStrokes;

    GroupLedger(RosterSource source) {
        super("L03", "党小组划分表", OrganizationLedgers.BOX, source);
        this.byStrokes = source.byStrokes();
    }

    @Override
    PaperBook paper(LedgerRequest request, RosterScope scope) {
        List<Paper> papers = new ArrayList<>();
        if (scope.several()) {
            papers.add(paper("汇总", scope.top(), scope.sections(), scope, true));
        }
        for (RosterScope.Section section : scope.sections()) {
            papers.add(paper(section.organization().displayName(), section.organization(), List.of(section), scope, false));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private Paper paper(String sheet, Organization organization, List<RosterScope.Section> sections, RosterScope scope, boolean withBranch) {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("序号", 5), Column.centred("党小组名称", 14), Column.centred("组长", 8),
                Column.text("党员名单", 44), Column.centred("人数(正式/预备)", 15), Column.text("备注", 8)));
        if (withBranch) {
            columns.add(1, Column.text("党支部", 16));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (RosterScope.Section section : sections) {
            for (List<Object> line : lines(section, scope)) {
                line.add(0, rows.size() + 1);
                if (withBranch) {
                    line.add(1, section.organization().displayName());
                }
                rows.add(line);
            }
        }
        return Paper.of(sheet, PageSetup.portrait(), Title.of(organization.name() + name()), LedgerWords.note(organization, scope.roster().asOf()),
                new Table(columns, rows, TableOptions.ledger().withRowHeight(11).expecting(rows.size())), SignatureLine.ledger());
    }

    private List<List<Object>> lines(RosterScope.Section section, RosterScope scope) {
        List<Organization> groups = section.organization().kind() == OrganizationKind.GROUP ? List.of(section.organization())
                : scope.roster().tree().children(section.organization().id()).stream().filter(one -> one.kind() == OrganizationKind.GROUP).toList();
        List<List<Object>> lines = new ArrayList<>();
        for (Organization group : groups) {
            List<RosterEntry> members = section.entries().stream().filter(entry -> entry.groupId() != null && entry.groupId() == group.id()).toList();
            lines.add(line(group.name(), leader(group, members), members));
        }
        List<RosterEntry> others = section.entries().stream()
                .filter(entry -> groups.stream().noneMatch(group -> entry.groupId() != null && entry.groupId() == group.id())).toList();
        if (!others.isEmpty() || groups.isEmpty()) {
            lines.add(line(groups.isEmpty() ? NO_GROUPS : NO_GROUP, null, others));
        }
        return lines;
    }

    private static String leader(Organization group, List<RosterEntry> members) {
        return members.stream()
                .filter(entry -> entry.posts().stream().anyMatch(post -> post.organizationId() == group.id() && post.title() == PostTitle.GROUP_LEADER))
                .map(entry -> entry.member().name()).findFirst().orElse(null);
    }

    private List<Object> line(String group, String leader, List<RosterEntry> members) {
        String names = members.stream().sorted(Comparator.comparing(entry -> entry.member().name(), byStrokes))
                .map(entry -> entry.member().name() + (entry.category() == MemberCategory.PROBATIONARY ? "(预备)" : "")).collect(Collectors.joining("、"));
        long full = members.stream().filter(entry -> entry.category() == MemberCategory.FULL).count();
        List<Object> line = new ArrayList<>();
        line.add(group);
        line.add(leader);
        line.add(names);
        line.add(members.size() + "(" + full + "/" + (members.size() - full) + ")");
        line.add(null);
        return line;
    }
}
