package dangwu.front.desktop.home;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something whose day is near or past.
 *
 * @param kind     what it is about
 * @param on       the day
 * @param daysLeft days from today to then; negative: past
 * @param words    what the clerk reads, e.g. "李思远 预备期满，应及时讨论转正"
 * @param targetId the organization or the member
 */
public record Reminder(Kind kind, LocalDate on, long daysLeft, String words, long targetId) {

    /** The nearest first. */
    static final Comparator<Reminder> BY_DAY = Comparator.comparing(Reminder::on).thenComparing(Reminder::words);

    /** What a reminder is about. */
    public enum Kind {
        /** 届满: the term of a committee ends. */
        TERM,
        /** 预备期满: a probationary period ends. */
        PROBATION
    }

    /** How long it is, e.g. "5 天", "今天", "超 12 天"; long spans in months. */
    public String span() {
        if (daysLeft == 0) {
            return "今天";
        }
        long days = Math.abs(daysLeft);
        String length = days > 90 ? days / 30 + " 个月" : days + " 天";
        return daysLeft < 0 ? "超 " + length : length;
    }

    /** Whether the day is past. */
    public boolean overdue() {
        return daysLeft < 0;
    }
}
