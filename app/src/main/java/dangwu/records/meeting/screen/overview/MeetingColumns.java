package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingKind;
import java.math.BigDecimal;
import java.util.List;

/** The columns of the list of meetings. */
final class MeetingColumns {

    private MeetingColumns() {}

    static List<DataColumn<MeetingRow, ?>> all() {
        return List.of(
                DataColumn.<MeetingRow>date("HELD_ON", "日期", row -> row.line().heldOn()).width(86),
                DataColumn.<MeetingRow>text("TIME", "时间", MeetingRow::time).width(92).hidden(),
                DataColumn.<MeetingRow>text("ORGANIZATION", "组织", MeetingRow::organization).width(168).grows(),
                DataColumn.<MeetingRow, MeetingKind>of("KIND", "类型", row -> row.line().kind(), MeetingKind::label).width(112),
                DataColumn.<MeetingRow>text("SUBJECT", "主题", MeetingRow::subject).width(250).grows().strong().blank("—"),
                DataColumn.<MeetingRow>text("TITLE", "会议名称", row -> row.line().title()).width(220).hidden(),
                DataColumn.<MeetingRow, Meeting.Status>badge("STATUS", "状态", row -> row.line().status(), Meeting.Status::label,
                        status -> status == Meeting.Status.DRAFT ? Tone.WARN : Tone.PLAIN).width(56),
                DataColumn.<MeetingRow>text("CHAIR", "主持人", MeetingRow::chair).width(68),
                DataColumn.<MeetingRow>text("PLACE", "地点", row -> row.line().place()).width(140).grows(),
                DataColumn.<MeetingRow, Integer>number("DUE", "应到", row -> row.line().due(), String::valueOf).width(46),
                DataColumn.<MeetingRow, Integer>number("PRESENT", "实到", row -> row.line().present(), String::valueOf).width(46),
                DataColumn.<MeetingRow>text("LECTURE", "党课", row -> row.line().lecture() ? "是" : null).width(46).hidden(),
                DataColumn.<MeetingRow>text("LECTURER", "授课人", MeetingRow::lecturer).width(68).hidden(),
                DataColumn.<MeetingRow>text("LECTURE_TITLE", "党课题目", row -> row.line().lectureTitle()).width(180).hidden(),
                DataColumn.<MeetingRow>text("TOPICS", "专题", MeetingRow::topics).width(150).hidden(),
                DataColumn.<MeetingRow, Integer>number("BELONGS_TO_YEAR", "归属年度", row -> row.line().belongsToYear(), String::valueOf).width(68).hidden(),
                DataColumn.<MeetingRow, BigDecimal>number("HOURS", "学时", row -> row.line().hours(), hours -> hours.stripTrailingZeros().toPlainString()).width(50)
                        .hidden());
    }
}
