package dangwu.front.sample.dues;

import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.policy.CollectingDays;
import dangwu.records.member.Affiliation;
import dangwu.records.member.Member;
import dangwu.records.member.MemberFile;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unit as its dues see it: everybody in the order he was entered, his branch and his place in it. Read once. */
final class DuesUnit {

    static final int COLLECTING_DAY = 20;
    static final YearMonth BEGIN = YearMonth.of(2025, 1);

    private final OrganizationTree tree;
    private final List<MemberFile> files;
    private final Map<Long, MemberFile> byId = new HashMap<>();
    private final Map<String, MemberFile> byName = new HashMap<>();
    private final Map<Long, List<MemberFile>> byBranch = new HashMap<>();
    private final LocalDate asOf;

    DuesUnit(OrganizationTree tree, List<MemberFile> files, LocalDate asOf) {
        this.tree = tree;
        this.files = files.stream().sorted(Comparator.comparingLong(file -> file.member().id())).toList();
        this.asOf = asOf;
        for (MemberFile file : this.files) {
            byId.put(file.member().id(), file);
            byName.put(file.member().name(), file);
            Affiliation last = file.affiliations().get(file.affiliations().size() - 1);
            byBranch.computeIfAbsent(last.branchId(), id -> new ArrayList<>()).add(file);
        }
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The month of the sample's day. */
    YearMonth now() {
        return YearMonth.from(asOf);
    }

    /** All months of the books, the last one not over. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = BEGIN; !month.isAfter(now()); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    List<MemberFile> files() {
        return files;
    }

    Organization committee() {
        return tree.unit().orElseThrow();
    }

    List<Organization> branches() {
        return tree.branchesUnder(committee().id());
    }

    Organization branch(long id) {
        return tree.get(id);
    }

    /** The branch with this short name. */
    Organization branch(String displayName) {
        return branches().stream().filter(branch -> branch.displayName().equals(displayName)).findFirst().orElseThrow(() -> new IllegalStateException("no branch " + displayName));
    }

    MemberFile named(String name) {
        return byName.get(name);
    }

    Member member(long id) {
        return byId.get(id).member();
    }

    /** Who stands at {@code place}, from 0, among those who belong or last belonged to the branch. */
    MemberFile at(String displayName, int place) {
        return byBranch.get(branch(displayName).id()).get(place);
    }

    /** How many belong to {@code branchId} on {@code day}. */
    int heads(long branchId, LocalDate day) {
        return (int) files.stream().filter(file -> file.affiliations().stream().anyMatch(each -> each.branchId() == branchId && each.holdsOn(day))).count();
    }

    /** The accounts that these facts make, without any payment. */
    Map<Long, MemberAccount> accounts(Collection<Assessment> assessments, Collection<Relief> reliefs, Collection<DuesStart> starts) {
        Map<Long, MemberAccount> accounts = new HashMap<>();
        Map<Long, List<Assessment>> assessed = new HashMap<>();
        assessments.forEach(each -> assessed.computeIfAbsent(each.memberId(), id -> new ArrayList<>()).add(each));
        for (MemberFile file : files) {
            long id = file.member().id();
            accounts.put(id, new MemberAccount(new MemberAccount.Facts(file, new AssessmentHistory(assessed.getOrDefault(id, List.of())),
                    reliefs.stream().filter(each -> each.memberId() == id).toList(), starts.stream().filter(each -> each.memberId() == id).toList(), List.of()),
                    CollectingDays.always(COLLECTING_DAY), BEGIN));
        }
        return accounts;
    }
}
