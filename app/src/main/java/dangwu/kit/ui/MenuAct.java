package dangwu.kit.ui;

/**
 * One act of a menu.
 *
 * @param label the act's words; "-" makes a separating line
 * @param keys the key that does the same, as {@link KeyBinding#hint()} gives it, e.g. "Ctrl C" or "Enter"; may be empty
 * @param isPossible false when the act cannot be done now
 * @param whyNot why it cannot, shown behind the words; empty when it can, or when everybody sees why
 * @param act what to do
 */
public record MenuAct(String label, String keys, boolean isPossible, String whyNot, Runnable act) {

    /** An act that can be done. */
    public static MenuAct of(String label, Runnable act) {
        return new MenuAct(label, "", true, "", act);
    }

    /** An act that can be done, with the key that does the same. */
    public static MenuAct of(String label, String keys, Runnable act) {
        return new MenuAct(label, keys, true, "", act);
    }

    /** An act that cannot be done now, and why. */
    public static MenuAct disabled(String label, String whyNot) {
        return new MenuAct(label, "", false, whyNot, () -> { });
    }

    /** A separating line. */
    public static MenuAct line() {
        return new MenuAct("-", "", true, "", () -> { });
    }

    /** True for a separating line. */
    public boolean isLine() {
        return "-".equals(label);
    }
}
