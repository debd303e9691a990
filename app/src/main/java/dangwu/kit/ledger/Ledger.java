package dangwu.kit.ledger;

import dangwu.kit.office.Format;
import dangwu.kit.office.PaperBook;
import java.util.EnumSet;
import java.util.Set;

/** A table or form that can be handed out. */
public interface Ledger {

    /** Its number in the directory of ledgers, e.g. L10. */
    String id();

    /** Its Chinese name, unlike that of any other ledger; part of file names. */
    String name();

    /** The box of the directory in which it is filed, e.g. "02 党员队伍". */
    String box();

    /** Whether it tells of a period, from its first day to its last; else it stands as of the last day. */
    default boolean periodic() {
        return false;
    }

    /** The formats in which it may be had, at least one. */
    default Set<Format> formats() {
        return EnumSet.allOf(Format.class);
    }

    /**
     * The ledger as it is to be written; not on the window's thread.
     *
     * @throws RuntimeException with a Chinese sentence when there is nothing that could stand on it
     */
    PaperBook paper(LedgerRequest request);
}
