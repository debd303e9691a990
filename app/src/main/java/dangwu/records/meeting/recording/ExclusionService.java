package dangwu.records.meeting.recording;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.due.ExclusionRepository;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.member.MemberRepository;
import java.util.Map;

/** Recording who has no vote or is not counted among those due (EL-03). Without both approvals it is kept and takes no effect. */
public final class ExclusionService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "voting_exclusion";

    private static final String GONE = "这条记录已被删除，请刷新后再试。";

    private final Database database;
    private final ExclusionRepository exclusions;
    private final MemberRepository members;

    public ExclusionService(Database database, ExclusionRepository exclusions, MemberRepository members) {
        this.database = database;
        this.exclusions = exclusions;
        this.members = members;
    }

    /** Keeps {@code exclusion}: a new one when its id is 0, else over the one with its id. */
    public VotingExclusion save(VotingExclusion exclusion) {
        return database.write("登记不计入应到会情形", scope -> {
            String name = members.find(scope.sql(), exclusion.memberId()).orElseThrow(() -> new RefusedException("这名党员的记录已被删除，请刷新后再试。")).name();
            Map<String, String> before = Map.of();
            if (exclusion.id() != 0) {
                before = MeetingText.of(exclusions.find(scope.sql(), exclusion.id()).orElseThrow(() -> new RefusedException(GONE)));
                exclusions.remove(scope, exclusion.id());
            }
            VotingExclusion kept = exclusions.add(scope, exclusion);
            scope.audit(AuditChange.between(SUBJECT, kept.id(), name, before, MeetingText.of(kept)));
            return kept;
        });
    }

    /** Adds {@code exclusion} as part of a larger write. */
    public VotingExclusion add(WriteScope scope, VotingExclusion exclusion) {
        String name = members.find(scope.sql(), exclusion.memberId()).orElseThrow(() -> new RefusedException("这名党员的记录已被删除，请刷新后再试。")).name();
        VotingExclusion kept = exclusions.add(scope, exclusion);
        scope.audit(AuditChange.between(SUBJECT, kept.id(), name, Map.of(), MeetingText.of(kept)));
        return kept;
    }

    /** Removes one that was recorded by mistake; one that is over gets its last day instead. */
    public VotingExclusion remove(long id) {
        return database.write("删除不计入应到会情形", scope -> {
            VotingExclusion removed = exclusions.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            exclusions.remove(scope, id);
            String name = members.find(scope.sql(), removed.memberId()).map(member -> member.name()).orElse("");
            scope.audit(AuditChange.between(SUBJECT, id, name, MeetingText.of(removed), Map.of()));
            return removed;
        });
    }
}
