package dangwu.kit.ui;

/**
 * A quiet notice at the bottom of the window.
 *
 * @param text what was done
 * @param act the words of the act offered, e.g. "撤销"; empty when none is
 * @param doIt the act; does nothing when none is offered
 */
public record Notice(String text, String act, Runnable doIt) {

    /** True when an act is offered. */
    public boolean hasAct() {
        return !act.isEmpty();
    }
}
