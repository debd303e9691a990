package dangwu.kit.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the field that a heading means: what the person said, what was remembered, labels and synonyms. */
final class FieldIndex {
    private final Map<String, ImportField<?>> byKey = new LinkedHashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byBareName = new HashMap<>();
    private final Map<String, String> byHand;
    private final Map<String, String> remembered;

    FieldIndex(List<ImportField<?>> fields, Map<String, String> byHand, Map<String, String> remembered) {
        this.byHand = normal(byHand);
        this.remembered = normal(remembered);
        Set<String> ambiguous = new HashSet<>();
        for (ImportField<?> field : fields) {
            byKey.put(field.key(), field);
            addName(field, field.label(), ambiguous);
            field.synonyms().forEach(name -> addName(field, name, ambiguous));
        }
        byBareName.keySet().removeAll(ambiguous);
    }

    List<ImportField<?>> fields() {
        return List.copyOf(byKey.values());
    }

    ImportField<?> field(String key) {
        return byKey.get(key);
    }

    /**
     * What a column means.
     *
     * @param names the heading, and for a heading of two rows also its lower part alone
     * @return empty if unknown
     */
    Optional<Match> match(List<String> names) {
        String whole = HeaderText.normal(names.get(0));
        if (byHand.containsKey(whole)) {
            return known(byHand.get(whole), MatchedColumn.Basis.HAND);
        }
        if (remembered.containsKey(whole)) {
            return known(remembered.get(whole), MatchedColumn.Basis.MEMORY);
        }
        if (byName.containsKey(whole)) {
            return Optional.of(new Match(byName.get(whole), MatchedColumn.Basis.NAME));
        }
        return names.stream().map(this::bareMatch).flatMap(Optional::stream).findFirst()
                .map(key -> new Match(key, MatchedColumn.Basis.BARE_NAME));
    }

    private Optional<String> bareMatch(String name) {
        String exact = byName.get(HeaderText.normal(name));
        return exact != null ? Optional.of(exact) : Optional.ofNullable(byBareName.get(HeaderText.bare(name)));
    }

    /** A remembered field may belong to an earlier version of the program; an empty key leaves the column out. */
    private Optional<Match> known(String key, MatchedColumn.Basis basis) {
        return key.isEmpty() || byKey.containsKey(key) ? Optional.of(new Match(key, basis)) : Optional.empty();
    }

    private void addName(ImportField<?> field, String name, Set<String> ambiguous) {
        String other = byName.putIfAbsent(HeaderText.normal(name), field.key());
        if (other != null && !other.equals(field.key())) {
            throw new IllegalArgumentException("two fields are called " + name + ": " + other + ", " + field.key());
        }
        String bare = HeaderText.bare(name);
        String otherBare = byBareName.putIfAbsent(bare, field.key());
        if (otherBare != null && !otherBare.equals(field.key())) {
            ambiguous.add(bare);
        }
    }

    private static Map<String, String> normal(Map<String, String> headings) {
        Map<String, String> normal = new HashMap<>();
        headings.forEach((heading, key) -> normal.put(HeaderText.normal(heading), key));
        return normal;
    }

    /** A field (or "" for a column to be left out) and how it was found. */
    record Match(String key, MatchedColumn.Basis basis) {
        boolean leavesOut() {
            return key.isEmpty();
        }
    }
}
