package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.OwnColumn;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that the screen of members shows as of one day, put together off the window's thread: rows, their orders, the search. Asking it is
 * quick enough for every keystroke. Immutable.
 */
public final class MemberListing {

    /** Before anything was read. */
    public static final MemberListing EMPTY = new MemberListing(new Roster(LocalDate.EPOCH, OrganizationTree.EMPTY, List.of()),
            OrganizationTree.EMPTY, List.of(), Map.of(), List.of(), MemberSearchIndex.EMPTY);

    private final Roster roster;
    private final OrganizationTree allOrganizations;
    private final List<OwnColumn> ownColumns;
    private final Map<MemberOrder, List<MemberRow>> current;
    private final List<MemberRow> former;
    private final MemberSearchIndex index;
    private final Map<Long, Roster.Headcount> headcounts;
    private final Map<Long, MemberRow> byId = new HashMap<>();

    private MemberListing(Roster roster, OrganizationTree allOrganizations, List<OwnColumn> ownColumns, Map<MemberOrder, List<MemberRow>> current,
            List<MemberRow> former, MemberSearchIndex index) {
        this.roster = roster;
        this.allOrganizations = allOrganizations;
        this.ownColumns = List.copyOf(ownColumns);
        this.current = current;
        this.former = former;
        this.index = index;
        this.headcounts = roster.headcounts();
        former.forEach(row -> byId.put(row.id(), row));
        rows(MemberOrder.ROSTER).forEach(row -> byId.put(row.id(), row));
    }

    /**
     * Puts it together.
     *
     * @param all    every organization, those dissolved included
     * @param former who has left, with his last affiliation
     */
    public static MemberListing of(Roster roster, OrganizationTree all, Map<Member, Affiliation> former, List<OwnColumn> ownColumns,
            ChineseNames names) {
        Comparator<String> strokes = names.byStrokes();
        Comparator<String> pinyin = names.byPinyin();
        Map<RosterEntry, MemberRow> made = new HashMap<>();
        List<MemberRow> inRosterOrder = new ArrayList<>();
        for (RosterEntry entry : roster.entries().stream().sorted(roster.inOrder(strokes)).toList()) {
            MemberRow row = row(entry, all, roster.asOf());
            made.put(entry, row);
            inRosterOrder.add(row);
        }
        Map<MemberOrder, List<MemberRow>> orders = new EnumMap<>(MemberOrder.class);
        orders.put(MemberOrder.ROSTER, List.copyOf(inRosterOrder));
        orders.put(MemberOrder.STROKES, inRosterOrder.stream().sorted(Comparator.comparing(MemberRow::name, strokes)).toList());
        orders.put(MemberOrder.PINYIN, inRosterOrder.stream().sorted(Comparator.comparing(MemberRow::name, pinyin)).toList());
        List<MemberRow> left = former.entrySet().stream().map(gone -> row(gone.getKey(), gone.getValue(), all))
                .sorted(Comparator.<MemberRow, LocalDate>comparing(row -> row.left().toOn()).reversed().thenComparing(MemberRow::name, strokes)).toList();
        List<Member> everybody = new ArrayList<>(inRosterOrder.stream().map(MemberRow::member).toList());
        left.forEach(row -> everybody.add(row.member()));
        return new MemberListing(roster, all, ownColumns, orders, left, MemberSearchIndex.of(everybody, names));
    }

    /** The day. */
    public LocalDate asOf() {
        return roster.asOf();
    }

    /** The organizations that stood on the day. */
    public OrganizationTree tree() {
        return roster.tree();
    }

    /** Every organization, those dissolved included. */
    public OrganizationTree allOrganizations() {
        return allOrganizations;
    }

    public List<OwnColumn> ownColumns() {
        return ownColumns;
    }

    /** Everybody on the rolls that day. */
    public List<MemberRow> rows(MemberOrder order) {
        return current.getOrDefault(order, List.of());
    }

    /** Everybody who had left by that day, the latest first. */
    public List<MemberRow> former() {
        return former;
    }

    /** How many belong to each organization and everything under it; absent: nobody. */
    public Map<Long, Roster.Headcount> headcounts() {
        return headcounts;
    }

    /** How many belong to the unit. */
    public Roster.Headcount total() {
        return roster.total();
    }

    public MemberSearchIndex index() {
        return index;
    }

    /** The row of member {@code id}; null: not known. */
    public MemberRow row(long id) {
        return byId.get(id);
    }

    /** Who belongs to an organization and everything under it, as a test; null organization: everybody. */
    public Predicate<MemberRow> under(Long organizationId) {
        if (organizationId == null || onlyUnit(organizationId)) {
            return row -> true;
        }
        Set<Long> ids = new HashSet<>();
        roster.under(organizationId).forEach(entry -> ids.add(entry.member().id()));
        return row -> ids.contains(row.id());
    }

    /** The whole unit means everybody, also whoever is in a branch that has been dissolved meanwhile. */
    private boolean onlyUnit(long organizationId) {
        List<Organization> roots = tree().roots().stream().filter(root -> root.kind().grassRoots()).toList();
        return roots.size() == 1 && roots.get(0).id() == organizationId;
    }

    private static MemberRow row(RosterEntry entry, OrganizationTree all, LocalDate asOf) {
        return new MemberRow(entry.member(), entry.branchId(), name(all, entry.branchId()), entry.groupId(), name(all, entry.groupId()), entry.category(),
                entry.status(), entry.postText(), entry.rank(), entry.enteredOn(), null, asOf);
    }

    private static MemberRow row(Member member, Affiliation left, OrganizationTree all) {
        LocalDate full = member.date(MemberField.FULL_ON);
        boolean revoked = left.endReason() == EndReason.PROBATION_REVOKED;
        MemberCategory category = revoked || full != null && full.isAfter(left.toOn()) ? MemberCategory.PROBATIONARY : MemberCategory.FULL;
        return new MemberRow(member, left.branchId(), name(all, left.branchId()), null, null, category, MembershipStatus.NORMAL, "", PostTitle.OTHER,
                left.fromOn(), left, left.toOn());
    }

    private static String name(OrganizationTree all, Long id) {
        return id == null ? null : all.find(id).map(Organization::displayName).orElse(null);
    }
}
