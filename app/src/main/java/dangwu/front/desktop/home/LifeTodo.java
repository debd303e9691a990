package dangwu.front.desktop.home;

import dangwu.records.meeting.screen.MeetingStart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Something of organizational life that waits for the clerk.
 *
 * @param on        its day; null: none is set
 * @param daysLeft  from today to then; negative: past; 0 where no day is set
 * @param words     what the clerk reads
 * @param meetingId the record it leads to; null: there is none yet
 * @param start     how to begin it; null: there is a record
 */
public record LifeTodo(Kind kind, LocalDate on, long daysLeft, String words, Long meetingId, MeetingStart start) {

    private static final int MANY_DAYS = 90;

    /** The nearest first, drafts before everything. */
    static final Comparator<LifeTodo> BY_DAY = Comparator.comparing((LifeTodo todo) -> todo.kind() != Kind.DRAFT)
            .thenComparing(LifeTodo::on, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(LifeTodo::words);

    /** What is to be done about it. */
    public enum Kind {
        /** A record begun and not completed. */
        DRAFT,
        /** A meeting that the plan has. */
        MEETING,
        /** A decision to be carried out. */
        FOLLOW_UP
    }

    static LifeTodo of(Kind kind, LocalDate on, LocalDate today, String words, Long meetingId, MeetingStart start) {
        return new LifeTodo(kind, on, on == null ? 0 : ChronoUnit.DAYS.between(today, on), words, meetingId, start);
    }

    /** The state in a word: 草稿, 今天, 3 天, 超 5 天, 未记录. */
    public String badge() {
        if (kind == Kind.DRAFT) {
            return "草稿";
        }
        if (daysLeft == 0) {
            return "今天";
        }
        if (daysLeft > 0) {
            return daysLeft + " 天";
        }
        return kind == Kind.MEETING ? "未记录" : "超 " + (daysLeft < -MANY_DAYS ? -daysLeft / 30 + " 个月" : -daysLeft + " 天");
    }

    /** Whether its day is past. */
    public boolean overdue() {
        return daysLeft < 0;
    }
}
