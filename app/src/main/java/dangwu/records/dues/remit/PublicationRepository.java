package dangwu.records.dues.remit;

import static dangwu.kit.db.schema.Tables.DUES_PUBLICATION;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Where it is kept when members were told of a year's dues. */
public final class PublicationRepository {

    private final Database database;

    public PublicationRepository(Database database) {
        this.database = database;
    }

    /** All of them, the earliest first. */
    public List<Publication> all() {
        return database.read(this::all);
    }

    /** As {@link #all()}, inside a transaction. */
    public List<Publication> all(DSLContext sql) {
        return sql.selectFrom(DUES_PUBLICATION).orderBy(DUES_PUBLICATION.FROM_ON, DUES_PUBLICATION.ID).fetch(PublicationRepository::publication);
    }

    public Optional<Publication> find(DSLContext sql, long id) {
        return sql.selectFrom(DUES_PUBLICATION).where(DUES_PUBLICATION.ID.eq(id)).fetchOptional(PublicationRepository::publication);
    }

    Publication add(WriteScope scope, Publication publication) {
        Publication kept = publication.id() == 0 ? publication.withId(scope.nextId()) : publication;
        Batch.insert(scope, DUES_PUBLICATION, Arrays.asList(DUES_PUBLICATION.fields()), List.<Object[]>of(values(kept)));
        return kept;
    }

    void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(DUES_PUBLICATION).where(DUES_PUBLICATION.ID.eq(id)).execute();
    }

    private static Object[] values(Publication p) {
        return new Object[] {p.id(), p.organizationId(), p.year(), p.fromOn(), p.toOn(), p.place(), p.phone(), p.remarks()};
    }

    private static Publication publication(Record row) {
        return new Publication(row.get(DUES_PUBLICATION.ID), row.get(DUES_PUBLICATION.ORGANIZATION_ID), row.get(DUES_PUBLICATION.DUES_YEAR),
                row.get(DUES_PUBLICATION.FROM_ON), row.get(DUES_PUBLICATION.TO_ON), row.get(DUES_PUBLICATION.PLACE), row.get(DUES_PUBLICATION.PHONE),
                row.get(DUES_PUBLICATION.REMARKS));
    }
}
