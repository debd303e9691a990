package dangwu.records.dues.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.member.GroupAssignment;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import dangwu.records.org.UnitPart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of the unit, the period and the members that a ledger of dues is about.
 *
 * @param request  what was asked for
 * @param part     the organizations asked for, in the tree of what stood on any day of the period
 * @param accounts everybody's account, those outside the part too
 * @param names    the order of names
 * @param today    what falls due later is not missing yet
 */
public record DuesScope(LedgerRequest request, UnitPart part, Collection<MemberAccount> accounts, Comparator<String> names, LocalDate today) {

    /**
     * What {@code request} asks of {@code everything}, the tree of all organizations that ever were.
     *
     * @throws dangwu.kit.db.RefusedException with a Chinese sentence when the organization did not stand in the period
     */
    static DuesScope of(LedgerRequest request, OrganizationTree everything, Collection<MemberAccount> accounts, Comparator<String> names, LocalDate today) {
        OrganizationTree standing = everything.between(request.from(), request.to());
        return new DuesScope(request, UnitPart.of(standing, request.organizationId(), LedgerPeriod.of(request).days()), accounts, names, today);
    }

    public LedgerPeriod period() {
        return LedgerPeriod.of(request);
    }

    /** The organization it is for; of the whole unit the unit itself. */
    public Organization top() {
        return part.top();
    }

    /** Whether a 汇总 of several sheets is wanted. */
    public boolean several() {
        return part.several();
    }

    /** What the clerk calls organization {@code id}; empty when it did not stand in the period. */
    public String nameOf(long id) {
        return part.tree().find(id).map(Organization::displayName).orElse("");
    }

    /** The months of the period, a year that is not over to its end; never empty. */
    public List<YearMonth> months() {
        LedgerPeriod filled = period().filled();
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(filled.from()); !month.isAfter(YearMonth.from(filled.to())); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /**
     * The months of {@code year} that are over: of the one that today lies in nobody can be said to have paid or not. Where none is over, the current one
     * or, of a time to come, all.
     */
    public LedgerMonths elapsed(LedgerMonths year) {
        YearMonth now = YearMonth.from(today);
        YearMonth last = year.from().equals(now) ? now : now.minusMonths(1);
        return year.from().isAfter(last) || !year.to().isAfter(last) ? year : new LedgerMonths(year.from(), last);
    }

    /** What is said where nothing at all was kept for {@code period}; empty where something was. */
    String nothingKept(List<DuesSheet> sheets, LedgerMonths period) {
        boolean nothing = sheets.stream().allMatch(sheet -> sheet.lines().isEmpty());
        return nothing ? "说明：" + period.name() + "没有党费核定和收缴的记录。" : "";
    }

    /** The months of the period year by year, the earliest first. */
    public List<LedgerMonths> years() {
        List<LedgerMonths> years = new ArrayList<>();
        for (YearMonth month : months()) {
            boolean next = years.isEmpty() || years.get(years.size() - 1).year() != month.getYear();
            if (next) {
                years.add(new LedgerMonths(month, month));
            } else {
                years.set(years.size() - 1, new LedgerMonths(years.get(years.size() - 1).from(), month));
            }
        }
        return years;
    }

    /** The members of each branch in the order of its roster, with their months of {@code period} that it collects for. */
    public List<DuesSheet> sheets(LedgerMonths period) {
        return DuesSheet.of(this, period);
    }

    /** The lines of one branch in the order of the roster at the end of the period: posts, groups, then {@code names}. */
    List<DuesLine> inOrder(Organization branch, List<DuesLine> lines) {
        Map<Long, Integer> places = new HashMap<>();
        part.tree().all().forEach(one -> places.put(one.id(), places.size()));
        return lines.stream().map(line -> new Placed(line, rank(line.account(), branch), group(line.account(), places))).sorted(Comparator.comparing(Placed::rank)
                .thenComparingInt(Placed::group).thenComparing(placed -> placed.line().name(), names).thenComparingLong(placed -> placed.line().memberId())).map(Placed::line).toList();
    }

    private record Placed(DuesLine line, PostTitle rank, int group) {}

    /** As on a roster: who is in no group stands before those who are. */
    private int group(MemberAccount account, Map<Long, Integer> places) {
        YearMonth month = YearMonth.from(request.to());
        return account.file().groups().stream().filter(each -> touches(each, month)).findFirst().map(each -> places.getOrDefault(each.groupId(), Integer.MAX_VALUE)).orElse(-1);
    }

    /** Whether {@code account} is of the group {@code organization}, or it is no group at all. */
    boolean inGroup(MemberAccount account, Organization organization, YearMonth month) {
        return organization.kind() != OrganizationKind.GROUP || account.file().groups().stream().anyMatch(each -> each.groupId() == organization.id() && touches(each, month));
    }

    /** The branch that collects from the members of {@code organization}: itself or, of a group, the branch it is part of. */
    long collecting(Organization organization) {
        return part.tree().branchOf(organization.id()).map(Organization::id).orElse(organization.id());
    }

    private PostTitle rank(MemberAccount account, Organization branch) {
        LocalDate day = request.to();
        Optional<PostTitle> highest = account.file().posts().stream().filter(post -> post.organizationId() == branch.id() && post.heldOn(day)).map(Post::title)
                .min(PostTitle::compareTo);
        return highest.orElse(PostTitle.OTHER);
    }

    private static boolean touches(GroupAssignment group, YearMonth month) {
        return (group.fromOn() == null || !group.fromOn().isAfter(month.atEndOfMonth())) && (group.toOn() == null || !group.toOn().isBefore(month.atDay(1)));
    }
}
