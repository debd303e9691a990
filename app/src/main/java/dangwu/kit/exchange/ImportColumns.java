package dangwu.kit.exchange;

import java.util.List;

/** The columns of one kind of sheet. */
public interface ImportColumns {

    /** All columns that are understood. */
    List<ImportField<?>> all();

    /** The columns of a blank sheet to fill in, in order: none twice, none that is passed over. */
    default List<ImportField<?>> blankSheet() {
        return all();
    }
}
