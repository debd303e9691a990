package dangwu.records.dues.screen.assess.state;

import dangwu.kit.db.Database;
import dangwu.kit.text.ChineseNames;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefRepository;
import dangwu.records.dues.account.StartRepository;
import dangwu.records.dues.assess.AssessmentCheck;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.assess.AssessmentRemark;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the screen of assessments shows. Called off the window's thread. */
public final class AssessReader {

    private final Database database;
    private final Sources sources;
    private final ChineseNames names;
    private final Clock clock;

    /** Where it is read from. */
    public record Sources(OrganizationRepository organizations, MembershipRepository memberships, AssessmentRepository assessments, DuesRulesRepository rules,
            DuesPolicyRepository policies, ReliefRepository reliefs, StartRepository starts) {}

    public AssessReader(Database database, Sources sources, ChineseNames names, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.names = names;
        this.clock = clock;
    }

    /** Everybody who belonged to the unit on any day of {@code year}. */
    public AssessListing listing(int year) {
        MonthDay assessBy = sources.policies().policy().assessBy();
        // One transaction reads all: what is shown fits together.
        Read read = database.read(sql -> new Read(sources.organizations().tree(sql), sources.memberships().files(sql), sources.assessments().all(sql),
                sources.rules().book(sql), sources.reliefs().all(sql), sources.starts().all(sql)));
        return listing(read, year, assessBy);
    }

    private record Read(OrganizationTree tree, List<MemberFile> files, Map<Long, AssessmentHistory> histories, DuesRulesBook book, List<Relief> reliefs,
            List<DuesStart> starts) {}

    private AssessListing listing(Read read, int year, MonthDay assessBy) {
        List<Placed> rows = new ArrayList<>();
        Map<Long, String> people = new HashMap<>();
        Map<Long, Integer> order = order(read.tree());
        AssessmentCheck check = new AssessmentCheck(read.book());
        for (MemberFile file : read.files()) {
            people.put(file.member().id(), file.member().name());
            AssessmentHistory history = read.histories().getOrDefault(file.member().id(), AssessmentHistory.NONE);
            person(file, read.tree(), year).map(person -> new AssessRow(person, year, history, remarks(check, person, history, year, assessBy)))
                    .ifPresent(row -> rows.add(Placed.of(row, file, order)));
        }
        rows.sort(Placed.inOrder(names.byStrokes()));
        return new AssessListing(year, rows.stream().map(Placed::row).toList(), read.reliefs(), read.starts(), people, read.book());
    }

    private List<AssessmentRemark> remarks(AssessmentCheck check, AssessRow.Person person, AssessmentHistory history, int year, MonthDay assessBy) {
        List<AssessmentRemark> remarks = new ArrayList<>();
        AssessmentCheck.yearly(person.name(), history, year, LocalDate.now(clock), assessBy).ifPresent(remarks::add);
        history.of(year).forEach(each -> remarks.addAll(check.check(each)));
        return remarks;
    }

    private static Map<Long, Integer> order(OrganizationTree tree) {
        Map<Long, Integer> order = new HashMap<>();
        tree.all().forEach(organization -> order.put(organization.id(), order.size()));
        return order;
    }

    /** A row with where it stands on a roster (L10): branch, post, group, name. */
    private record Placed(AssessRow row, int branch, PostTitle rank, int group) {

        static Placed of(AssessRow row, MemberFile file, Map<Long, Integer> order) {
            LocalDate last = LocalDate.of(row.year(), 12, 31);
            PostTitle rank = file.posts().stream().filter(post -> post.organizationId() == row.branchId() && post.heldOn(last)).map(Post::title).min(PostTitle::compareTo)
                    .orElse(PostTitle.OTHER);
            int group = file.groups().stream().filter(each -> each.toOn() == null || !each.toOn().isBefore(last)).findFirst()
                    .map(each -> order.getOrDefault(each.groupId(), Integer.MAX_VALUE)).orElse(-1);
            return new Placed(row, order.getOrDefault(row.branchId(), Integer.MAX_VALUE), rank, group);
        }

        static Comparator<Placed> inOrder(Comparator<String> names) {
            return Comparator.comparingInt(Placed::branch).thenComparing(Placed::rank).thenComparingInt(Placed::group).thenComparing(placed -> placed.row().name(), names)
                    .thenComparingLong(placed -> placed.row().memberId());
        }
    }

    /** Who is meant, in the branch where he is at the end of the year or was last; empty: he did not belong to the unit in it. */
    private static Optional<AssessRow.Person> person(MemberFile file, OrganizationTree tree, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Affiliation> within = file.affiliations().stream().filter(each -> (each.fromOn() == null || !each.fromOn().isAfter(last))
                && (each.toOn() == null || !each.toOn().isBefore(first))).toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        Affiliation latest = within.get(within.size() - 1);
        String branch = tree.find(latest.branchId()).map(Organization::displayName).orElse("");
        return Optional.of(new AssessRow.Person(file.member().id(), file.member().name(), latest.branchId(), branch, note(within.get(0), latest, year)));
    }

    private static String note(Affiliation first, Affiliation last, int year) {
        List<String> words = new ArrayList<>();
        boolean came = first.fromOn() != null && first.fromOn().getYear() == year && first.entryReason() != null && first.entryReason() != EntryReason.ON_RECORD
                && first.entryReason() != EntryReason.MOVED_WITHIN;
        if (came) {
            words.add(first.fromOn() + first.entryReason().label());
        }
        if (last.toOn() != null && last.toOn().getYear() == year && last.endReason() != null && last.endReason() != EndReason.MOVED_WITHIN) {
            words.add(last.toOn() + last.endReason().label());
        }
        return words.isEmpty() ? null : String.join("，", words);
    }
}
