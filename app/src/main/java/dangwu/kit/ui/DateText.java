package dangwu.kit.ui;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people type them, and writes them as ISO. */
public final class DateText {

    private static final String SEPARATOR = "\\s*[-./,，。、·—－\\s]\\s*";
    private static final Pattern SOLID_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4}|\\d{2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})");
    private static final Pattern CHINESE_DAY = Pattern.compile("(\\d{4}|\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern SHORT_DAY = Pattern.compile("(\\d{1,2})(?:" + SEPARATOR + "|\\s*月\\s*)(\\d{1,2})\\s*[日号]?");
    private static final Pattern SOLID_MONTH = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}|\\d{2})(?:" + SEPARATOR + "|\\s*年\\s*)(\\d{1,2})\\s*月?");
    private static final String DIGITS = "〇一二三四五六七八九";

    private DateText() {
    }

    /**
     * Reads a day: 2026-11-20, 2026.11.20, 2026/11/20, 20261120, 2026年11月20日, 二〇二六年十一月二十日, 11-20 (this year), 今天, 昨天, 明天.
     * Two figures for a year mean the nearest such year not more than ten years ahead.
     *
     * @return empty when the text is no such date, or no such day exists (2026-02-30)
     */
    public static Optional<LocalDate> day(String text, LocalDate today) {
        String plain = plain(text);
        switch (plain) {
            case "今天", "今日": return Optional.of(today);
            case "昨天", "昨日": return Optional.of(today.minusDays(1));
            case "明天", "明日": return Optional.of(today.plusDays(1));
            default: break;
        }
        for (Pattern pattern : new Pattern[] {SOLID_DAY, DAY, CHINESE_DAY}) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return day(year(found.group(1), today), found.group(2), found.group(3));
            }
        }
        Matcher found = SHORT_DAY.matcher(plain);
        return found.matches() ? day(today.getYear(), found.group(1), found.group(2)) : Optional.empty();
    }

    /** Reads a month: 2026-11, 2026.11, 202611, 2026年11月, or the month of anything {@link #day} reads with a year. */
    public static Optional<YearMonth> month(String text, LocalDate today) {
        String plain = plain(text);
        if ("本月".equals(plain)) {
            return Optional.of(YearMonth.from(today));
        }
        for (Pattern pattern : new Pattern[] {SOLID_MONTH, MONTH}) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return month(year(found.group(1), today), found.group(2));
            }
        }
        return SHORT_DAY.matcher(plain).matches() ? Optional.empty() : day(plain, today).map(YearMonth::from);
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(int year, String month) {
        try {
            return year == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, Integer.parseInt(month)));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static int year(String figures, LocalDate today) {
        int year = Integer.parseInt(figures);
        if (figures.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 10 ? century - 100 + year : century + year;
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).strip();
        return plain.codePoints().anyMatch(c -> "〇零○一二三四五六七八九十".indexOf(c) >= 0) ? figures(plain) : plain;
    }

    /** 二〇二六年十一月二十日 → 2026年11月20日: single signs are digits; 十 stands for tens beside them. */
    private static String figures(String chinese) {
        StringBuilder out = new StringBuilder();
        String text = chinese.replace('零', '〇').replace('○', '〇');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '十') {
                boolean tensBefore = i > 0 && DIGITS.indexOf(text.charAt(i - 1)) >= 0;
                boolean onesAfter = i + 1 < text.length() && DIGITS.indexOf(text.charAt(i + 1)) >= 0;
                out.append(tensBefore ? "" : "1").append(onesAfter ? "" : "0");
            } else {
                int digit = DIGITS.indexOf(sign);
                out.append(digit >= 0 ? String.valueOf(digit) : String.valueOf(sign));
            }
        }
        return out.toString();
    }
}
