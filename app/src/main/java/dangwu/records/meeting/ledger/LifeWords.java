package dangwu.records.meeting.ledger;

import dangwu.kit.office.Formula;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How ledgers of meetings put things. */
public final class LifeWords {

    private static final String NONE = "—";

    private LifeWords() {}

    /** 出勤率 with one decimal: 95.8%; null where nobody was due. */
    public static String rate(long due, long present) {
        return due == 0 ? null : BigDecimal.valueOf(present * 100).divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP) + "%";
    }

    /**
     * 出勤率 that stays alive in Excel.
     *
     * @param dueCell     where 应到 stands, as a {@link Formula} names cells
     * @param presentCell where 实到 stands
     */
    public static Formula rate(String dueCell, String presentCell, long due, long present) {
        String value = rate(due, present);
        return new Formula("IF(" + dueCell + "=0,\"" + NONE + "\",TEXT(" + presentCell + "/" + dueCell + ",\"0.0%\"))", value == null ? NONE : value);
    }

    /** 3月12日. */
    public static String monthDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code text} in one paragraph of at most {@code longest} characters, cut with …; null for null. A character outside the basic plane counts once. */
    public static String excerpt(String text, int longest) {
        if (text == null) {
            return null;
        }
        String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
        return line.codePointCount(0, line.length()) <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** The parts that are there, parted by {@code separator}; null when none is. */
    public static String joined(String separator, String... parts) {
        return joined(separator, Arrays.asList(parts));
    }

    /** As above. */
    public static String joined(String separator, List<String> parts) {
        String all = parts.stream().filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
        return all.isEmpty() ? null : all;
    }
}
