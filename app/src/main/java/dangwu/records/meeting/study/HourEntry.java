package dangwu.records.meeting.study;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that one member is credited with 学时 for (L141).
 *
 * @param content what was studied
 * @param type    类型 as a ledger writes it, e.g. 党课, 集中培训
 * @param id      of the meeting or the study record
 */
public record HourEntry(long memberId, LocalDate day, String content, String type, Source source, long id, BigDecimal hours) {

    /** Where it was done. */
    public enum Source {
        /** 集中培训 elsewhere. */
        TRAINING,
        /** A meeting of an organization of the unit. */
        MEETING
    }

    static HourEntry of(StudyRecord training) {
        String form = training.detail().form();
        return new HourEntry(training.memberId(), training.happenedOn(), training.title(), form == null ? "集中培训" : form, Source.TRAINING,
                training.id(), training.detail().hours());
    }
}
