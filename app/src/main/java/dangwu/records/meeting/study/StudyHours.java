package dangwu.records.meeting.study;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingRepository;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What each member is credited with in the period, from both sources, the earliest first; who has nothing is absent. */
    public Map<Long, List<HourEntry>> entries(LocalDate from, LocalDate to) {
        Stream<HourEntry> training = records.between(EnumSet.allOf(StudyKind.class).stream().filter(StudyKind::countsHours).toList(), from, to).stream()
                .filter(record -> record.memberId() != null && record.detail().hours() != null).map(HourEntry::of);
        return Stream.concat(records.attended(from, to).stream(), training).sorted(Comparator.comparing(HourEntry::day))
                .collect(Collectors.groupingBy(HourEntry::memberId));
    }

    /** Complete records of study in the period for which no 学时 are filled in: they count for nobody. */
    public List<MeetingLine> withoutHours(LocalDate from, LocalDate to) {
        Set<MeetingKind> kinds = EnumSet.allOf(MeetingKind.class).stream().filter(MeetingKind::study).collect(Collectors.toSet());
        return meetings.list(MeetingFilter.ALL.between(from, to).kinds(kinds).status(Meeting.Status.COMPLETE)).stream()
                .filter(line -> line.hours() == null).toList();
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
