package dangwu.records.meeting.due;

import dangwu.records.meeting.Attendance;

/**
 * Somebody whom a meeting concerns, as he stood on its day.
 *
 * @param memberId null for one who holds a post without being on the unit's rolls
 * @param post     职务 as of that day; null: none
 * @param groupId  his Party group; null: none
 * @param due      whether he is counted among those who should attend
 * @param voting   whether he has a vote
 * @param note     why he is not due or has no vote, in Chinese; null when he has both
 */
public record DuePerson(Long memberId, String name, String post, Long groupId, boolean due, boolean voting, String note) {

    /** His row in the attendance, present if he is due, until the clerk says otherwise. */
    public Attendance attendance() {
        return Attendance.of(memberId, name, post, due, voting);
    }
}
