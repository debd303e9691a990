package dangwu.records.dues.booking;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.kit.text.Texts;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.StartRepository;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.member.Affiliation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeping up to which month members had paid elsewhere (党费已交至, DU-14). What is owed for closed months stays as it is. */
public final class StartService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_start";

    private static final String GONE = "这条党费交至的记录已被删除，请刷新后再试。";
    private static final int MOST_YEARS = 2;

    private final Database database;
    private final StartRepository starts;
    private final AccountReader accounts;
    private final ClosingRepository closings;

    public StartService(Database database, StartRepository starts, AccountReader accounts, ClosingRepository closings) {
        this.database = database;
        this.starts = starts;
        this.accounts = accounts;
        this.closings = closings;
    }

    /** Keeps {@code start}: a new one when its id is 0, else over the one with its id. */
    public DuesStart save(DuesStart start) {
        return database.write(start.id() == 0 ? "登记党费交至" : "修改党费交至", scope -> save(scope, start));
    }

    /** As {@link #save(DuesStart)}, as part of a larger write. */
    public DuesStart save(WriteScope scope, DuesStart start) {
        return saveAll(scope, List.of(start)).get(0);
    }

    /** Keeps many, as part of a larger write; all or none. */
    public List<DuesStart> saveAll(WriteScope scope, List<DuesStart> wanted) {
        Map<Long, MemberAccount> now = accounts.of(scope, wanted.stream().map(DuesStart::memberId).toList());
        List<DuesStart> kept = new ArrayList<>();
        for (DuesStart start : wanted) {
            MemberAccount account = Optional.ofNullable(now.get(start.memberId())).orElseThrow(() -> new RefusedException("这名党员的记录已被删除，请刷新后再试。"));
            DuesStart one = new DuesStart(start.id() == 0 ? scope.nextId() : start.id(), start.memberId(), start.knownOn(), start.paidTo(), Texts.clean(start.source()));
            now.put(start.memberId(), keep(scope, account, one, start.id() == 0));
            kept.add(one);
        }
        return kept;
    }

    private MemberAccount keep(WriteScope scope, MemberAccount account, DuesStart start, boolean added) {
        requireSensible(account, start);
        List<DuesStart> after = new ArrayList<>(account.facts().starts());
        DuesStart before = after.stream().filter(each -> each.id() == start.id()).findFirst().orElse(null);
        if (!added && before == null) {
            throw new RefusedException(GONE);
        }
        after.remove(before);
        after.add(start);
        MemberAccount then = with(account, after);
        ClosedOwings.requireSame(account, then, closings.closed(scope.sql()), "党费交至");
        if (added) {
            starts.add(scope, start);
        } else {
            starts.update(scope, start);
        }
        scope.audit(AuditChange.between(SUBJECT, start.id(), account.file().member().name(), before == null ? Map.of() : describe(before), describe(start)));
        return then;
    }

    private static void requireSensible(MemberAccount account, DuesStart start) {
        String name = account.file().member().name();
        if (start.paidTo().isAfter(YearMonth.from(start.knownOn()).plusYears(MOST_YEARS))) {
            throw new RefusedException(name + "的党费交至" + ChineseDates.month(start.paidTo()) + "比登记日期" + start.knownOn() + "晚两年以上，请核对月份。");
        }
        LocalDate left = account.file().affiliations().stream().map(Affiliation::toOn).reduce(LocalDate.MIN, (one, other) -> one == null || other == null ? null
                : one.isAfter(other) ? one : other);
        if (left != null && !left.equals(LocalDate.MIN) && start.knownOn().isAfter(left)) {
            throw new RefusedException(name + "已于" + left + "离开，党费交至的登记日期" + start.knownOn() + "应在此之前，请核对。");
        }
    }

    /** Takes a note away; {@link #restore} brings it back. */
    public DuesStart remove(long id) {
        return database.write("删除党费交至", scope -> {
            DuesStart removed = starts.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            MemberAccount account = accounts.of(scope, removed.memberId());
            ClosedOwings.requireSame(account, with(account, account.facts().starts().stream().filter(each -> each.id() != id).toList()), closings.closed(scope.sql()), "党费交至");
            starts.remove(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, account.file().member().name(), describe(removed), Map.of()));
            return removed;
        });
    }

    /** Brings back what {@link #remove} took away. */
    public void restore(DuesStart removed) {
        database.write("撤销删除党费交至", scope -> {
            MemberAccount account = accounts.of(scope, removed.memberId());
            return keep(scope, account, removed, true);
        });
    }

    private static MemberAccount with(MemberAccount account, List<DuesStart> starts) {
        MemberAccount.Facts facts = account.facts();
        return account.with(new MemberAccount.Facts(facts.file(), facts.assessments(), facts.reliefs(), starts, facts.entries()));
    }

    private static Map<String, String> describe(DuesStart start) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("党费已交至", ChineseDates.month(start.paidTo()));
        text.put("登记日期", start.knownOn().toString());
        if (start.source() != null) {
            text.put("依据", start.source());
        }
        return text;
    }
}
