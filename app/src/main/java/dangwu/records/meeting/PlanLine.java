package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A line of a year's plan (L30, and of 中心组 L40): what an organization means to hold in a month.
 *
 * @param id        0 before it is kept
 * @param title     会议（活动）名称; may be null
 * @param theme     主题/内容, 学习专题; may be null
 * @param plannedOn the day, if one is set; in the month
 * @param timeText  时间 in the clerk's words; may be null
 * @param presenter 主持人/授课人, 重点发言人; may be null
 * @param scope     参加范围; may be null
 * @param owner     责任人; may be null
 * @param form      学习方式; may be null
 * @param materials 学习书目/材料; may be null
 * @param remarks   may be null
 * @param meetingId the meeting that fulfilled it; null: none yet
 */
public record PlanLine(long id, long organizationId, YearMonth month, MeetingKind kind, String title, String theme, LocalDate plannedOn,
        String timeText, String presenter, String scope, String owner, String form, String materials, String remarks, Long meetingId) {

    /** @throws IllegalArgumentException with a Chinese sentence when month or kind is missing or the day lies outside the month */
    public PlanLine {
        if (kind == null) {
            throw new IllegalArgumentException("请选择计划的会议类型。");
        }
        if (month == null) {
            throw new IllegalArgumentException("请填写计划的月份。");
        }
        if (plannedOn != null && !YearMonth.from(plannedOn).equals(month)) {
            throw new IllegalArgumentException("计划日期" + plannedOn + "不在" + month.getYear() + "年" + month.getMonthValue() + "月内。");
        }
        title = Texts.clean(title);
        theme = Texts.clean(theme);
        timeText = Texts.clean(timeText);
        presenter = Texts.clean(presenter);
        scope = Texts.clean(scope);
        owner = Texts.clean(owner);
        form = Texts.clean(form);
        materials = Texts.clean(materials);
        remarks = Texts.clean(remarks);
    }

    /** A line with nothing filled in but these. */
    public static PlanLine of(long organizationId, YearMonth month, MeetingKind kind, String theme) {
        return new PlanLine(0, organizationId, month, kind, null, theme, null, null, null, null, null, null, null, null, null);
    }

    public boolean fulfilled() {
        return meetingId != null;
    }

    /** What the clerk calls it: its title, else its kind. */
    public String name() {
        return title != null ? title : kind.label();
    }

    /** Whether {@code meeting} is what the line plans: same organization, kind and month. */
    public boolean plans(Meeting meeting) {
        return organizationId == meeting.organizationId() && kind == meeting.kind() && month.equals(YearMonth.from(meeting.heldOn()));
    }

    public PlanLine withId(long newId) {
        return new PlanLine(newId, organizationId, month, kind, title, theme, plannedOn, timeText, presenter, scope, owner, form, materials, remarks, meetingId);
    }

    /** The same, fulfilled by meeting {@code id}; null: open again. */
    public PlanLine withMeeting(Long id) {
        return new PlanLine(this.id, organizationId, month, kind, title, theme, plannedOn, timeText, presenter, scope, owner, form, materials, remarks, id);
    }
}
