package dangwu.kit.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads whole numbers and amounts. */
final class NumberCellParsing {
    private static final Pattern MONEY_MARKS = Pattern.compile("^[¥￥$]|^(人民币|RMB|CNY)|(元整|圆整|元|圆|块)$");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private NumberCellParsing() {}

    static Integer integer(Cell cell, int min, int max) throws CellException {
        BigDecimal number = number(cell);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new CellException("应为整数");
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new CellException("应在" + min + "至" + max + "之间");
        }
        return number.intValueExact();
    }

    static BigDecimal decimal(Cell cell, int scale) throws CellException {
        BigDecimal number = number(cell);
        if (number == null) {
            return null;
        }
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.scale() > scale) {
            throw new CellException(scale == 0 ? "应为整数" : "最多" + scale + "位小数，请核对");
        }
        return bare.setScale(scale);
    }

    private static BigDecimal number(Cell cell) throws CellException {
        CellText.refuseBroken(cell);
        if (cell.kind() == CellKind.NUMBER) {
            if (cell.dateFormat()) {
                throw new CellException("是日期，这里应为数字，请把单元格格式改为数值");
            }
            return new BigDecimal(cell.text());
        }
        if (cell.kind() == CellKind.BOOLEAN) {
            throw notNumber();
        }
        String text = CellText.compactOrNothing(CellText.content(cell));
        return text == null ? null : ofText(text);
    }

    private static BigDecimal ofText(String text) throws CellException {
        if (text.endsWith("万元") || text.endsWith("万")) {
            throw new CellException("请以元为单位填写");
        }
        String bare = MONEY_MARKS.matcher(text).replaceAll("").replace('−', '-');
        String plain = GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare;
        if (!NUMBER.matcher(plain).matches()) {
            throw notNumber();
        }
        return new BigDecimal(plain);
    }

    private static CellException notNumber() {
        return new CellException("不是数字，请只填数字");
    }
}
