package dangwu.records.dues.arrears;

import dangwu.kit.db.Database;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.MemberAccount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads who is in arrears. Not on the window's thread. */
public final class ArrearsReader {

    private final Database database;
    private final AccountReader accounts;
    private final ArrearsRepository repository;

    public ArrearsReader(Database database, AccountReader accounts, ArrearsRepository repository) {
        this.database = database;
        this.accounts = accounts;
        this.repository = repository;
    }

    /**
     * Everyone of {@code organizationId} and what is under it who has not paid all of the months that are over, in the order of the roster;
     * those who left with something unpaid come last.
     */
    public List<MemberArrears> read(long organizationId, LocalDate day) {
        Accounts known = accounts.read();
        YearMonth month = YearMonth.from(day);
        List<MemberAccount> order = new ArrayList<>(known.of(organizationId, month));
        Set<MemberAccount> listed = new HashSet<>(order);
        known.all().stream().filter(account -> !listed.contains(account) && known.collects(organizationId, account, account.lastConcerned(month))).forEach(order::add);
        Map<Long, List<ArrearsStep>> steps = byMember(database.read(repository::steps), ArrearsStep::memberId);
        Map<Long, List<DuesCase>> cases = byMember(database.read(repository::cases), DuesCase::memberId);
        return order.stream().map(account -> member(account, day, steps, cases)).filter(member -> member.arrears().any()).toList();
    }

    /** The arrears of one member with all that was ever done about any. */
    public MemberArrears of(long memberId, LocalDate day) {
        return member(accounts.of(memberId), day, byMember(database.read(repository::steps), ArrearsStep::memberId),
                byMember(database.read(repository::cases), DuesCase::memberId));
    }

    private static MemberArrears member(MemberAccount account, LocalDate day, Map<Long, List<ArrearsStep>> steps, Map<Long, List<DuesCase>> cases) {
        long id = account.file().member().id();
        return new MemberArrears(Arrears.of(account, day), day, steps.getOrDefault(id, List.of()), cases.getOrDefault(id, List.of()));
    }

    private static <T> Map<Long, List<T>> byMember(List<T> all, Function<T, Long> member) {
        Map<Long, List<T>> byMember = new HashMap<>();
        all.forEach(one -> byMember.computeIfAbsent(member.apply(one), id -> new ArrayList<>(2)).add(one));
        return byMember;
    }
}
