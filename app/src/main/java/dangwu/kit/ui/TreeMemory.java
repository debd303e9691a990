package dangwu.kit.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Remembers which branches of a tree the clerk has closed. Keys are texts of the items' own keys. */
public interface TreeMemory {

    /** Keys of the closed branches; empty when none is. */
    Set<String> closed(String treeId);

    /** Remembers the closed branches. */
    void save(String treeId, Set<String> closed);

    /** A memory that lasts as long as the program runs. */
    static TreeMemory inMemory() {
        Map<String, Set<String>> states = new HashMap<>();
        return new TreeMemory() {
            @Override
            public Set<String> closed(String treeId) {
                return states.getOrDefault(treeId, Set.of());
            }

            @Override
            public void save(String treeId, Set<String> closed) {
                states.put(treeId, Set.copyOf(closed));
            }
        };
    }
}
