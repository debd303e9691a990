package dangwu.kit.exchange;

import java.nio.file.Path;
import java.util.Map;

/** One file on its way into the records: what the preview shows is what is written. */
final class ImportSession<P> {
    private final ImportJob<P> job;
    private final ImportPreview<P> preview;

    private ImportSession(ImportJob<P> job, ImportPreview<P> preview) {
        this.job = job;
        this.preview = preview;
    }

    static <P> ImportSession<P> open(ImportReader reader, Importer<P> importer, MappingMemory memory, Path file, Map<String, String> byHand,
                                     ImportProgress progress) throws UnreadableFileException {
        ImportJob<P> job = new ImportJob<>(reader, importer, memory);
        return new ImportSession<>(job, job.preview(file, byHand, progress));
    }

    ImportPreview<P> preview() {
        return preview;
    }

    ImportResult apply(boolean skipBad, ImportProgress progress) {
        return job.apply(preview, skipBad, progress);
    }
}
