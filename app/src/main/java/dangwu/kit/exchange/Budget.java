package dangwu.kit.exchange;

/** Counts what is taken from one file and refuses it when it is too much. */
final class Budget {
    private final Limits limits;
    private int cells;
    private long chars;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void cell() {
        if (++cells > limits.cells()) {
            throw Refusal.tooLarge("有内容的单元格超过" + limits.cells() + "个");
        }
    }

    void chars(int more) {
        chars += more;
        if (chars > limits.textChars()) {
            throw Refusal.tooLarge("文字超过" + limits.textChars() + "个字");
        }
    }

    void row(int number) {
        if (number < 1 || number > limits.rows()) {
            throw Refusal.tooLarge("行号超过" + limits.rows());
        }
    }

    void sheets(int count) {
        if (count > limits.sheets()) {
            throw Refusal.tooLarge("有" + count + "张工作表");
        }
    }
}
