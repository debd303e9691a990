package dangwu.records.meeting.recording;

import static dangwu.records.meeting.recording.MeetingRemark.DATA;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Clash;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** When and by whom it was held, and whether the elements of minutes are there (MT-16). */
final class HeadCheck {

    private static final int MONTHS_OF_GRACE = 3;

    private HeadCheck() {}

    static void check(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        Meeting meeting = file.meeting();
        times(meeting, facts, remarks);
        holder(meeting, facts, remarks);
        year(meeting, remarks);
        clashes(meeting, facts, remarks);
        elements(file, remarks);
    }

    private static void times(Meeting meeting, MeetingFacts facts, Remarks remarks) {
        if (meeting.timed() && !meeting.endsAt().isAfter(meeting.startsAt())) {
            remarks.contradiction(DATA, Place.TIME, "结束时间" + meeting.endsAt() + "应晚于开始时间" + meeting.startsAt() + "，请核对。");
        }
        if (meeting.heldOn().isAfter(facts.today())) {
            remarks.contradiction(DATA, Place.DAY, "会议日期" + meeting.heldOn() + "还没有到，请核对日期，或在召开之后再登记完成。");
        }
        Organization organization = facts.organization();
        LocalDate founded = organization.foundedOn();
        if (founded != null && meeting.heldOn().isBefore(founded)) {
            remarks.contradiction(DATA, Place.DAY, "会议日期" + meeting.heldOn() + "早于“" + organization.name() + "”的成立日期" + founded + "。");
        }
        LocalDate dissolved = organization.dissolvedOn();
        if (dissolved != null && meeting.heldOn().isAfter(dissolved)) {
            remarks.contradiction(DATA, Place.DAY, "会议日期" + meeting.heldOn() + "晚于“" + organization.name() + "”的撤销日期" + dissolved + "。");
        }
    }

    private static void holder(Meeting meeting, MeetingFacts facts, Remarks remarks) {
        Organization organization = facts.organization();
        if (!meeting.kind().heldBy(organization.kind())) {
            boolean life = meeting.kind() == MeetingKind.DEMOCRATIC_LIFE_MEETING && (organization.kind().branch() || organization.kind() == OrganizationKind.GROUP);
            remarks.contradiction(life ? "DM-04" : DATA, Place.HEAD, life ? "民主生活会由党组、党委的领导班子召开；“" + organization.name() + "”是"
                    + organization.kind().label() + "，应召开组织生活会。" : organization.kind().label() + "“" + organization.name() + "”不召开" + meeting.kind().label() + "，请核对会议类型或召开的组织。");
        } else if (meeting.kind() == MeetingKind.BRANCH_COMMITTEE_MEETING && !facts.hasCommittee()) {
            remarks.contradiction("BR-06", Place.HEAD, "“" + organization.name() + "”在" + meeting.heldOn() + "没有支部委员会（正式党员" + facts.fullMembers()
                    + "名，登记的支委" + facts.committeeSize() + "名），不召开支委会；有支委会的，请先登记支委的任职。");
        }
    }

    private static void year(Meeting meeting, Remarks remarks) {
        int held = meeting.heldOn().getYear();
        int year = meeting.belongsToYear();
        if (!meeting.kind().yearly()) {
            if (year != held) {
                remarks.contradiction(DATA, Place.DAY, meeting.kind().label() + "的归属年度应为召开的" + held + "年，现为" + year + "年。");
            }
            return;
        }
        String rule = meeting.kind() == MeetingKind.DEMOCRATIC_LIFE_MEETING ? "DM-01" : "OL-01";
        if (year > held || year < held - 1) {
            remarks.contradiction(rule, Place.YEAR, "归属年度" + year + "年与召开日期" + meeting.heldOn() + "不符，应为" + (held - 1) + "年或" + held + "年。");
        } else if (year < held && meeting.heldOn().getMonthValue() > MONTHS_OF_GRACE) {
            remarks.doubt(rule, Place.YEAR, year + "年度的" + meeting.kind().label() + "在" + meeting.heldOn() + "召开，晚于次年3月31日。");
        }
    }

    private static void clashes(Meeting meeting, MeetingFacts facts, Remarks remarks) {
        for (Clash clash : facts.clashes()) {
            MeetingLine other = clash.other();
            String when = "（" + other.startsAt() + "—" + other.endsAt() + "）";
            if (other.organizationId() == meeting.organizationId() && !sameEvent(meeting, other)) {
                remarks.doubt("MT-17", Place.TIME, "同一时间“" + facts.organization().displayName() + "”还登记有“" + other.name() + "”" + when + "，请核对时间。");
            } else if (!clash.people().isEmpty() && !sameEvent(meeting, other)) {
                remarks.doubt("MT-17", Spot.person(clash.people().get(0)), people(clash) + "同一时间还登记出席了“" + other.name() + "”" + when + "，请核对。");
            }
        }
    }

    /** Two kinds of meeting at one place may be one event that is recorded twice, e.g. a lecture within a themed day. */
    private static boolean sameEvent(Meeting meeting, MeetingLine other) {
        String place = meeting.text(MeetingField.PLACE);
        return place != null && place.equals(other.place()) && other.kind() != meeting.kind();
    }

    private static String people(Clash clash) {
        int shown = 5;
        String names = clash.people().stream().limit(shown).collect(Collectors.joining("、"));
        return clash.people().size() > shown ? names + "等" + clash.people().size() + "人" : names;
    }

    private static void elements(MeetingFile file, Remarks remarks) {
        Meeting meeting = file.meeting();
        missing(meeting.text(MeetingField.TITLE) == null, Spot.field(MeetingField.TITLE), "会议名称", remarks);
        missing(!meeting.timed(), Spot.of(Place.TIME), "起止时间", remarks);
        missing(meeting.text(MeetingField.PLACE) == null, Spot.field(MeetingField.PLACE), "地点", remarks);
        missing(meeting.person(MeetingField.CHAIR) == null, Spot.field(MeetingField.CHAIR), "主持人", remarks);
        missing(meeting.person(MeetingField.RECORDER) == null, Spot.field(MeetingField.RECORDER), "记录人", remarks);
        missing(file.dueCount() == null || file.presentCount() == null, Spot.of(Place.ATTENDANCE), "应到、实到人数", remarks);
        missing(file.agenda().isEmpty() && meeting.text(MeetingField.THEME) == null && meeting.text(MeetingField.LECTURE_TITLE) == null, Spot.of(Place.AGENDA),
                "议题", remarks);
        missing(!hasContent(file), Spot.of(Place.DISCUSSION), "会议内容", remarks);
        if (meeting.lecture()) {
            missing(meeting.person(MeetingField.LECTURER) == null, Spot.field(MeetingField.LECTURER), "授课人", remarks);
            missing(meeting.text(MeetingField.LECTURE_TITLE) == null, Spot.field(MeetingField.LECTURE_TITLE), "党课题目", remarks);
        }
        for (int seq = 1; seq <= file.agenda().size(); seq++) {
            AgendaItem item = file.agenda().get(seq - 1);
            boolean decides = !file.votesOn(seq).isEmpty() || item.kind() == AgendaItem.Kind.DECISION || item.kind() == AgendaItem.Kind.MAJOR_DECISION;
            if (decides && item.decision() == null && meeting.text(MeetingField.RESOLUTION) == null) {
                remarks.gap("MT-16", Spot.item(Place.DECISION, seq), "议题" + seq + "“" + item.title() + "”未记录决议。");
            }
        }
    }

    private static boolean hasContent(MeetingFile file) {
        Meeting meeting = file.meeting();
        return meeting.text(MeetingField.CONTENT) != null || meeting.text(MeetingField.OUTLINE) != null
                || meeting.text(MeetingField.ACTIVITY_SUMMARY) != null || !file.contributions().isEmpty() || !file.steps().isEmpty()
                || file.agenda().stream().anyMatch(item -> item.content() != null || item.discussion() != null);
    }

    private static void missing(boolean missing, Spot spot, String what, Remarks remarks) {
        if (missing) {
            remarks.gap("MT-16", spot, "未填写" + what + "。");
        }
    }
}
