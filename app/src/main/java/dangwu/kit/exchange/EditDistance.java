package dangwu.kit.exchange;

/** How many characters must be changed, added or dropped to make one text of another. */
final class EditDistance {
    private EditDistance() {}

    static int between(String a, String b) {
        int[] from = a.codePoints().toArray();
        int[] to = b.codePoints().toArray();
        int[] before = new int[to.length + 1];
        for (int j = 0; j <= to.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            int[] now = new int[to.length + 1];
            now[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int change = before[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[to.length];
    }
}
