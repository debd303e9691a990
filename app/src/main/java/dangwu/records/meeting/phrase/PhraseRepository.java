package dangwu.records.meeting.phrase;

import static dangwu.kit.db.schema.Tables.PHRASE;
import static dangwu.kit.db.schema.Tables.SETTING;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.MeetingKind;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Where phrases are kept. */
public final class PhraseRepository {

    /** Says that the phrases that come with the program were put in once: what the clerk removed stays removed. */
    private static final String SHIPPED = "phrases.shipped";

    private final Database database;

    public PhraseRepository(Database database) {
        this.database = database;
    }

    /** All of them, the commonest first. */
    public List<Phrase> all() {
        return database.read(sql -> sql.selectFrom(PHRASE).orderBy(PHRASE.USES.desc(), PHRASE.ID).fetch(PhraseRepository::phrase));
    }

    public Optional<Phrase> find(DSLContext sql, long id) {
        return sql.selectFrom(PHRASE).where(PHRASE.ID.eq(id)).fetchOptional(PhraseRepository::phrase);
    }

    /** Adds {@code phrase} under a new id, unless it carries one. */
    public Phrase add(WriteScope scope, Phrase phrase) {
        Phrase kept = phrase.id() == 0 ? phrase.withId(scope.nextId()) : phrase;
        scope.sql().insertInto(PHRASE, PHRASE.ID, PHRASE.PLACE, PHRASE.MEETING_KIND, PHRASE.NAME, PHRASE.CONTENT, PHRASE.USES)
                .values(kept.id(), kept.place().name(), kept.kind() == null ? null : kept.kind().name(), kept.name(), kept.content(), kept.uses()).execute();
        return kept;
    }

    /** Writes {@code phrase} over the one with its id. */
    public void update(WriteScope scope, Phrase phrase) {
        remove(scope, phrase.id());
        add(scope, phrase);
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(PHRASE).where(PHRASE.ID.eq(id)).execute();
    }

    /** Whether the phrases that come with the program were put in before. */
    public boolean shipped() {
        return database.read(sql -> sql.fetchExists(SETTING, SETTING.NAME.eq(SHIPPED)));
    }

    void markShipped(WriteScope scope) {
        scope.sql().insertInto(SETTING, SETTING.NAME, SETTING.CONTENT).values(SHIPPED, "1").execute();
    }

    private static Phrase phrase(Record row) {
        String kind = row.get(PHRASE.MEETING_KIND);
        return new Phrase(row.get(PHRASE.ID), PhrasePlace.valueOf(row.get(PHRASE.PLACE)), kind == null ? null : MeetingKind.valueOf(kind), row.get(PHRASE.NAME),
                row.get(PHRASE.CONTENT), row.get(PHRASE.USES));
    }
}
