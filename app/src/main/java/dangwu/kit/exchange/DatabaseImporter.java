package dangwu.kit.exchange;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.util.List;

/**
 * An importer into the database: it adds what every kind has in common, and above all that everything is written in one transaction or not at all.
 * A kind says its columns, compares within one {@link Database#read}, and writes.
 *
 * @param <P> what it needs to write a row
 */
public abstract class DatabaseImporter<P> implements Importer<P> {

    private final ImportKind kind;
    private final Database database;

    /** @param kind what it imports */
    protected DatabaseImporter(ImportKind kind, Database database) {
        this.kind = kind;
        this.database = database;
    }

    @Override
    public final ImportKind kind() {
        return kind;
    }

    @Override
    public final List<ImportField<?>> fields() {
        return columns().all();
    }

    @Override
    public final List<ImportField<?>> blankSheet() {
        return columns().blankSheet();
    }

    @Override
    public final void apply(ImportPlan<P> plan, ImportProgress progress) {
        List<P> rows = plan.toWrite().stream().map(RowPlan::payload).toList();
        if (rows.isEmpty()) {
            return;
        }
        database.write("导入" + kind.name(), scope -> {
            write(scope, rows, progress);
            progress.step(rows.size(), rows.size());
            return null;
        });
    }

    /** The database, for comparing with what is kept. */
    protected final Database database() {
        return database;
    }

    /** What it looks for in a sheet, as things are now. */
    protected abstract ImportColumns columns();

    /**
     * Writes the new and the changed rows. What it throws, the cancellation of {@code progress} included, rolls everything back.
     *
     * @param rows at least one
     */
    protected abstract void write(WriteScope scope, List<P> rows, ImportProgress progress);
}
