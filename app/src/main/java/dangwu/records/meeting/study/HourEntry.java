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
        TRAINING("集中培训"),
        /** Training by the net, which is no 集中培训 (ED-02). */
        ONLINE("网络培训"),
        /** A meeting of an organization of the unit. */
        MEETING("集体学习");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    static HourEntry of(StudyRecord training) {
        String form = training.detail().form();
        Source source = form != null && (form.contains("网络") || form.contains("线上") || form.contains("在线")) ? Source.ONLINE : Source.TRAINING;
        return new HourEntry(training.memberId(), training.happenedOn(), training.title(), form == null ? source.label() : form, source,
                training.id(), training.detail().hours());
    }
}
