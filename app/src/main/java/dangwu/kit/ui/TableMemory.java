package dangwu.kit.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers how the clerk has arranged a table. */
public interface TableMemory {

    /** How the table was left; empty when it was never changed. */
    Optional<TableState> load(String tableId);

    /** Remembers how the table is now. */
    void save(String tableId, TableState state);

    /** A memory that lasts as long as the program runs. */
    static TableMemory inMemory() {
        Map<String, TableState> states = new HashMap<>();
        return new TableMemory() {
            @Override
            public Optional<TableState> load(String tableId) {
                return Optional.ofNullable(states.get(tableId));
            }

            @Override
            public void save(String tableId, TableState state) {
                states.put(tableId, state);
            }
        };
    }
}
