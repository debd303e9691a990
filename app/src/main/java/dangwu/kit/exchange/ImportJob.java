package dangwu.kit.exchange;

import java.nio.file.Path;
import java.util.Map;

/**
 * One kind of import from file to records: read, compare, and, when that is wanted, write. It never deletes.
 *
 * @param <P> the importer's own type
 */
public final class ImportJob<P> {
    private final ImportReader reader;
    private final Importer<P> importer;
    private final MappingMemory memory;

    /** @param memory keeps the headings that the person mapped by hand, once the import is written */
    public ImportJob(ImportReader reader, Importer<P> importer, MappingMemory memory) {
        this.reader = reader;
        this.importer = importer;
        this.memory = memory;
    }

    /**
     * Reads the file and compares it with what is kept; writes nothing. This is the dry run.
     *
     * @param byHand heading to field key as the person maps it; an empty key leaves the column out; may be empty
     * @throws UnreadableFileException  if nothing can be read at all
     * @throws ImportCancelledException if the person stopped it
     */
    public ImportPreview<P> preview(Path file, Map<String, String> byHand, ImportProgress progress) throws UnreadableFileException {
        ParsedSheet sheet = reader.read(file, importer.kind(), importer.fields(), byHand, progress);
        return new ImportPreview<>(sheet, importer.plan(sheet, progress), byHand);
    }

    /**
     * Writes what the preview shows.
     *
     * @param skipBad whether rejected rows are left out; otherwise a single one means that nothing is written
     * @throws ImportCancelledException if the person stopped it; nothing is written then
     */
    public ImportResult apply(ImportPreview<P> preview, boolean skipBad, ImportProgress progress) {
        ImportPlan<P> plan = preview.plan();
        if (!preview.mayApply(skipBad)) {
            return ImportResult.refused(plan);
        }
        progress.step(0, plan.added() + plan.changed());
        importer.apply(plan, progress);
        if (!preview.byHand().isEmpty()) {
            memory.remember(importer.kind(), preview.byHand());
        }
        return ImportResult.of(plan, true);
    }

    /**
     * All at once, as the command line does it.
     *
     * @param dryRun stop after comparing; the result says what would be done
     */
    public ImportResult run(Path file, boolean dryRun, boolean skipBad, ImportProgress progress) throws UnreadableFileException {
        ImportPreview<P> preview = preview(file, Map.of(), progress);
        return dryRun ? ImportResult.of(preview.plan(), false) : apply(preview, skipBad, progress);
    }
}
