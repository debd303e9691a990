package dangwu.kit.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/**
 * The ways of reading a cell. Each gives null for a blank cell, cleans what may be cleaned without guessing (full-width digits,
 * stray spaces, the ’ in front, line breaks) and refuses the rest with a Chinese sentence.
 */
public final class CellParsers {

    private CellParsers() {}

    /** Free text of at most so many characters; line breaks and runs of spaces become one space, or nothing between Han characters. */
    public static CellParser<String> text(int maxLength) {
        return cell -> CellText.limited(CellText.oneLine(CellText.content(cell)), maxLength);
    }

    /** Free text of at most so many characters that keeps its line breaks, as minutes do; runs of spaces within a line become one. */
    public static CellParser<String> lines(int maxLength) {
        return cell -> CellText.limited(CellText.lines(CellText.content(cell)), maxLength);
    }

    /** {@code parser} for what may stand partly hidden in a file that was handed out: 滨河区*** is refused. */
    public static CellParser<String> unmasked(CellParser<String> parser) {
        return cell -> {
            String text = parser.parse(cell);
            CellText.refuseMasked(text);
            return text;
        };
    }

    /** A person's or an organization's name: as text, and no space at all beside a Han character (张　三 becomes 张三). */
    public static CellParser<String> name(int maxLength) {
        return cell -> CellText.limited(CellText.withoutSpacesAmongHan(CellText.oneLine(CellText.content(cell))), maxLength);
    }

    /** A code or number that is no quantity: half-width, without any space. */
    public static CellParser<String> identifier(int maxLength) {
        return cell -> CellText.limited(CellText.compact(CellText.content(cell)), maxLength);
    }

    /** A day, or a year and a month; see {@link DateCellParser} for the forms. A dash or 无 means blank. */
    public static CellParser<PartialDate> date() {
        return new DateCellParser();
    }

    /**
     * An 18-character citizen's ID number, x in upper case. Numbers that Excel shortened are refused, never guessed.
     *
     * @param problem says in a Chinese sentence what is wrong with an ID number of the right shape (check digit, birth date), or null
     */
    public static CellParser<String> idNumber(Function<String, String> problem) {
        return new IdNumberCellParser(problem);
    }

    /** One or several telephone numbers, the several joined by 、; +86 and spaces are dropped. A dash or 无 means blank. */
    public static CellParser<String> phone() {
        return new PhoneCellParser();
    }

    /** 是/否, √/×, 1/0, 有/无, Y/N, TRUE/FALSE. */
    public static CellParser<Boolean> yesNo() {
        return new YesNoCellParser();
    }

    /** A whole number from min to max. A dash means blank. */
    public static CellParser<Integer> integer(int min, int max) {
        return cell -> NumberCellParsing.integer(cell, min, max);
    }

    /** A number with at most so many decimal places; money may be written 1,234.50元 or ￥1234.5. A dash means blank. */
    public static CellParser<BigDecimal> decimal(int scale) {
        return cell -> NumberCellParsing.decimal(cell, scale);
    }

    /**
     * One of a list of values.
     *
     * @param values names, codes and other ways of writing, in the order in which they are offered; the first for each value is its name
     */
    public static <V> CellParser<V> code(Map<String, V> values) {
        return new CodeCellParser<>(values);
    }
}
