package dangwu.kit.exchange;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads 18-character ID numbers (GB 11643). What Excel has shortened is refused: the lost digits cannot be known. */
final class IdNumberCellParser implements CellParser<String> {
    private static final String LOST = "身份证号在Excel中已变成数字，末几位丢失，请在Excel中把该列设为文本后重新填写";
    private static final String OLD = "是15位的旧身份证号，请改填18位的公民身份证号";
    private static final Pattern EXPONENT = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]{1,3}");
    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final double FIRST_TOO_LONG = 1e15;

    private final Function<String, String> problem;

    IdNumberCellParser(Function<String, String> problem) {
        this.problem = problem;
    }

    @Override
    public String parse(Cell cell) throws CellException {
        CellText.refuseBroken(cell);
        if (cell.kind() == CellKind.NUMBER && Math.abs(cell.number()) >= FIRST_TOO_LONG) {
            throw new CellException(LOST);
        }
        String text = CellText.compact(CellText.content(cell));
        if (text == null) {
            return null;
        }
        CellText.refuseMasked(text);
        String number = text.toUpperCase(Locale.ROOT);
        refuseShape(number);
        String wrong = problem.apply(number);
        if (wrong != null) {
            throw new CellException(wrong);
        }
        return number;
    }

    private static void refuseShape(String number) throws CellException {
        if (EXPONENT.matcher(number).matches()) {
            throw new CellException(LOST);
        }
        int length = number.codePointCount(0, number.length());
        if (length == OLD_LENGTH && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new CellException(OLD);
        }
        if (length != LENGTH) {
            throw new CellException("身份证号应为18位，现为" + length + "位，请核对");
        }
        if (!SHAPE.matcher(number).matches()) {
            throw new CellException("身份证号前17位应为数字，末位应为数字或X，请核对");
        }
    }
}
