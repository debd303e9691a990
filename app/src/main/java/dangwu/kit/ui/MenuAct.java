package dangwu.kit.ui;

/**
 * One act of a menu.
 *
 * @param label the act's words; "-" makes a separating line
 * @param keys the key that does the same, as shown, e.g. "Enter"; may be empty
 * @param whyNot why the act cannot be done now, shown behind the words; empty when it can
 * @param act what to do
 */
public record MenuAct(String label, String keys, String whyNot, Runnable act) {

    /** An act that can be done. */
    public static MenuAct of(String label, Runnable act) {
        return new MenuAct(label, "", "", act);
    }

    /** An act that can be done, with the key that does the same. */
    public static MenuAct of(String label, String keys, Runnable act) {
        return new MenuAct(label, keys, "", act);
    }

    /** An act that cannot be done now, and why. */
    public static MenuAct disabled(String label, String whyNot) {
        return new MenuAct(label, "", whyNot, () -> { });
    }

    /** A separating line. */
    public static MenuAct line() {
        return new MenuAct("-", "", "", () -> { });
    }

    /** True for a separating line. */
    public boolean isLine() {
        return "-".equals(label);
    }

    /** True when the act can be done. */
    public boolean isPossible() {
        return whyNot.isEmpty();
    }
}
