package dangwu.records.meeting.form;

import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Face;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Span;
import dangwu.kit.office.Title;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingStep;
import java.util.ArrayList;
import java.util.List;

/** 方案 and 情况报告 of a 组织生活会, laid out as GB/T 9704 asks; they say what is recorded and nothing else. */
final class LifeLetters {

    private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final String LINE = "　　　　　　　　";
    private static final double TITLE_PT = 22;

    private final MeetingFile file;
    private final Meeting meeting;
    private final String organization;

    LifeLetters(MeetingFile file, String organization) {
        this.file = file;
        this.meeting = file.meeting();
        this.organization = organization;
    }

    /** What the clerk wrote as 活动方案; without it the plan that the record itself tells: theme, time, who, the steps asked for (OL-02). */
    Paper plan() {
        List<Block> blocks = new ArrayList<>(List.of(title(organization + "\n" + meeting.belongsToYear() + "年度组织生活会方案"), Paragraph.body("")));
        String written = meeting.text(MeetingField.ACTIVITY_PLAN);
        if (written != null) {
            text(blocks, written);
        } else {
            section(blocks, 0, "会议主题", orLine(MeetingField.THEME));
            section(blocks, 1, "时间地点", MeetingWords.when(meeting).replace('\n', ' ') + "，" + orLine(MeetingField.PLACE));
            section(blocks, 2, "参加范围", "本支部党员（应到" + MeetingWords.people(file.dueCount()) + "）" + (file.guests().isEmpty() ? "" : "；列席：" + MeetingWords.guests(file)));
            List<String> steps = MeetingStep.of(meeting.kind()).stream().map(MeetingStep::label).toList();
            section(blocks, 3, "主要环节", String.join("、", steps));
        }
        signed(blocks);
        return new Paper("方案", PageSetup.letter().withNumbers(PageNumbers.OF_TOTAL), blocks);
    }

    /** What was recorded as 情况报告; without it the facts of the record, with room for what they do not tell. */
    Paper report() {
        List<Block> blocks = new ArrayList<>(List.of(title(organization + "\n关于" + meeting.belongsToYear() + "年度组织生活会情况的报告"), Paragraph.body("")));
        String written = file.steps().get(MeetingStep.REPORT);
        if (written != null) {
            text(blocks, written);
        } else {
            blocks.add(Paragraph.body(MeetingWords.day(meeting.heldOn()) + "，" + organization + "召开" + meeting.belongsToYear() + "年度组织生活会，应到"
                    + MeetingWords.people(file.dueCount()) + "，实到" + MeetingWords.people(file.presentCount()) + "。现将有关情况报告如下。"));
            int at = 0;
            for (MeetingStep step : MeetingStep.of(meeting.kind())) {
                section(blocks, at++, step.label(), of(step));
            }
        }
        signed(blocks);
        return new Paper("情况报告", PageSetup.letter().withNumbers(PageNumbers.OF_TOTAL), blocks);
    }

    private String of(MeetingStep step) {
        String text = file.steps().get(step);
        String counted = switch (step) {
            case OPINIONS -> count("共征求到意见建议", file.contributions(Contribution.Kind.OPINION).size(), "条");
            case PROBLEMS -> count("支委会班子查摆问题", file.contributions(Contribution.Kind.TEAM_PROBLEM).size(), "个");
            case CRITICISM -> count("提出批评意见", file.contributions(Contribution.Kind.CRITICISM).size(), "条");
            case RECTIFICATION -> count("制定整改措施", file.followUps().size(), "项");
            default -> "";
        };
        return text == null && counted.isEmpty() ? LINE : (text == null ? "" : text) + counted;
    }

    private static String count(String what, int count, String unit) {
        return count == 0 ? "" : what + count + unit + "。";
    }

    private String orLine(MeetingField field) {
        String text = meeting.text(field);
        return text == null ? LINE : text;
    }

    private static Title title(String text) {
        return new Title(text, Face.XIAOBIAOSONG, TITLE_PT);
    }

    private static void section(List<Block> blocks, int number, String heading, String text) {
        blocks.add(Paragraph.body(Span.in(Face.HEI, NUMBERS[number] + "、" + heading)).keptWithNext());
        text(blocks, text);
    }

    private static void text(List<Block> blocks, String text) {
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> blocks.add(Paragraph.body(line.strip().isEmpty() ? line : line.strip())));
    }

    /** The signature stands on the page where the text ends. */
    private void signed(List<Block> blocks) {
        blocks.set(blocks.size() - 1, ((Paragraph) blocks.get(blocks.size() - 1)).keptWithNext());
        blocks.add(Paragraph.body("").keptWithNext());
        blocks.add(Paragraph.body(organization).aligned(Align.RIGHT).indented(0, 2).keptWithNext());
        blocks.add(Paragraph.body("　　　　年　　月　　日").aligned(Align.RIGHT).indented(0, 2));
    }
}
