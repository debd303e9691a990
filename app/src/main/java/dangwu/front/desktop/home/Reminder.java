package dangwu.front.desktop.home;

import dangwu.records.dues.screen.DuesMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something whose day is near or past.
 *
 * @param kind     what it is about
 * @param on       the day
 * @param daysLeft days from today to then; negative: past
 * @param words    what the clerk reads, e.g. "李思远 预备期满，应及时讨论转正"
 * @param targetId the organization or the member; of dues the unit
 */
public record Reminder(Kind kind, LocalDate on, long daysLeft, String words, long targetId) {

    /** The nearest first. */
    static final Comparator<Reminder> BY_DAY = Comparator.comparing(Reminder::on).thenComparing(Reminder::words);

    /** What a reminder is about. */
    public enum Kind {
        /** 届满: the term of a committee ends. */
        TERM,
        /** 预备期满: a probationary period ends. */
        PROBATION,
        /** 党费日: this month's dues are to be collected (DU-06). */
        DUES_DAY(DuesMode.COLLECT),
        /** 年初核定: this year's dues are to be assessed (DU-01). */
        DUES_ASSESSMENT(DuesMode.ASSESS),
        /** 欠缴: somebody has not paid for months on end (DU-08, DU-09). */
        DUES_ARREARS(DuesMode.ARREARS),
        /** 上缴: what a past period brought in is to go on (DU-15). */
        DUES_REMITTANCE(DuesMode.REMIT),
        /** 年度公布: the year's dues are to be made known to the members (DU-16). */
        DUES_PUBLICATION(DuesMode.REMIT);

        private final DuesMode dues;

        Kind() {
            this(null);
        }

        Kind(DuesMode dues) {
            this.dues = dues;
        }

        /** The part of the room 党费 it leads to; empty: another room. */
        public Optional<DuesMode> dues() {
            return Optional.ofNullable(dues);
        }
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
