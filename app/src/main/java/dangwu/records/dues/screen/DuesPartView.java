package dangwu.records.dues.screen;

import java.util.List;
import javafx.scene.Node;

/**
 * A part of the room 党费 (收缴, 核定 …). Made once; it reads branch and month from the {@link DuesScopeViewModel} that all parts share.
 * The room calls {@link #refresh} when it comes to the front, when records have changed, and when the scope changes while it is in front.
 */
public interface DuesPartView {

    /** Which part it is. */
    DuesMode mode();

    /** The content below the line of choices. */
    Node view();

    /** What stands in the line of choices behind the parts' names, e.g. a {@link ScopePane}; made once. */
    List<? extends Node> head();

    /** What stands at the right end of that line, e.g. totals; made once. */
    default List<? extends Node> headEnd() {
        return List.of();
    }

    /** Buttons for the top bar while it is in front, the primary one last; made once. */
    default List<? extends Node> acts() {
        return List.of();
    }

    /** Reads everything anew, for what the scope says now, in the background. */
    void refresh();

    /** Comes to the front for the sake of {@code target}'s detail (may be null); the scope has been set already. */
    default void show(DuesTarget target) {
        refresh();
    }

    /** Goes so many periods on, as the part's choice of a period has them. */
    default void turn(int by) {
        head().stream().filter(ScopePane.class::isInstance).map(ScopePane.class::cast).forEach(pane -> pane.turn(by));
    }

    /** Puts the keyboard where the work begins. */
    default void takeKeyboard() {
        view().requestFocus();
    }

    /** Asks what to do with unsaved edits, if there are any; false: the clerk wants to stay. */
    default boolean mayLeave() {
        return true;
    }
}
