package dangwu.front.desktop.home;

import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberDataCheck;
import dangwu.records.member.MemberField;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.CommitteeTerm;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the home page tells of the unit on one day.
 *
 * @param unit          the unit itself; empty while there is none
 * @param organizations 基层党组织: those under the unit, or the unit where nothing stands under it; 党组 and 党小组 do not count
 * @param members       by category
 * @param branches      members of each branch, in the unit's order
 * @param ages          members by age, youngest first; 未填 last, only where there are any
 * @param educations    members by education, highest first; 未填 last, only where there are any
 * @param women         女党员
 * @param minorities    少数民族党员
 * @param retired       离退休党员
 * @param incomplete    members with an item of the 采集表 missing (MG-12)
 * @param withoutTerm   organizations that should have a term and have none written down
 * @param reminders     what is soon due or overdue, the nearest first
 */
public record HomeFigures(Optional<Organization> unit, int organizations, Roster.Headcount members, List<Share> branches, List<Share> ages,
        List<Share> educations, int women, int minorities, int retired, int incomplete, int withoutTerm, List<Reminder> reminders) {

    private static final String NOT_FILLED_IN = "未填";
    private static final String HAN = "01";

    /** Nothing kept yet. */
    public static final HomeFigures EMPTY = of(new Roster(LocalDate.EPOCH, OrganizationTree.EMPTY, List.of()), List.of(), LocalDate.EPOCH);

    /** The figures of {@code roster}, which is today's. */
    public static HomeFigures of(Roster roster, List<CommitteeTerm> terms, LocalDate today) {
        OrganizationTree tree = roster.tree();
        List<RosterEntry> entries = roster.entries();
        return new HomeFigures(tree.unit(), grassRoots(tree), roster.total(), membersOfBranches(roster), shares(entries, byAge(today)),
                shares(entries, byEducation()), count(entries, entry -> "2".equals(entry.member().code(MemberField.SEX))),
                count(entries, HomeFigures::minority), count(entries, entry -> entry.member().retired()),
                count(entries, entry -> incomplete(entry, today)), lackingTerm(tree, terms, today), Reminders.of(roster, terms, today));
    }

    /** Whether nothing was entered but, at most, the unit's name. */
    public boolean empty() {
        return members.total() == 0;
    }

    private static int grassRoots(OrganizationTree tree) {
        long all = tree.all().stream().filter(organization -> organization.kind().grassRoots()).count();
        Optional<Organization> unit = tree.unit();
        boolean onlyTheUnit = unit.isPresent() && all == 1;
        return (int) (unit.isEmpty() || onlyTheUnit ? all : all - 1);
    }

    private static List<Share> membersOfBranches(Roster roster) {
        Map<Long, Roster.Headcount> counts = roster.headcounts();
        return roster.tree().all().stream().filter(organization -> organization.kind().branch())
                .map(branch -> new Share(branch.displayName(), counts.getOrDefault(branch.id(), Roster.Headcount.NONE).total(), branch.id())).toList();
    }

    private static int lackingTerm(OrganizationTree tree, List<CommitteeTerm> terms, LocalDate today) {
        Map<Long, CommitteeTerm> latest = Reminders.latest(terms, today);
        return (int) tree.all().stream().filter(organization -> organization.kind().termYears() > 0 && !latest.containsKey(organization.id())).count();
    }

    private static boolean minority(RosterEntry entry) {
        String code = entry.member().code(MemberField.ETHNICITY);
        return code != null && !code.equals(HAN) && MemberCodes.ETHNICITY.get(code).name().endsWith("族");
    }

    private static boolean incomplete(RosterEntry entry, LocalDate today) {
        return MemberDataCheck.check(entry.member(), entry.category(), today).stream()
                .anyMatch(remark -> remark.weight() == MemberDataCheck.Weight.GAP);
    }

    private static Grouping byAge(LocalDate today) {
        return new Grouping(List.of("35岁及以下", "36–45岁", "46–59岁", "60岁及以上"), entry -> {
            Integer age = entry.member().ageOn(today);
            return age == null ? null : age <= 35 ? 0 : age <= 45 ? 1 : age <= 59 ? 2 : 3;
        });
    }

    private static Grouping byEducation() {
        return new Grouping(List.of("研究生", "大学", "大专", "中专及以下"), entry -> {
            String code = entry.member().code(MemberField.EDUCATION);
            return code == null ? null : switch (code) {
                case "22", "2C", "2D" -> 2;
                default -> code.startsWith("1") ? 0 : code.startsWith("2") ? 1 : 3;
            };
        });
    }

    private record Grouping(List<String> labels, Function<RosterEntry, Integer> place) {}

    private static List<Share> shares(List<RosterEntry> entries, Grouping grouping) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        grouping.labels().forEach(label -> counts.put(label, 0));
        for (RosterEntry entry : entries) {
            Integer place = grouping.place().apply(entry);
            counts.merge(place == null ? NOT_FILLED_IN : grouping.labels().get(place), 1, Integer::sum);
        }
        List<Share> shares = new ArrayList<>();
        counts.forEach((label, count) -> shares.add(new Share(label, count, null)));
        return shares;
    }

    private static int count(List<RosterEntry> entries, Predicate<RosterEntry> which) {
        return (int) entries.stream().filter(which).count();
    }
}
