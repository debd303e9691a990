package dangwu.records.meeting.imports;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * Which of the meetings of a day a row is about: that of the same organization and kind which began at the same time. A time that is not known
 * on one side leaves only one to be meant.
 *
 * @param file    null: none of them
 * @param problem why that cannot be decided, as a Chinese sentence; null: it can
 */
record KeptMeeting(MeetingFile file, String problem) {

    static KeptMeeting among(List<MeetingFile> day, long organizationId, MeetingKind kind, LocalTime start) {
        List<MeetingFile> same = day.stream().filter(file -> file.meeting().organizationId() == organizationId && file.meeting().kind() == kind).toList();
        List<MeetingFile> exact = same.stream().filter(file -> Objects.equals(file.meeting().startsAt(), start)).toList();
        List<MeetingFile> meant = exact.size() == 1 ? exact : same.stream().filter(file -> start == null || file.meeting().startsAt() == null).toList();
        if (meant.isEmpty()) {
            return new KeptMeeting(null, null);
        }
        Meeting first = meant.get(0).meeting();
        if (meant.size() > 1) {
            return new KeptMeeting(null, "当天已登记有" + meant.size() + "次" + kind.label() + "，请写明开始时间");
        }
        if (!first.complete()) {
            return new KeptMeeting(null, "这次会议在台账中有一份草稿，请先在会议页面登记完成或删除草稿，再导入");
        }
        return new KeptMeeting(meant.get(0), null);
    }
}
