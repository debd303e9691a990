package dangwu.kit.exchange;

import java.util.List;

/**
 * Takes the parsed rows of one kind into the records.
 *
 * @param <P> what it needs to write a row
 */
public interface Importer<P> {

    /** What it imports. */
    ImportKind kind();

    /** What it looks for in a sheet. */
    List<ImportField<?>> fields();

    /** The columns of a blank sheet to fill in, in order. */
    default List<ImportField<?>> blankSheet() {
        return fields();
    }

    /**
     * Compares the rows with what is kept, and writes nothing.
     *
     * @param progress rows compared so far
     * @return best made with {@link ImportPlan#of}
     */
    ImportPlan<P> plan(ParsedSheet sheet, ImportProgress progress);

    /**
     * Writes the new and the changed rows in one transaction; it never deletes.
     *
     * @param progress rows written so far; its cancellation rolls everything back
     */
    void apply(ImportPlan<P> plan, ImportProgress progress);
}
