package dangwu.records.meeting.recording;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;

/** Setting what the unit holds to in its meetings. */
public final class MeetingPolicyService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = MeetingPolicyRepository.SUBJECT;

    private static final String NAME = "组织生活设置";

    private final Database database;
    private final MeetingPolicyRepository policies;

    public MeetingPolicyService(Database database, MeetingPolicyRepository policies) {
        this.database = database;
        this.policies = policies;
    }

    /** What is set now. */
    public MeetingPolicy policy() {
        return policies.policy();
    }

    /** Keeps {@code policy}; what was checked before is not checked again. */
    public void save(MeetingPolicy policy) {
        database.write("修改" + NAME, scope -> {
            save(scope, policies.policy(), policy);
            return null;
        });
    }

    /** Sets it for a unit that is being made, as part of a larger write. */
    public void found(WriteScope scope, MeetingPolicy policy) {
        save(scope, MeetingPolicy.DEFAULT, policy);
    }

    private void save(WriteScope scope, MeetingPolicy before, MeetingPolicy after) {
        policies.save(scope, after);
        scope.audit(new AuditChange(SUBJECT, 0, NAME, AuditChange.Kind.CHANGED,
                AuditChange.between(SUBJECT, 0, NAME, before.describe(), after.describe()).deltas()));
    }
}
