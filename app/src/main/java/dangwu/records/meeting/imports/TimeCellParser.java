package dangwu.records.meeting.imports;

import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.CellKind;
import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import dangwu.kit.exchange.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when a meeting was held: a day, a time, or both, as Excel's numbers or as text. 2026年3月12日（星期四）下午2:30—4:00, 14:30-16:00,
 * 9时30分至11时, 20260312. What may mean two things is refused.
 */
final class TimeCellParser implements CellParser<MeetingTime> {

    private static final String FORMS = "请写成2026-03-12、14:30-16:00或2026-03-12 14:30-16:00这样的形式";
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final Pattern DAY = Pattern.compile("^(\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}(?:[日号]|(?!\\d))|\\d{4}[-./年]\\d{1,2}(?:月|(?!\\d))|\\d{8}(?!\\d))");
    private static final Pattern SPACE = Pattern.compile("(?<!\\d) | (?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("^[,;]?\\(?(?:星期|周)[一二三四五六日天]\\)?|^[T,;]");
    private static final Pattern SEVERAL_DAYS = Pattern.compile("^[-—–―~〜至到、](?:\\d{4}[-./年])?\\d{1,2}(?:[./月]\\d{1,2})?[日号].*");
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile("^\\d{1,2}[月/]\\d{1,2}[日号]?.*");
    private static final Pattern PART_OF_DAY = Pattern.compile("^(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|全天)$");
    private static final Pattern TIME = Pattern.compile("(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?(\\d{1,2})(?:[:.时点](\\d{2})分?(?::\\d{2})?|[时点](半|整)?)(AM|PM|am|pm)?");
    private static final Pattern SPAN = Pattern.compile("[-—–―~〜至到]+");

    private final CellParser<PartialDate> dates = CellParsers.date();
    private final CellParser<String> words = CellParsers.text(100);

    @Override
    public MeetingTime parse(Cell cell) throws CellException {
        if (cell.kind() == CellKind.NUMBER) {
            return ofNumber(cell);
        }
        String text = words.parse(cell);
        if (text == null || text.matches("[-—–/无\\s]+")) {
            return null;
        }
        // A space tells a day from a time only between digits.
        return ofText(SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""), cell);
    }

    private MeetingTime ofNumber(Cell cell) throws CellException {
        double number = cell.number();
        if (number > 0 && number < 1) {
            return new MeetingTime(null, time(number), null, false);
        }
        boolean day = cell.dateFormat() || number == Math.rint(number) && (number >= 30_000 && number < 80_000 || cell.text().length() == 8);
        if (!day) {
            throw new CellException("看不出是日期还是时间，" + FORMS);
        }
        LocalDate date = full(dates.parse(cell));
        double rest = number - Math.floor(number);
        return rest > 0 && number < 80_000 ? new MeetingTime(date, time(rest), null, false) : MeetingTime.on(date);
    }

    private static LocalTime time(double share) {
        return LocalTime.MIN.plusMinutes(Math.round(share * MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY);
    }

    private MeetingTime ofText(String text, Cell cell) throws CellException {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            if (DAY_WITHOUT_YEAR.matcher(text).matches()) {
                throw new CellException("没有写年份，" + FORMS);
            }
            return times(null, text.replace(" ", ""));
        }
        LocalDate date = full(dates.parse(Cell.text(cell.row(), cell.column(), day.group(1))));
        String rest = WEEKDAY.matcher(text.substring(day.end())).replaceFirst("").replace(" ", "");
        if (SEVERAL_DAYS.matcher(rest).matches()) {
            throw new CellException("写了几天，一行只登记一天的会议，请分行填写");
        }
        return rest.isEmpty() ? MeetingTime.on(date) : times(date, rest);
    }

    private static MeetingTime times(LocalDate day, String text) throws CellException {
        if (PART_OF_DAY.matcher(text).matches()) {
            return new MeetingTime(day, null, null, true);
        }
        String[] parts = SPAN.split(text);
        if (parts.length > 2 || parts[0].isEmpty()) {
            throw unknown(text);
        }
        Matcher first = match(parts[0]);
        LocalTime start = time(first, afternoon(first));
        if (parts.length == 1) {
            return new MeetingTime(day, start, null, false);
        }
        Matcher second = match(parts[1]);
        boolean said = second.group(1) != null || second.group(5) != null;
        LocalTime end = time(second, said ? afternoon(second) : afternoon(first) || "中午".equals(first.group(1)));
        return new MeetingTime(day, start, end, false);
    }

    private static Matcher match(String part) throws CellException {
        Matcher time = TIME.matcher(part);
        if (!time.matches()) {
            throw unknown(part);
        }
        return time;
    }

    private static boolean afternoon(Matcher time) {
        String word = time.group(1) == null ? "" : time.group(1);
        boolean noon = word.equals("中午") && Integer.parseInt(time.group(2)) < 11;
        return noon || word.equals("下午") || word.equals("傍晚") || word.startsWith("晚") || "PM".equalsIgnoreCase(time.group(5));
    }

    private static LocalTime time(Matcher time, boolean afternoon) throws CellException {
        int hour = Integer.parseInt(time.group(2));
        int minute = time.group(3) != null ? Integer.parseInt(time.group(3)) : "半".equals(time.group(4)) ? 30 : 0;
        int clock = afternoon && hour < 12 ? hour + 12 : hour;
        if (clock > 23 || minute > 59) {
            throw unknown(time.group());
        }
        return LocalTime.of(clock, minute);
    }

    private static LocalDate full(PartialDate date) throws CellException {
        if (date == null || !date.isFull()) {
            throw new CellException("日期没有写到日，" + FORMS);
        }
        return date.firstDay();
    }

    private static CellException unknown(String text) {
        return new CellException("看不出“" + text + "”是什么时间，" + FORMS);
    }
}
