package dangwu.kit.exchange;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cleaning of what people and Excel leave in cells. */
final class CellText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200D]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern BREAK_AMONG_HAN =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：）】》])[\\p{Z}\\t]*[\\r\\n\\x{0B}\\f\\x{85}\\x{2028}\\x{2029}]+[\\s\\p{Z}]*(?=[\\p{IsHan}，。、；：（【《])");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern SPACE_BESIDE_HAN = Pattern.compile("(?<=[\\p{IsHan}·•])[\\s\\p{Z}]+|[\\s\\p{Z}]+(?=[\\p{IsHan}·•])");
    private static final Pattern PREFIX = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*['’‘`′＇](?=.)", Pattern.DOTALL);
    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "－", "–", "/", "\\", "无", "空", "暂无", "未填", "N/A", "n/a");
    private static final Pattern MASKED = Pattern.compile("[*＊]{2}");
    private static final int SAFE_DIGITS = 15;

    private CellText() {}

    /**
     * The cell's content as text with the ’ in front dropped and in NFC; null if blank.
     *
     * @throws CellException for errors, formulas without result and numbers too long for Excel
     */
    static String content(Cell cell) throws CellException {
        refuseBroken(cell);
        return switch (cell.kind()) {
            case BLANK -> null;
            case NUMBER -> number(cell);
            case TEXT -> isPlain(cell.text()) && cell.text().charAt(0) != '\'' && cell.text().charAt(0) != '`' ? cell.text() : cleaned(cell);
            default -> cleaned(cell);
        };
    }

    private static String cleaned(Cell cell) {
        return Normalizer.normalize(PREFIX.matcher(cell.text()).replaceFirst(""), Normalizer.Form.NFC);
    }

    static void refuseBroken(Cell cell) throws CellException {
        if (cell.kind() == CellKind.ERROR) {
            throw new CellException("单元格是错误值" + cell.text() + "，请在Excel中改正后重新导入");
        }
        if (cell.kind() == CellKind.UNCALCULATED) {
            throw new CellException("单元格是公式，文件中没有保存它的计算结果，请用Excel或WPS打开文件、保存一次，再重新导入");
        }
    }

    /** Refuses what was hidden when the file was written, such as 139****1000: what stood there cannot be known. */
    static void refuseMasked(String text) throws CellException {
        if (text != null && MASKED.matcher(text).find()) {
            throw new CellException("有一部分已隐去（*号），原来的内容无从得知，请改用没有隐去的表，或清空这一格");
        }
    }

    /** White space of any kind and line breaks to one space, none at the ends; null if nothing is left. */
    static String oneLine(String text) {
        if (text == null) {
            return null;
        }
        if (isPlain(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String joined = BREAK_AMONG_HAN.matcher(visible).replaceAll("");
        String line = SPACES.matcher(joined).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** As oneLine within each line; empty lines are dropped; null if nothing is left. */
    static String lines(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        String lines = LINE_BREAK.splitAsStream(text).map(CellText::oneLine).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    static String withoutSpacesAmongHan(String line) {
        return line == null || line.indexOf(' ') < 0 ? line : SPACE_BESIDE_HAN.matcher(line).replaceAll("");
    }

    /** Half-width, no white space at all; null if nothing is left. */
    static String compact(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String visible = SPACES.matcher(INVISIBLE.matcher(narrow).replaceAll("")).replaceAll("");
        return visible.isEmpty() ? null : visible;
    }

    /** As compact, and null also for the signs that stand for "nothing here". */
    static String compactOrNothing(String text) {
        String compact = compact(text);
        return compact == null || NOTHING.contains(compact) ? null : compact;
    }

    static String limited(String text, int maxLength) throws CellException {
        if (text == null) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            throw new CellException("内容有" + length + "个字，最多" + maxLength + "个字，请缩短");
        }
        return text;
    }

    /** Whether there is nothing to clean: no white space, nothing invisible. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ordinary = c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
            if (!ordinary) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String number(Cell cell) throws CellException {
        if (!cell.dateFormat() && cell.number() == Math.rint(cell.number()) && Math.abs(cell.number()) >= Math.pow(10, SAFE_DIGITS)) {
            throw new CellException("数字超过15位，末几位已在Excel中丢失，请在Excel中把该列设为文本后重新填写");
        }
        return cell.display();
    }
}
