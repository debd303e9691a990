package dangwu.kit.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates from 1900 to 2100: Excel day numbers, 1985-07-01, 1985.7, 1985.07.01, 1985/7/1, 1985年7月, 1985年7月1日, 198507,
 * 19850701, as text or as number. A time of day is dropped. What may mean two dates is refused.
 */
final class DateCellParser implements CellParser<PartialDate> {
    private static final String FORMS = "请写成1985-07-01或1985.07这样的形式";
    private static final String SEPARATOR = "[-./年‐‑–—_,、]";
    private static final Pattern TIME = Pattern.compile("[\\sT]+\\d{1,2}[:：]\\d{1,2}([:：]\\d{1,2}([.]\\d+)?)?(Z)?$");
    private static final Pattern PARTS = Pattern.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})(?:[-./月‐‑–—_,、](\\d{1,2}))?[日号月.]?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("[’']?\\d{2}" + SEPARATOR + "\\d{1,2}([-./月]\\d{1,2})?[日号月.]?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2}");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}");
    private static final Pattern YEAR_ONLY = Pattern.compile("(\\d{4})年?");
    private static final Pattern DECIMAL_MONTH = Pattern.compile("(\\d{4})\\.(\\d{1,2})");
    private static final int MIN_BARE_SERIAL = 2_101;
    private static final int FIVE_DIGITS = 5;

    @Override
    public PartialDate parse(Cell cell) throws CellException {
        CellText.refuseBroken(cell);
        return switch (cell.kind()) {
            case BLANK -> null;
            case NUMBER -> ofNumber(cell);
            case TEXT -> ofText(cell);
            default -> throw unknown();
        };
    }

    private static PartialDate ofNumber(Cell cell) throws CellException {
        double number = cell.number();
        if (number >= 1900 && number < MIN_BARE_SERIAL) {
            return ofYearLikeNumber(cell);
        }
        if (cell.dateFormat() || number >= MIN_BARE_SERIAL && number < 100_000) {
            return ofSerial(number, cell.date1904());
        }
        if (number == Math.rint(number)) {
            return ofDigits(cell.text());
        }
        throw unknown();
    }

    /** 1985.7 typed as a number: clear except for 1985.1, which may have been 1985.10. */
    private static PartialDate ofYearLikeNumber(Cell cell) throws CellException {
        Matcher parts = DECIMAL_MONTH.matcher(cell.text());
        if (cell.dateFormat()) {
            throw new CellException("单元格设成了日期格式，里面的数却是" + cell.text() + "，看不出是哪一天，" + FORMS);
        }
        if (!parts.matches()) {
            throw cell.number() == Math.rint(cell.number()) ? yearOnly(cell.text()) : unknown();
        }
        if (parts.group(2).equals("1")) {
            throw new CellException("是数字" + cell.text() + "，分不清是1月还是10月，请把单元格设为文本，写成"
                    + parts.group(1) + ".01或" + parts.group(1) + ".10");
        }
        return month(parts.group(1), parts.group(2));
    }

    private static PartialDate ofText(Cell cell) throws CellException {
        String content = Normalizer.normalize(CellText.content(cell), Normalizer.Form.NFKC).strip();
        String text = CellText.compactOrNothing(TIME.matcher(content).replaceFirst(""));
        if (text == null) {
            return null;
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return parts.group(3) == null ? month(parts.group(1), parts.group(2)) : day(parts.group(1), parts.group(2), parts.group(3));
        }
        if (YEAR_ONLY.matcher(text).matches()) {
            throw yearOnly(text);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw new CellException("年份只有两位，分不清是哪个世纪，" + FORMS);
        }
        if (YEAR_LAST.matcher(text).matches()) {
            throw new CellException("年份写在了最后，分不清月和日，" + FORMS);
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() == FIVE_DIGITS ? ofSerial(Integer.parseInt(text), cell.date1904()) : ofDigits(text);
        }
        throw unknown();
    }

    private static PartialDate ofDigits(String digits) throws CellException {
        return switch (digits.length()) {
            case 6 -> month(digits.substring(0, 4), digits.substring(4));
            case 8 -> day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
            default -> throw unknown();
        };
    }

    private static PartialDate ofSerial(double serial, boolean date1904) throws CellException {
        return ExcelDays.date(serial, date1904).map(PartialDate::of)
                .orElseThrow(() -> new CellException("Excel中的日期数不在1900年至2100年之间，" + FORMS));
    }

    private static PartialDate month(String year, String month) throws CellException {
        return PartialDate.of(yearMonth(year, month));
    }

    private static PartialDate day(String year, String month, String day) throws CellException {
        YearMonth yearMonth = yearMonth(year, month);
        int number = Integer.parseInt(day);
        if (number < 1 || !yearMonth.isValidDay(number)) {
            throw new CellException(yearMonth.getYear() + "年" + yearMonth.getMonthValue() + "月没有" + number + "日，请核对");
        }
        return PartialDate.of(LocalDate.of(yearMonth.getYear(), yearMonth.getMonth(), number));
    }

    private static YearMonth yearMonth(String year, String month) throws CellException {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        if (!ExcelDays.plausibleYear(y)) {
            throw new CellException("年份" + y + "不在1900年至2100年之间，请核对");
        }
        if (m < 1 || m > 12) {
            throw new CellException("没有" + m + "月，请核对");
        }
        return YearMonth.of(y, m);
    }

    private static CellException yearOnly(String text) {
        return new CellException("只有年份" + text.replace("年", "") + "，至少要写到月，" + FORMS);
    }

    private static CellException unknown() {
        return new CellException("看不出是什么日期，" + FORMS);
    }
}
