package dangwu.records.meeting.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Rejection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When a row's meeting was held, put together from whichever of its columns tell it. */
final class RowTime {

    private RowTime() {}

    /** Day and times; null with a problem. */
    static MeetingTime of(ImportRow row, MeetingImportFields fields, List<Rejection> problems) {
        List<ImportField<MeetingTime>> columns = List.of(fields.date, fields.time, fields.start, fields.end);
        List<LocalDate> days = told(row, columns).map(MeetingTime::day).filter(Objects::nonNull).distinct().toList();
        if (days.isEmpty()) {
            problems.add(row.reject(fields.date, "没有填写会议日期"));
            return null;
        }
        if (days.size() > 1) {
            problems.add(row.reject(fields.time, "两处写的日期不同：" + days.get(0) + "和" + days.get(1) + "，请核对"));
            return null;
        }
        LocalTime start = row.get(fields.start).map(MeetingTime::start).or(() -> row.get(fields.time).map(MeetingTime::start))
                .or(() -> row.get(fields.date).map(MeetingTime::start)).orElse(null);
        LocalTime end = row.get(fields.end).map(MeetingTime::start).or(() -> row.get(fields.time).map(MeetingTime::end))
                .or(() -> row.get(fields.start).map(MeetingTime::end)).or(() -> row.get(fields.date).map(MeetingTime::end)).orElse(null);
        if (start == null && end != null) {
            problems.add(row.reject(fields.end, "有结束时间，没有开始时间，请补上"));
            return null;
        }
        boolean vague = start == null && told(row, columns).anyMatch(MeetingTime::vague);
        return new MeetingTime(days.get(0), start, end, vague);
    }

    private static Stream<MeetingTime> told(ImportRow row, List<ImportField<MeetingTime>> columns) {
        return columns.stream().map(row::get).flatMap(Optional::stream);
    }
}
