package dangwu.kit.exchange;

import java.util.Map;

/** Remembers which heading the person took for which field. */
public interface MappingMemory {

    /** Remembers nothing. */
    MappingMemory NONE = new MappingMemory() {
        @Override
        public Map<String, String> recall(ImportKind kind) {
            return Map.of();
        }

        @Override
        public void remember(ImportKind kind, Map<String, String> headerToField) {
            // Nothing is kept on purpose.
        }
    };

    /** Heading (normalised by {@link HeaderText#normal}) to field key; an empty key means the column is to be left out. */
    Map<String, String> recall(ImportKind kind);

    /** Keeps these choices, adding to those known. */
    void remember(ImportKind kind, Map<String, String> headerToField);
}
