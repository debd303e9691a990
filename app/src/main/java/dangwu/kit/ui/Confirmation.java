package dangwu.kit.ui;

/**
 * A question before an act.
 *
 * @param title what it is about, e.g. "删除会议记录"
 * @param message what will happen, a sentence or two
 * @param act the button's words: the act itself, e.g. "删除 3 条记录", never "确定"
 * @param destructive true when the act takes something away; the button is red and Enter means 取消
 */
public record Confirmation(String title, String message, String act, boolean destructive) {

    /** A question before an ordinary act; Enter does it. */
    public static Confirmation of(String title, String message, String act) {
        return new Confirmation(title, message, act, false);
    }

    /** A question before an act that takes something away; Enter cancels. */
    public static Confirmation destructive(String title, String message, String act) {
        return new Confirmation(title, message, act, true);
    }
}
