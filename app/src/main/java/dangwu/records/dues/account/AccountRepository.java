package dangwu.records.dues.account;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** Puts accounts together from what is kept of members, assessments, reliefs and payments: a handful of queries, however many members there are. */
public final class AccountRepository {

    private final Ground ground;
    private final Dues dues;
    private final Supplier<Comparator<String>> names;

    /** Where members and organizations are kept. */
    public record Ground(OrganizationRepository organizations, MemberRepository members, MembershipRepository memberships) {}

    /** Where dues are kept. */
    public record Dues(AssessmentRepository assessments, DuesPolicyRepository policy, EntryRepository entries, ReliefRepository reliefs, StartRepository starts) {}

    /** @param names makes an order of names; each is used by one thread at a time */
    public AccountRepository(Ground ground, Dues dues, Supplier<Comparator<String>> names) {
        this.ground = ground;
        this.dues = dues;
        this.names = names;
    }

    /** The accounts of every member, on the rolls or not any more. */
    public Accounts all(DSLContext sql) {
        Map<Long, AssessmentHistory> assessments = dues.assessments().all(sql);
        DuesPolicyRepository.Settings set = dues.policy().settings(sql);
        DuesBooks books = new DuesBooks(set.days(), set.policy().booksBegin() == null ? begin(assessments.values()) : set.policy().booksBegin());
        Map<Long, List<DuesEntry>> entries = byMember(dues.entries().all(sql), DuesEntry::memberId);
        Map<Long, List<Relief>> reliefs = byMember(dues.reliefs().all(sql), Relief::memberId);
        Map<Long, List<DuesStart>> starts = byMember(dues.starts().all(sql), DuesStart::memberId);
        List<MemberAccount> accounts = new ArrayList<>();
        for (MemberFile file : ground.memberships().files(sql)) {
            long id = file.member().id();
            accounts.add(new MemberAccount(new MemberAccount.Facts(file, assessments.getOrDefault(id, AssessmentHistory.NONE), reliefs.getOrDefault(id, List.of()),
                    starts.getOrDefault(id, List.of()), entries.getOrDefault(id, List.of())), books.days(), books.begin()));
        }
        return new Accounts(ground.organizations().tree(sql), accounts, books, names.get());
    }

    /**
     * As {@link #all(DSLContext)}, where nothing but rows of the journal was added since {@code known} was read: of most members nothing need be
     * read again.
     *
     * @param known null: nothing is known
     */
    Accounts all(DSLContext sql, Accounts known) {
        return known == null ? all(sql) : known.with(byMember(dues.entries().after(sql, known.lastEntry()), DuesEntry::memberId), names.get());
    }

    /** The account of one member; empty: he is not kept. */
    public Optional<MemberAccount> one(DSLContext sql, long id) {
        DuesPolicyRepository.Settings set = dues.policy().settings(sql);
        YearMonth begin = set.policy().booksBegin() == null ? dues.assessments().earliest(sql).map(first -> first.withMonth(1)).orElse(null) : set.policy().booksBegin();
        return ground.memberships().find(sql, id).map(file -> new MemberAccount(new MemberAccount.Facts(file, dues.assessments().of(sql, id), dues.reliefs().ofMember(sql, id),
                dues.starts().ofMember(sql, id), dues.entries().ofMember(sql, id)), set.days(), begin));
    }

    /** All organizations, those dissolved included. */
    public OrganizationTree tree(DSLContext sql) {
        return ground.organizations().tree(sql);
    }

    /** January of the year of the earliest assessment; null: there is none. */
    private static YearMonth begin(Collection<AssessmentHistory> assessments) {
        return assessments.stream().flatMap(history -> history.all().stream().limit(1)).map(Assessment::from).min(YearMonth::compareTo)
                .map(first -> first.withMonth(1)).orElse(null);
    }

    private static <T> Map<Long, List<T>> byMember(List<T> all, Function<T, Long> member) {
        Map<Long, List<T>> byMember = new HashMap<>();
        all.forEach(one -> byMember.computeIfAbsent(member.apply(one), id -> new ArrayList<>()).add(one));
        return byMember;
    }
}
