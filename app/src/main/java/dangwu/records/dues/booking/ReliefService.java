package dangwu.records.dues.booking;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefRepository;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.rate.PayerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeping 少交 and 免交 (DU-10). What is owed for closed months stays as it is. */
public final class ReliefService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_relief";

    private static final String GONE = "这条减免记录已被删除，请刷新后再试。";

    private final Database database;
    private final ReliefRepository reliefs;
    private final AccountReader accounts;
    private final ClosingRepository closings;

    public ReliefService(Database database, ReliefRepository reliefs, AccountReader accounts, ClosingRepository closings) {
        this.database = database;
        this.reliefs = reliefs;
        this.accounts = accounts;
        this.closings = closings;
    }

    /** Keeps {@code relief}: a new one when its id is 0, else over the one with its id. */
    public Relief save(Relief relief) {
        return database.write((relief.id() == 0 ? "新增" : "修改") + relief.kind().label(), scope -> save(scope, relief));
    }

    /** As {@link #save(Relief)}, as part of a larger write. */
    public Relief save(WriteScope scope, Relief relief) {
        MemberAccount account = accounts.of(scope, relief.memberId());
        Relief before = relief.id() == 0 ? null : account.reliefs().stream().filter(each -> each.id() == relief.id()).findFirst().orElseThrow(() -> new RefusedException(GONE));
        Relief kept = relief.id() == 0 ? withId(relief, scope.nextId()) : relief;
        List<Relief> after = new ArrayList<>(account.reliefs());
        after.removeIf(each -> each.id() == kept.id());
        requireAlone(account, kept, after);
        after.add(kept);
        ClosedOwings.requireSame(account, with(account, after), closings.closed(scope.sql()), kept.kind().label());
        if (before == null) {
            reliefs.add(scope, kept);
        } else {
            reliefs.update(scope, kept);
        }
        scope.audit(AuditChange.between(SUBJECT, kept.id(), account.file().member().name(), before == null ? Map.of() : describe(before), describe(kept)));
        return kept;
    }

    /** Takes a relief away; {@link #restore} brings it back. */
    public Relief remove(long id) {
        return database.write("删除减免党费", scope -> {
            Relief removed = reliefs.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            MemberAccount account = accounts.of(scope, removed.memberId());
            ClosedOwings.requireSame(account, with(account, account.reliefs().stream().filter(each -> each.id() != id).toList()), closings.closed(scope.sql()),
                    removed.kind().label());
            reliefs.remove(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, account.file().member().name(), describe(removed), Map.of()));
            return removed;
        });
    }

    /** Brings back what {@link #remove} took away. */
    public void restore(Relief removed) {
        database.write("撤销删除减免党费", scope -> {
            MemberAccount account = accounts.of(scope, removed.memberId());
            List<Relief> after = new ArrayList<>(account.reliefs());
            requireAlone(account, removed, after);
            after.add(removed);
            ClosedOwings.requireSame(account, with(account, after), closings.closed(scope.sql()), removed.kind().label());
            reliefs.add(scope, removed);
            scope.audit(AuditChange.between(SUBJECT, removed.id(), account.file().member().name(), Map.of(), describe(removed)));
            return null;
        });
    }

    /**
     * What is still missing before {@code relief} takes effect, in a sentence; null: nothing (DU-10).
     *
     * @param account of its member; who has retired needs no more than his branch's decision
     */
    public static String missing(MemberAccount account, Relief relief) {
        boolean retired = account.assessments().on(relief.from()).map(assessment -> assessment.payer() == PayerKind.RETIRED).orElse(false);
        if (relief.approved(retired)) {
            return null;
        }
        String what = relief.branchDecidedOn() == null && !retired && relief.superiorApprovedOn() == null ? "党支部研究和上一级党委批准"
                : relief.branchDecidedOn() == null ? "党支部研究" : "上一级党委批准";
        return "尚缺" + what + "，暂按原核定数交纳。";
    }

    /** For each month one relief speaks, else nobody knows which amount holds. */
    private static void requireAlone(MemberAccount account, Relief kept, List<Relief> others) {
        others.stream().filter(each -> !each.from().isAfter(kept.to()) && !kept.from().isAfter(each.to())).findFirst().ifPresent(other -> {
            throw new RefusedException(account.file().member().name() + "在" + ChineseDates.month(other.from()) + "至" + ChineseDates.month(other.to()) + "已登记" + other.kind().label()
                    + "，月份不能重叠；请修改原来的记录，或调整起止月份。");
        });
    }

    private static MemberAccount with(MemberAccount account, List<Relief> reliefs) {
        MemberAccount.Facts facts = account.facts();
        return account.with(new MemberAccount.Facts(facts.file(), facts.assessments(), reliefs, facts.starts(), facts.entries()));
    }

    private static Relief withId(Relief r, long id) {
        return new Relief(id, r.memberId(), r.from(), r.to(), r.kind(), r.amount(), r.cause(), r.branchDecidedOn(), r.superiorApprovedOn(), r.approvalNo(), r.remarks());
    }

    private static Map<String, String> describe(Relief relief) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("种类", relief.kind().label());
        text.put("起始月份", ChineseDates.month(relief.from()));
        text.put("终止月份", ChineseDates.month(relief.to()));
        text.put("月交纳额", DuesText.yuan(relief.amount()));
        text.put("事由", relief.cause());
        text.put("党支部研究日期", day(relief.branchDecidedOn()));
        text.put("上级批准日期", day(relief.superiorApprovedOn()));
        text.put("批准文号", relief.approvalNo());
        text.put("备注", relief.remarks());
        text.values().removeIf(Objects::isNull);
        return text;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
