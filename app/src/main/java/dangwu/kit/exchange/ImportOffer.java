package dangwu.kit.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One kind of import as the import screen offers it.
 *
 * @param kind     what is imported
 * @param measure  what its rows are counted in: 人, 个党组织
 * @param question what the person may say for all rows that leave it open, such as 没有写明党支部的，归入; empty for nothing
 * @param answers  the answers to choose from; asked off the window's thread
 * @param importer makes the importer, given the chosen answer (null: none)
 */
public record ImportOffer(ImportKind kind, String measure, String question, Supplier<List<String>> answers,
                          Function<String, ? extends Importer<?>> importer) {

    /** Refuses missing parts. */
    public ImportOffer {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(answers);
        Objects.requireNonNull(importer);
    }

    /** An offer with nothing to choose. */
    public static ImportOffer of(Importer<?> importer, String measure) {
        return new ImportOffer(importer.kind(), measure, "", List::of, answer -> importer);
    }
}
