package dangwu.kit.ui;

/** Brings a place of the program to the front. Screens take it in their constructor. */
public interface Navigator {

    /** Opens the place {@code placeId}, e.g. "members". */
    void open(String placeId);

    /** Opens it for the sake of {@code target}, see {@link Screen#show}. */
    void open(String placeId, Object target);

    /** Goes back to the place the clerk came from; stays where there is none. */
    default void back() {
        // one that knows a single place leads nowhere
    }
}
