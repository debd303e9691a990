package dangwu.records.meeting;

import java.time.YearMonth;

/**
 * How many meetings of one kind one organization held in one month.
 *
 * @param belongsToYear 归属年度; those of one month that belong to different years stand in different cells
 * @param held          complete records
 * @param drafts        records begun
 * @param lectures      of those held, such as count as a 党课
 * @param due           sum of 应到 of those held
 * @param present       sum of 实到 of those held
 */
public record MatrixCell(long organizationId, YearMonth month, MeetingKind kind, int belongsToYear, int held, int drafts, int lectures, long due,
        long present) {}
