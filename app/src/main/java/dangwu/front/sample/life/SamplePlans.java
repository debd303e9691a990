package dangwu.front.sample.life;

import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanLine;
import dangwu.records.org.Organization;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plans of both years from the month in which the records begin, each line fulfilled by the meeting that it planned. */
final class SamplePlans {

    private record Cell(long organizationId, MeetingKind kind, YearMonth month) {}

    private final Scene scene;
    private final Map<Cell, MeetingFile> held = new HashMap<>();

    /** @param kept what was held, drafts apart it fulfils */
    SamplePlans(Scene scene, List<MeetingFile> kept) {
        this.scene = scene;
        kept.stream().filter(file -> file.meeting().complete()).forEach(file -> held.putIfAbsent(
                new Cell(file.meeting().organizationId(), file.meeting().kind(), YearMonth.from(file.meeting().heldOn())), file));
    }

    List<PlanLine> lines() {
        List<PlanLine> lines = new ArrayList<>();
        YearMonth end = YearMonth.of(scene.asOf().getYear(), 12);
        for (YearMonth month = scene.months().get(0); !month.isAfter(end); month = month.plusMonths(1)) {
            for (int no = 0; no < scene.unit().branches().size(); no++) {
                branch(scene.unit().branches().get(no), no, month, lines);
            }
            add(lines, scene.unit().leadingGroup(), MeetingKind.CENTRE_GROUP_STUDY, month, month.atDay(24), theme("centre", month));
            add(lines, scene.unit().leadingGroup(), MeetingKind.LEADING_GROUP_MEETING, month, null, "第一议题学习，研究重点工作");
            add(lines, scene.unit().committee(), MeetingKind.COMMITTEE_MEETING, month, month.atDay(27), "第一议题学习，研究机关党建工作");
        }
        return lines;
    }

    private void branch(Organization branch, int no, YearMonth month, List<PlanLine> lines) {
        int of = month.getMonthValue();
        add(lines, branch, MeetingKind.BRANCH_COMMITTEE_MEETING, month, month.atDay(3 + no * 2 % 7), "研究本月工作");
        add(lines, branch, MeetingKind.THEMED_PARTY_DAY, month, month.atDay(Scene.FIXED_DAY + (no == 3 ? 5 : 0)), theme("day", month));
        if (of == 1 || of == 6 || of == 9 || of == 11) {
            add(lines, branch, MeetingKind.BRANCH_GENERAL_MEETING, month, of == 11 && no == 5 ? month.atDay(24) : null, of == 1 ? "审议年度计划" : "学习和讨论决定支部重要事项");
        }
        if (of == 3 || of == 6 || of == 8 || of == 11) {
            add(lines, branch, MeetingKind.PARTY_LECTURE, month, of == 11 && no % 2 == 1 ? month.atDay(25) : null, theme("lecture", month.plusMonths(no)));
        }
        if (of == 2) {
            add(lines, branch, MeetingKind.ORGANIZATIONAL_LIFE_MEETING, month, null, "上年度组织生活会");
        }
        for (Organization group : scene.unit().groups(branch)) {
            add(lines, group, MeetingKind.PARTY_GROUP_MEETING, month, null, theme("group", month));
        }
    }

    private String theme(String section, YearMonth month) {
        int index = (month.getYear() - scene.first().getYear()) * 12 + month.getMonthValue() - scene.first().getMonthValue();
        return scene.texts().entry(section, index).get(0);
    }

    private void add(List<PlanLine> lines, Organization organization, MeetingKind kind, YearMonth month, LocalDate day, String theme) {
        MeetingFile file = held.get(new Cell(organization.id(), kind, month));
        LocalDate asOf = month.isAfter(YearMonth.from(scene.asOf())) ? scene.asOf() : day == null ? month.atDay(1) : day;
        PostTitle head = kind == MeetingKind.PARTY_GROUP_MEETING ? PostTitle.GROUP_LEADER : PostTitle.SECRETARY;
        String chair = scene.unit().holder(organization, head, asOf).map(PersonRef::name).orElse(null);
        boolean centre = kind == MeetingKind.CENTRE_GROUP_STUDY;
        boolean all = kind == MeetingKind.THEMED_PARTY_DAY || kind == MeetingKind.PARTY_LECTURE || kind == MeetingKind.BRANCH_GENERAL_MEETING;
        String materials = centre ? scene.texts().all("centre").stream().filter(line -> line.get(0).equals(theme)).map(line -> line.get(1)).findFirst().orElse(null) : null;
        lines.add(new PlanLine(0, organization.id(), month, kind, null, theme, day, null, chair,
                all ? "全体党员" : centre ? "中心组成员" : null, chair, centre ? form(file) : null, materials, null, file == null ? null : file.meeting().id()));
    }

    private static String form(MeetingFile file) {
        String form = file == null ? null : file.meeting().text(MeetingField.FORM);
        return form == null ? "集体研讨" : form;
    }
}
