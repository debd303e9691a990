package dangwu.kit.ui;

/** The sentence under a table that says what a filter hides: "共 34 人，显示 12 人，已选 1 人". */
public final class CountText {

    private CountText() {
    }

    /** The counts in words; equal or zero counts are left out. The measure word is 人, 条, 次 … */
    public static String of(int total, int shown, int marked, String measure) {
        StringBuilder text = new StringBuilder("共 ").append(total).append(' ').append(measure);
        if (shown != total) {
            text.append("，显示 ").append(shown).append(' ').append(measure);
        }
        if (marked > 0) {
            text.append("，已选 ").append(marked).append(' ').append(measure);
        }
        return text.toString();
    }
}
