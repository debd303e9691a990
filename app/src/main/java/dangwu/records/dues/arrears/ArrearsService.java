package dangwu.records.dues.arrears;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.MemberAccount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Keeping what was done about arrears, and the cases for a meeting to decide. Nobody's standing is changed by any of it (DU-09). */
public final class ArrearsService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_arrears";

    private static final String GONE = "这条记录已被删除，请刷新后再试。";

    private final Database database;
    private final ArrearsRepository repository;
    private final AccountReader accounts;
    private final Clock clock;

    public ArrearsService(Database database, ArrearsRepository repository, AccountReader accounts, Clock clock) {
        this.database = database;
        this.repository = repository;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Keeps {@code step}: a new one when its id is 0, else over the one with its id. */
    public ArrearsStep save(ArrearsStep step) {
        return database.write("登记欠缴" + step.kind().label(), scope -> {
            requirePast(step.kind().label() + "日期", step.happenedOn());
            ArrearsStep before = step.id() == 0 ? null : repository.step(scope.sql(), step.id()).orElseThrow(() -> new RefusedException(GONE));
            ArrearsStep kept = before == null ? step.withId(scope.nextId()) : step;
            if (before == null) {
                repository.add(scope, kept);
            } else {
                repository.update(scope, kept);
            }
            scope.audit(AuditChange.between(SUBJECT, kept.id(), name(scope, kept.memberId()), before == null ? Map.of() : describe(before), describe(kept)));
            return kept;
        });
    }

    /** Takes a step away; {@link #restore(ArrearsStep)} brings it back. */
    public ArrearsStep removeStep(long id) {
        return database.write("删除欠缴处理记录", scope -> {
            ArrearsStep removed = repository.step(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            repository.removeStep(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, name(scope, removed.memberId()), describe(removed), Map.of()));
            return removed;
        });
    }

    /** Brings back what {@link #removeStep} took away. */
    public void restore(ArrearsStep removed) {
        database.write("撤销删除欠缴处理记录", scope -> {
            repository.add(scope, removed);
            scope.audit(AuditChange.between(SUBJECT, removed.id(), name(scope, removed.memberId()), Map.of(), describe(removed)));
            return null;
        });
    }

    /**
     * Opens a case for a 支部党员大会 on a member who has not paid six months in a row and more.
     *
     * @param openedOn the arrears are those of this day
     * @throws RefusedException when it has not come to that, he has left, or a case on these months is there
     */
    public DuesCase open(long memberId, LocalDate openedOn) {
        return database.write("提交欠缴处理", scope -> {
            requirePast("提交日期", openedOn);
            MemberAccount account = accounts.of(scope, memberId);
            String name = account.file().member().name();
            if (account.file().current().isEmpty()) {
                throw new RefusedException(name + "已离开本单位，不能提交支部党员大会处理。");
            }
            Arrears arrears = Arrears.of(account, openedOn);
            if (arrears.months() < ArrearsLevel.CASE.months()) {
                throw new RefusedException(name + (arrears.months() == 0 ? "没有整月未交的党费" : "连续未交党费" + arrears.months() + "个月") + "，未满6个月，不能按自行脱党提交处理；请先提醒、批评教育。");
            }
            ArrearsRun run = arrears.longest().orElseThrow();
            if (repository.casesOf(scope.sql(), memberId).stream().anyMatch(each -> each.concerns(run))) {
                throw new RefusedException(name + "从" + ChineseDates.month(run.from()) + "起的欠缴已提交处理，请在原记录上登记结果。");
            }
            DuesCase kept = new DuesCase(scope.nextId(), memberId, openedOn, run.from(), run.to(), null, null);
            repository.add(scope, kept);
            scope.audit(AuditChange.between(SUBJECT, kept.id(), name, Map.of(), describe(kept)));
            return kept;
        });
    }

    /** Keeps the 正当理由 that was found in case {@code id}; null takes it back. */
    public DuesCase justCause(long id, String cause) {
        return change("登记欠缴正当理由", id, before -> {
            if (before.decision() != null) {
                throw new RefusedException("党员大会已于" + before.decision().decidedOn() + "作出决定，不能再登记正当理由；决定有误的，请修改决定。");
            }
            return before.withJustCause(cause);
        });
    }

    /**
     * Keeps what the meeting decided in case {@code id}; null takes it back. Removal is carried out by the clerk, in the member's record, once
     * the superior has approved.
     */
    public DuesCase decide(long id, DuesCase.Decision decision) {
        return change("登记欠缴处理决定", id, before -> {
            if (decision != null) {
                requirePast("决定日期", decision.decidedOn());
                if (decision.decidedOn().isBefore(before.openedOn())) {
                    throw new RefusedException("决定日期" + decision.decidedOn() + "早于提交日期" + before.openedOn() + "，请核对。");
                }
                if (decision.kind() == CaseDecision.REMOVAL && before.justCause() != null) {
                    throw new RefusedException("已登记正当理由“" + before.justCause() + "”，不能决定除名；情况有变的，请先清除正当理由。");
                }
            }
            return before.withDecision(decision);
        });
    }

    private DuesCase change(String act, long id, UnaryOperator<DuesCase> how) {
        return database.write(act, scope -> {
            DuesCase before = repository.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            DuesCase after = how.apply(before);
            repository.update(scope, after);
            scope.audit(AuditChange.between(SUBJECT, id, name(scope, after.memberId()), describe(before), describe(after)));
            return after;
        });
    }

    /** Takes a case away that was opened by mistake; {@link #restore(DuesCase)} brings it back. */
    public DuesCase removeCase(long id) {
        return database.write("删除欠缴处理", scope -> {
            DuesCase removed = repository.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            repository.removeCase(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, name(scope, removed.memberId()), describe(removed), Map.of()));
            return removed;
        });
    }

    /** Brings back what {@link #removeCase} took away. */
    public void restore(DuesCase removed) {
        database.write("撤销删除欠缴处理", scope -> {
            repository.add(scope, removed);
            scope.audit(AuditChange.between(SUBJECT, removed.id(), name(scope, removed.memberId()), Map.of(), describe(removed)));
            return null;
        });
    }

    private String name(WriteScope scope, long memberId) {
        return accounts.of(scope, memberId).file().member().name();
    }

    private void requirePast(String what, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException(what + day + "还没有到，请核对日期。");
        }
    }

    private static Map<String, String> describe(ArrearsStep step) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("处理方式", step.kind().label());
        text.put("日期", step.happenedOn().toString());
        text.put("经办人", step.byName());
        text.put("内容", step.content());
        text.put("期限", day(step.deadlineOn()));
        text.values().removeIf(Objects::isNull);
        return text;
    }

    private static Map<String, String> describe(DuesCase kept) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("提交日期", kept.openedOn().toString());
        text.put("未交月份", ChineseDates.month(kept.from()) + "至" + ChineseDates.month(kept.to()));
        text.put("正当理由", kept.justCause());
        DuesCase.Decision decision = kept.decision();
        if (decision != null) {
            text.put("决定", decision.kind().label());
            text.put("决定日期", decision.decidedOn().toString());
            text.put("决定内容", decision.note());
            text.put("上级批准日期", day(decision.approvedOn()));
            text.put("批准文号", decision.approvalNo());
        }
        text.values().removeIf(Objects::isNull);
        return text;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
