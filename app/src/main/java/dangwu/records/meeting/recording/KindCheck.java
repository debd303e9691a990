package dangwu.records.meeting.recording;

import static dangwu.records.meeting.recording.MeetingRemark.DATA;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What single kinds of meeting ask for: 第一议题, 中心组, 组织生活会 and 民主生活会, 主题党日. */
final class KindCheck {

    private static final int DAYS_TO_REPORT = 15;
    private static final int DAYS_AROUND_FIXED = 7;

    private KindCheck() {}

    static void check(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        MeetingKind kind = file.meeting().kind();
        if (facts.policy().firstTopic().contains(kind)) {
            firstTopic(file, remarks);
        }
        if (kind.yearly()) {
            steps(file, kind == MeetingKind.DEMOCRATIC_LIFE_MEETING ? "DM-03" : "OL-02", remarks);
        }
        if (kind == MeetingKind.CENTRE_GROUP_STUDY) {
            session(file, facts, remarks);
        }
        Integer fixed = facts.policy().fixedDay();
        LocalDate day = file.meeting().heldOn();
        // In a month without that day its last one takes its place.
        if (kind == MeetingKind.THEMED_PARTY_DAY && fixed != null && Math.abs(day.getDayOfMonth() - Math.min(fixed, day.lengthOfMonth())) > DAYS_AROUND_FIXED) {
            remarks.note("MT-05", Place.DAY, "主题党日固定在每月" + fixed + "日，本次在" + file.meeting().heldOn().getDayOfMonth() + "日，相差超过" + DAYS_AROUND_FIXED + "天。");
        }
    }

    private static void firstTopic(MeetingFile file, Remarks remarks) {
        if (file.agenda().isEmpty() || file.agenda().get(0).kind() != AgendaItem.Kind.FIRST_TOPIC) {
            remarks.gap("FT-01", Place.AGENDA, file.meeting().kind().label() + "的第一项议程应为“第一议题”学习。");
        }
    }

    private static void steps(MeetingFile file, String rule, Remarks remarks) {
        Meeting meeting = file.meeting();
        if (meeting.text(MeetingField.THEME) == null) {
            remarks.gap(rule, Spot.field(MeetingField.THEME), "未填写" + meeting.kind().label() + "的主题。");
        }
        String missing = MeetingStep.of(meeting.kind()).stream().filter(step -> !done(file, step)).map(MeetingStep::label).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            remarks.gap(rule, Place.STEPS, "缺少环节：" + missing + "。");
        }
        for (int i = 0; i < file.followUps().size(); i++) {
            if (file.followUps().get(i).owner() == null) {
                remarks.gap(rule, Spot.item(Place.FOLLOW_UPS, i + 1), "整改事项“" + file.followUps().get(i).matter() + "”没有责任人。");
            }
        }
        LocalDate reported = meeting.date(MeetingField.REPORTED_ON);
        if (reported != null && reported.isBefore(meeting.heldOn())) {
            remarks.contradiction(DATA, Spot.field(MeetingField.REPORTED_ON), "上报日期" + reported + "早于会议日期" + meeting.heldOn() + "。");
        } else if (meeting.kind() == MeetingKind.DEMOCRATIC_LIFE_MEETING && reported != null && reported.isAfter(meeting.heldOn().plusDays(DAYS_TO_REPORT))) {
            remarks.note(rule, Spot.field(MeetingField.REPORTED_ON), "民主生活会的情况报告于" + reported + "上报，晚于会后" + DAYS_TO_REPORT + "天。");
        }
    }

    /** A step is done when it is described, or when the list that belongs to it has an entry. */
    private static boolean done(MeetingFile file, MeetingStep step) {
        if (file.steps().containsKey(step)) {
            return true;
        }
        return switch (step) {
            case OPINIONS -> !file.contributions(Contribution.Kind.OPINION).isEmpty();
            case PROBLEMS -> !file.contributions(Contribution.Kind.TEAM_PROBLEM).isEmpty()
                    || !file.contributions(Contribution.Kind.SELF_EXAMINATION).isEmpty();
            case SELF_EXAMINATION, SELF_EXAMINATION_PAPERS -> !file.contributions(Contribution.Kind.SELF_EXAMINATION).isEmpty();
            case CRITICISM -> !file.contributions(Contribution.Kind.CRITICISM).isEmpty();
            case RECTIFICATION -> !file.followUps().isEmpty();
            case REPORT -> file.meeting().date(MeetingField.REPORTED_ON) != null;
            default -> false;
        };
    }

    private static void session(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        if (file.meeting().person(MeetingField.CHAIR) == null) {
            remarks.gap("CG-03", Spot.field(MeetingField.CHAIR), "未填写组长（主持人）。");
        }
        if (file.meeting().person(MeetingField.STUDY_SECRETARY) == null) {
            remarks.gap("CG-03", Spot.field(MeetingField.STUDY_SECRETARY), "未填写学习秘书。");
        }
        boolean spoken = !file.contributions(Contribution.Kind.SPEECH).isEmpty() || file.attendance().stream().anyMatch(person -> person.speeches() > 0)
                || file.agenda().stream().anyMatch(item -> item.speakers() != null);
        if (!spoken) {
            remarks.gap("CG-05", Place.AGENDA, "没有重点发言的记录。");
        }
        List<MeetingPaper> missing = MeetingPaper.SESSION.stream().filter(paper -> !facts.papers().contains(paper)).toList();
        if (!missing.isEmpty()) {
            remarks.gap("CG-06", Place.PAPERS, "学习档案缺少" + missing.stream().map(MeetingPaper::label).collect(Collectors.joining("、")) + "。");
        }
    }
}
