package dangwu.records.dues.policy;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.time.YearMonth;
import java.util.Objects;

/** Setting what the unit holds to in its dues. */
public final class DuesPolicyService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_policy";

    private static final String NAME = "党费设置";

    private final Database database;
    private final DuesPolicyRepository policies;
    private final PolicyGuard guard;

    public DuesPolicyService(Database database, DuesPolicyRepository policies, PolicyGuard guard) {
        this.database = database;
        this.policies = policies;
        this.guard = guard;
    }

    /** What is set now. */
    public DuesPolicy policy() {
        return policies.policy();
    }

    /**
     * Keeps {@code policy}; what was booked before stands as it is, and so does what is owed for closed months: another 党费日 holds from the
     * first open month on.
     *
     * @throws dangwu.kit.db.RefusedException when another 建账月份 would change what is owed for a closed month
     */
    public void save(DuesPolicy policy) {
        database.write("修改" + NAME, scope -> {
            save(scope, policy);
            return null;
        });
    }

    /** As {@link #save(DuesPolicy)}, as part of a larger write. */
    public void save(WriteScope scope, DuesPolicy policy) {
        DuesPolicy before = policies.policy(scope.sql());
        if (!Objects.equals(before.booksBegin(), policy.booksBegin())) {
            guard.requireBegin(scope, before.booksBegin(), policy.booksBegin());
        }
        policies.save(scope, policy, days(scope, before, policy));
        scope.audit(new AuditChange(SUBJECT, 0, NAME, AuditChange.Kind.CHANGED,
                AuditChange.between(SUBJECT, 0, NAME, before.describe(), policy.describe()).deltas()));
    }

    private CollectingDays days(WriteScope scope, DuesPolicy before, DuesPolicy after) {
        CollectingDays days = policies.settings(scope.sql()).days();
        if (Objects.equals(before.collectingDay(), after.collectingDay())) {
            return days;
        }
        YearMonth closed = guard.closedThrough(scope);
        return days.changed(closed == null ? null : closed.plusMonths(1), after.collectingDay());
    }
}
