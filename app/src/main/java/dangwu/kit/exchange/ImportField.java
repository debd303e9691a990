package dangwu.kit.exchange;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a sheet may say about each of its rows.
 *
 * @param key         name inside the program, unique in its importer
 * @param label       the heading as the program writes it, such as 公民身份证号
 * @param synonyms    other headings for the same thing
 * @param required    whether a row without it is rejected
 * @param parser      reads the cell
 * @param identifying whether it says whom or what a row is about; a row with all of these blank is no data row
 * @param asText      whether the column of a blank sheet to fill in is formatted as text (numbers that are no quantities, dates)
 * @param choices     the values offered in a drop-down list; empty for free input
 * @param example     a sample value for the instructions; may be empty
 * @param hint        accepted forms in a few words; may be empty
 * @param <V>         the value's type
 */
public record ImportField<V>(String key, String label, List<String> synonyms, boolean required, CellParser<V> parser,
                             boolean identifying, boolean asText, List<String> choices, String example, String hint) {

    /** Copies the lists. */
    public ImportField {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(parser);
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
    }

    /** A field with all that matters for reading. */
    public ImportField(String key, String label, List<String> synonyms, boolean required, CellParser<V> parser) {
        this(key, label, synonyms, required, parser, false, false, List.of(), "", "");
    }

    /** An optional field. */
    public static <V> ImportField<V> of(String key, String label, CellParser<V> parser) {
        return new ImportField<>(key, label, List.of(), false, parser);
    }

    /** With these other headings. */
    public ImportField<V> withSynonyms(String... others) {
        return new ImportField<>(key, label, List.of(others), required, parser, identifying, asText, choices, example, hint);
    }

    /** A row without it is rejected. */
    public ImportField<V> asRequired() {
        return new ImportField<>(key, label, synonyms, true, parser, identifying, asText, choices, example, hint);
    }

    /** It says whom or what a row is about. */
    public ImportField<V> asIdentifying() {
        return new ImportField<>(key, label, synonyms, required, parser, true, asText, choices, example, hint);
    }

    /** Its column in a blank sheet is formatted as text. */
    public ImportField<V> asTextColumn() {
        return new ImportField<>(key, label, synonyms, required, parser, identifying, true, choices, example, hint);
    }

    /** With a drop-down list of these values. */
    public ImportField<V> withChoices(List<String> values) {
        return new ImportField<>(key, label, synonyms, required, parser, identifying, asText, values, example, hint);
    }

    /** With a sample value and the accepted forms in a few words, for the instructions. */
    public ImportField<V> explained(String sample, String forms) {
        return new ImportField<>(key, label, synonyms, required, parser, identifying, asText, choices, sample, forms);
    }
}
