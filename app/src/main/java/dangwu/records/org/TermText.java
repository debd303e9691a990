package dangwu.records.org;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a term still runs, in words. */
public final class TermText {

    /** From this many days before its end on, a term wants attention: an election is prepared half a year ahead. */
    public static final int SOON = 180;

    private TermText() {}

    /** E.g. 还有 123 天届满, 今天届满, 已超过届满日期 20 天. */
    public static String left(CommitteeTerm term, LocalDate day) {
        long days = days(term, day);
        return days > 0 ? "还有 " + days + " 天届满" : days == 0 ? "今天届满" : "已超过届满日期 " + -days + " 天";
    }

    /** Days from {@code day} to the end of the term; negative when it is past. */
    public static long days(CommitteeTerm term, LocalDate day) {
        return ChronoUnit.DAYS.between(day, term.endsOn());
    }
}
