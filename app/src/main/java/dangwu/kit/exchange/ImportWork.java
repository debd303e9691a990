package dangwu.kit.exchange;

import dangwu.kit.ui.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** What the import screen has done in the background: reading a file, writing what was read. */
final class ImportWork {

    private final ImportOffer offer;
    private final SheetReader sheets;
    private final MappingMemory memory;

    ImportWork(ImportOffer offer, SheetReader sheets, MappingMemory memory) {
        this.offer = offer;
        this.sheets = sheets;
        this.memory = memory;
    }

    /** A file that was read, and what could stand in it. */
    record Loaded(ImportSession<?> session, List<ImportField<?>> fields) {}

    /**
     * Reads {@code chosen}.
     *
     * @param answer to the offer's question; null: none
     * @param hand   which heading the person takes for which field
     * @throws CancellationException when it was stopped; whatever else is thrown: see {@link #cause}
     */
    Loaded read(Path chosen, String answer, Map<String, String> hand, Progress progress) {
        return guarded(progress, heard -> {
            try {
                Importer<?> importer = offer.importer().apply(answer);
                return new Loaded(ImportSession.open(new ImportReader(sheets, memory), importer, memory, chosen, hand, heard), importer.fields());
            } catch (UnreadableFileException e) {
                throw new Unreadable(e);
            }
        });
    }

    /** Writes what the preview of {@code session} shows, as {@link ImportSession#apply}. */
    static ImportResult write(ImportSession<?> session, boolean skipBad, Progress progress) {
        return guarded(progress, heard -> session.apply(skipBad, heard));
    }

    /** What is behind a failure of the work. */
    static Throwable cause(Throwable trouble) {
        return trouble instanceof Unreadable unreadable ? unreadable.getCause() : trouble;
    }

    private static <T> T guarded(Progress progress, Function<ImportProgress, T> work) {
        try {
            return work.apply(new HeardProgress(progress));
        } catch (ImportCancelledException e) {
            throw new CancellationException("已取消");
        }
    }

    /** Carries a checked exception out of the work. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(UnreadableFileException cause) {
            super(cause);
        }
    }

    private record HeardProgress(Progress progress) implements ImportProgress {
        @Override
        public void at(int done, int total) {
            progress.done(done, total);
        }

        @Override
        public boolean cancelled() {
            return progress.isCancelled();
        }
    }
}
