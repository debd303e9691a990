package dangwu.records.meeting.study;

import dangwu.records.meeting.MeetingRepository;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** 党员年度学时 (ED-01, L141): what members are credited with for meetings attended and training elsewhere. */
public final class StudyHours {

    private static final BigDecimal HALF_DAY = BigDecimal.valueOf(4);
    private static final BigDecimal DAY = BigDecimal.valueOf(8);
    private static final int MINUTES_OF_HALF_A_DAY = 180;
    private static final int MINUTES_OF_A_DAY = 360;

    private final MeetingRepository meetings;
    private final StudyRepository records;

    public StudyHours(MeetingRepository meetings, StudyRepository records) {
        this.meetings = meetings;
        this.records = records;
    }

    /** 学时 of each member in the period, from both sources; who has none is absent. */
    public Map<Long, BigDecimal> of(LocalDate from, LocalDate to) {
        Map<Long, BigDecimal> hours = new HashMap<>(meetings.hours(from, to));
        records.hours(from, to).forEach((member, more) -> hours.merge(member, more, BigDecimal::add));
        return hours;
    }

    /**
     * What a session of this length is usually credited with: a day (six hours or more) 8, half a day (three hours or more) 4, else an hour
     * for an hour, begun halves counted as halves.
     *
     * @return null when a time is missing or they are the wrong way round
     */
    public static BigDecimal proposed(LocalTime start, LocalTime end) {
        if (start == null || end == null || !end.isAfter(start)) {
            return null;
        }
        long minutes = Duration.between(start, end).toMinutes();
        if (minutes >= MINUTES_OF_A_DAY) {
            return DAY;
        }
        return minutes >= MINUTES_OF_HALF_A_DAY ? HALF_DAY : BigDecimal.valueOf((minutes + 29) / 30 * 5, 1);
    }
}
