package dangwu.records.dues.screen;

import java.util.Optional;

/** Remembers which organization was chosen last in the room 党费. */
public interface DuesMemory {

    /** Its id; empty: none was chosen yet. */
    Optional<Long> organization();

    /** Remembers it. */
    void remember(long organizationId);

    /** Remembers nothing: the first branch is chosen each time. */
    static DuesMemory none() {
        return new DuesMemory() {
            @Override
            public Optional<Long> organization() {
                return Optional.empty();
            }

            @Override
            public void remember(long organizationId) {
                // nothing is remembered
            }
        };
    }
}
