package dangwu.records.meeting.due;

import static dangwu.kit.db.schema.Tables.VOTING_EXCLUSION;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Where it is kept who had no vote or was not counted among those due. */
public final class ExclusionRepository {

    private final Database database;

    public ExclusionRepository(Database database) {
        this.database = database;
    }

    /** All that are recorded, past ones too, the earliest first. */
    public List<VotingExclusion> all() {
        return database.read(this::all);
    }

    /** As {@link #all()}, inside a transaction. */
    public List<VotingExclusion> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    public Optional<VotingExclusion> find(DSLContext sql, long id) {
        return fetch(sql, VOTING_EXCLUSION.ID.eq(id)).stream().findFirst();
    }

    /** Adds {@code exclusion} under a new id, unless it carries one. */
    public VotingExclusion add(WriteScope scope, VotingExclusion exclusion) {
        VotingExclusion kept = exclusion.id() == 0 ? exclusion.withId(scope.nextId()) : exclusion;
        scope.sql().insertInto(VOTING_EXCLUSION).columns(VOTING_EXCLUSION.fields()).values(kept.id(), kept.memberId(), kept.cause().name(), kept.fromOn(),
                kept.toOn(), kept.superiorApprovedOn(), kept.superiorBasis(), kept.assemblyApprovedOn(), kept.remarks()).execute();
        return kept;
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(VOTING_EXCLUSION).where(VOTING_EXCLUSION.ID.eq(id)).execute();
    }

    private static List<VotingExclusion> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(VOTING_EXCLUSION).where(which).orderBy(VOTING_EXCLUSION.FROM_ON, VOTING_EXCLUSION.ID)
                .fetch(row -> new VotingExclusion(row.get(VOTING_EXCLUSION.ID), row.get(VOTING_EXCLUSION.MEMBER_ID),
                        VotingExclusion.Cause.valueOf(row.get(VOTING_EXCLUSION.CAUSE)), row.get(VOTING_EXCLUSION.FROM_ON), row.get(VOTING_EXCLUSION.TO_ON),
                        row.get(VOTING_EXCLUSION.SUPERIOR_APPROVED_ON), row.get(VOTING_EXCLUSION.SUPERIOR_BASIS),
                        row.get(VOTING_EXCLUSION.ASSEMBLY_APPROVED_ON), row.get(VOTING_EXCLUSION.REMARKS)));
    }
}
