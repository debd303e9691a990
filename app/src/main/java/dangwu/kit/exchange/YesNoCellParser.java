package dangwu.kit.exchange;

import java.util.Locale;
import java.util.Set;

/** Reads yes and no as people mark them. */
final class YesNoCellParser implements CellParser<Boolean> {
    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "☑", "1", "有", "对", "Y", "YES", "TRUE", "T", "V");
    private static final Set<String> NO = Set.of("否", "×", "✕", "✗", "✘", "☐", "□", "X", "0", "无", "没有", "不是", "非", "错", "N", "NO",
            "FALSE", "F", "-", "—", "/");

    @Override
    public Boolean parse(Cell cell) throws CellException {
        String text = CellText.compact(CellText.content(cell));
        if (text == null) {
            return null;
        }
        String mark = text.toUpperCase(Locale.ROOT);
        if (YES.contains(mark)) {
            return true;
        }
        if (NO.contains(mark)) {
            return false;
        }
        throw new CellException("只能填“是”或“否”");
    }
}
