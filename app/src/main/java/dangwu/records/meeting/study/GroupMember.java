package dangwu.records.meeting.study;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Contribution;
import java.util.Objects;

/**
 * Somebody of a 理论学习中心组.
 *
 * @param memberId null for one who is not on the unit's rolls
 * @param post     职务; null: none known
 */
public record GroupMember(Long memberId, String name, String post) {

    /** Whether these are the same person: by member where both are known, else by name. */
    public boolean is(Long otherId, String otherName) {
        return memberId != null && otherId != null ? memberId.equals(otherId) : name.equals(otherName);
    }

    boolean is(Attendance person) {
        return is(person.memberId(), person.name());
    }

    boolean spoke(Contribution entry) {
        return entry.kind() == Contribution.Kind.SPEECH && entry.person() != null && is(entry.person().memberId(), entry.person().name());
    }

    boolean wrote(StudyRecord record) {
        return record.person() != null && is(record.memberId(), record.person());
    }

    /** By which a table knows him. */
    public String key() {
        return Objects.requireNonNullElse(memberId, 0L) + name;
    }
}
