package dangwu.records.dues.account;

import dangwu.records.member.GroupAssignment;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The dues of all members as they stand at one moment; immutable. */
public final class Accounts {

    private final OrganizationTree tree;
    private final Map<Long, MemberAccount> byId = new HashMap<>();
    private final List<MemberAccount> all;
    private final DuesBooks books;
    private final Comparator<String> names;

    /**
     * @param tree  all organizations, those dissolved included
     * @param names the order of names on a roster
     */
    public Accounts(OrganizationTree tree, List<MemberAccount> accounts, DuesBooks books, Comparator<String> names) {
        this.tree = tree;
        this.all = List.copyOf(accounts);
        this.books = books;
        this.names = names;
        accounts.forEach(account -> byId.put(account.file().member().id(), account));
    }

    /** The same with rows {@code added} to the journal, by member. */
    Accounts with(Map<Long, List<DuesEntry>> added, Comparator<String> order) {
        return new Accounts(tree, all.stream().map(account -> {
            List<DuesEntry> more = added.get(account.file().member().id());
            return more == null ? account : account.plus(more);
        }).toList(), books, order);
    }

    /** The row of the journal that was booked last; the least number there is: none was. */
    long lastEntry() {
        long last = Long.MIN_VALUE;
        for (MemberAccount account : all) {
            List<DuesEntry> entries = account.entries();
            last = entries.isEmpty() ? last : Math.max(last, entries.get(entries.size() - 1).id());
        }
        return last;
    }

    /** Everyone ever on the rolls, in no particular order. */
    public List<MemberAccount> all() {
        return all;
    }

    public Optional<MemberAccount> find(long memberId) {
        return Optional.ofNullable(byId.get(memberId));
    }

    /** All organizations, those dissolved included. */
    public OrganizationTree tree() {
        return tree;
    }

    /** 党费日, and from which month on dues are kept. */
    public DuesBooks books() {
        return books;
    }

    /** Whom {@code organizationId}, or what is under it, collects from for {@code month}: branch by branch, in the order of the roster. */
    public List<MemberAccount> of(long organizationId, YearMonth month) {
        return of(organizationId, month, month);
    }

    /**
     * Whom {@code organizationId}, or what is under it, collects from for any month of the period, each once, in the order of the roster. Who
     * moved in the period stands where he was last. A 党小组 may be asked for, too.
     */
    public List<MemberAccount> of(long organizationId, YearMonth from, YearMonth to) {
        Set<Long> within = within(organizationId);
        Map<MemberAccount, Place> found = new HashMap<>();
        Map<Long, Integer> order = order();
        for (MemberAccount account : all) {
            for (YearMonth month = to; !month.isBefore(from); month = month.minusMonths(1)) {
                if (belongs(account, month, within)) {
                    found.put(account, place(account, month, order));
                    break;
                }
            }
        }
        return found.entrySet().stream().sorted(Map.Entry.comparingByValue(Place.order(names))).map(Map.Entry::getKey).toList();
    }

    /** Whether {@code organizationId}, or what is under it, collects from {@code account} for {@code month}. */
    public boolean collects(long organizationId, MemberAccount account, YearMonth month) {
        return belongs(account, month, within(organizationId));
    }

    /** The months from {@code from} to {@code to} for which {@code organizationId}, or what is under it, collects from {@code account}. */
    public List<DuesMonth> months(long organizationId, MemberAccount account, YearMonth from, YearMonth to) {
        return months(account, within(organizationId), from, to);
    }

    /** The sums of {@code organizationId} and what is under it for {@code month}. */
    public DuesTotals totals(long organizationId, YearMonth month) {
        return totals(organizationId, month, month);
    }

    /** The sums of {@code organizationId} and what is under it for the months of the period; who moved counts in each place with its months. */
    public DuesTotals totals(long organizationId, YearMonth from, YearMonth to) {
        Set<Long> within = within(organizationId);
        DuesTotals sum = DuesTotals.NONE;
        for (MemberAccount account : all) {
            List<DuesMonth> months = months(account, within, from, to);
            sum = months.isEmpty() ? sum : sum.plus(DuesTotals.of(months));
        }
        return sum;
    }

    private static List<DuesMonth> months(MemberAccount account, Set<Long> within, YearMonth from, YearMonth to) {
        List<DuesMonth> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            if (belongs(account, month, within)) {
                months.add(account.month(month));
            }
        }
        return months;
    }

    private static boolean belongs(MemberAccount account, YearMonth month, Set<Long> within) {
        if (!account.concerns(month)) {
            return false;
        }
        return within.contains(account.branch(month)) || group(account, month).filter(within::contains).isPresent();
    }

    /** The group he was in when the month began, else the first one he came to in it. */
    private static Optional<Long> group(MemberAccount account, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return account.file().groups().stream().filter(group -> (group.fromOn() == null || !group.fromOn().isAfter(last)) && (group.toOn() == null || !group.toOn().isBefore(first)))
                .findFirst().map(GroupAssignment::groupId);
    }

    private Set<Long> within(long organizationId) {
        Optional<Organization> top = tree.find(organizationId);
        if (top.isPresent() && top.get().kind() == OrganizationKind.GROUP) {
            return Set.of(organizationId);
        }
        // Members of a group belong to its branch: groups themselves are left out, lest somebody count who has moved on from the branch.
        return tree.withDescendants(organizationId).stream().filter(one -> one.kind() != OrganizationKind.GROUP).map(Organization::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<Long, Integer> order() {
        Map<Long, Integer> order = new HashMap<>();
        tree.all().forEach(organization -> order.put(organization.id(), order.size()));
        return order;
    }

    /** Where somebody stands on a roster. */
    private record Place(int branch, PostTitle rank, int group, String name, long id) {

        static Comparator<Place> order(Comparator<String> names) {
            return Comparator.comparingInt(Place::branch).thenComparing(Place::rank).thenComparingInt(Place::group).thenComparing(Place::name, names)
                    .thenComparingLong(Place::id);
        }
    }

    private static Place place(MemberAccount account, YearMonth month, Map<Long, Integer> order) {
        long branch = account.branch(month);
        PostTitle rank = account.file().posts().stream().filter(post -> post.organizationId() == branch && post.heldOn(month.atEndOfMonth())).map(Post::title)
                .min(PostTitle::compareTo).orElse(PostTitle.OTHER);
        int group = group(account, month).map(id -> order.getOrDefault(id, Integer.MAX_VALUE)).orElse(-1);
        return new Place(order.getOrDefault(branch, Integer.MAX_VALUE), rank, group, account.file().member().name(), account.file().member().id());
    }
}
