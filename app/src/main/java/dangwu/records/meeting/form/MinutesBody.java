package dangwu.records.meeting.form;

import static dangwu.records.meeting.form.MeetingWords.BLANK;
import static dangwu.records.meeting.form.MeetingWords.indented;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of minutes: what was said item by item, votes, decisions, the end (L31). */
final class MinutesBody {

    private static final int LINES_FOR_THE_PEN = 4;
    private static final int LINES_FOR_EVERYTHING = 6;
    private static final List<Integer> DECISION_WIDTHS = List.of(2, 12, 4, 6);
    private static final Map<Contribution.Kind, MeetingStep> STEP_OF = new EnumMap<>(Map.of(Contribution.Kind.OPINION, MeetingStep.OPINIONS,
            Contribution.Kind.TEAM_PROBLEM, MeetingStep.PROBLEMS, Contribution.Kind.CRITICISM, MeetingStep.CRITICISM));

    private final MeetingFile file;
    private final Meeting meeting;
    private final MinutesVariant variant;
    private final FormRows rows;

    MinutesBody(MeetingFile file, MinutesVariant variant, FormRows rows) {
        this.file = file;
        this.meeting = file.meeting();
        this.variant = variant;
        this.rows = rows;
    }

    void add() {
        longTexts(false);
        for (int i = 0; i < file.agenda().size(); i++) {
            item(i + 1, file.agenda().get(i));
        }
        speeches();
        steps();
        longTexts(true);
        MinutesVotes.add(file, rows);
        decisions();
        if (meeting.text(MeetingField.REMARKS) != null) {
            rows.wide("备注", meeting.text(MeetingField.REMARKS));
        }
        rows.keepLast();
        rows.text(BLANK + MeetingWords.end(meeting));
        rows.keepLast();
        rows.wide("附件", "签到表□　　会议材料□　　照片□");
    }

    private void longTexts(boolean closing) {
        Map<MeetingField, String> labels = new LinkedHashMap<>(variant.body());
        MinutesVariant.OTHER_BODY.forEach((field, label) -> {
            if (meeting.text(field) != null) {
                labels.putIfAbsent(field, label);
            }
        });
        labels.keySet().removeIf(field -> MinutesVariant.CLOSING.contains(field) != closing);
        labels.forEach((field, label) -> {
            String text = meeting.text(field);
            if (text == null && field == MeetingField.CONTENT && !file.agenda().isEmpty()) {
                return;
            }
            rows.band(label);
            rows.textOrBlank(text == null ? null : indented(text), field == MeetingField.CONTENT ? LINES_FOR_EVERYTHING : LINES_FOR_THE_PEN);
        });
    }

    private void item(int seq, AgendaItem item) {
        boolean first = item.kind() == AgendaItem.Kind.FIRST_TOPIC;
        rows.band((first ? "第一议题" : "议题" + seq) + "：" + item.title());
        List<String> lines = new ArrayList<>();
        put(lines, first ? "领学人：" : "汇报（领学）人：", item.leader());
        put(lines, "来源日期：", item.sourceOn() == null ? null : MeetingWords.day(item.sourceOn()));
        put(lines, "", item.content());
        put(lines, first ? "研讨发言：" : "讨论发言：", item.discussion());
        file.contributions(Contribution.Kind.SPEECH).stream().filter(speech -> Integer.valueOf(seq).equals(speech.agendaSeq()))
                .forEach(speech -> lines.add(BLANK + said(speech)));
        put(lines, "发言人员：", item.speakers());
        if (first) {
            put(lines, "贯彻落实措施：", item.decision());
            put(lines, "责任人：", item.owner());
            put(lines, "完成时限：", item.dueOn() == null ? null : MeetingWords.day(item.dueOn()));
        }
        put(lines, "落实情况：", item.result());
        rows.textOrBlank(String.join("\n", lines), LINES_FOR_THE_PEN);
    }

    private static void put(List<String> lines, String label, String text) {
        if (text != null) {
            lines.add(indented(label + text));
        }
    }

    static String said(Contribution entry) {
        StringBuilder text = new StringBuilder();
        if (entry.person() != null) {
            text.append(entry.person().name());
        }
        if (entry.about() != null) {
            String about = (entry.kind() == Contribution.Kind.CRITICISM ? "对" : "") + entry.about();
            text.append(text.isEmpty() ? about : "（" + about + "）");
        }
        text.append(text.isEmpty() ? "" : "：").append(entry.content());
        return entry.owner() == null ? text.toString() : text + "（责任人：" + entry.owner() + "）";
    }

    private void speeches() {
        List<Contribution> speeches = file.contributions(Contribution.Kind.SPEECH).stream()
                .filter(speech -> speech.agendaSeq() == null || speech.agendaSeq() > file.agenda().size()).toList();
        if (!speeches.isEmpty()) {
            rows.band("研讨发言");
            rows.text(indented(String.join("\n", speeches.stream().map(MinutesBody::said).toList())));
        }
    }

    /** What belongs to each step of 组织生活会 and 民主生活会, in their order; steps that were not asked for but recorded come last. */
    private void steps() {
        List<MeetingStep> steps = new ArrayList<>(MeetingStep.of(meeting.kind()));
        for (MeetingStep step : MeetingStep.values()) {
            if (!steps.contains(step) && (file.steps().containsKey(step) || !of(step, steps).isEmpty())) {
                steps.add(step);
            }
        }
        for (MeetingStep step : steps) {
            List<String> lines = new ArrayList<>();
            put(lines, "", file.steps().get(step));
            if (step == MeetingStep.RECTIFICATION && lines.isEmpty() && !file.followUps().isEmpty()) {
                put(lines, "", "共" + file.followUps().size() + "项，列入下面的“决议（议定事项）”。");
            }
            List<Contribution> entries = of(step, steps);
            for (int i = 0; i < entries.size(); i++) {
                lines.add(indented((i + 1) + ". " + said(entries.get(i))));
            }
            rows.band(step.label());
            rows.textOrBlank(String.join("\n", lines), LINES_FOR_THE_PEN);
        }
    }

    private List<Contribution> of(MeetingStep step, List<MeetingStep> steps) {
        return file.contributions().stream().filter(entry -> entry.kind() != Contribution.Kind.SPEECH && stepOf(entry.kind(), steps) == step).toList();
    }

    private static MeetingStep stepOf(Contribution.Kind kind, List<MeetingStep> steps) {
        if (kind == Contribution.Kind.SELF_EXAMINATION) {
            return steps.contains(MeetingStep.SELF_EXAMINATION) ? MeetingStep.SELF_EXAMINATION : MeetingStep.PROBLEMS;
        }
        return STEP_OF.get(kind);
    }

    /** 决议（议定事项）: what each item decided, with owner and deadline, and what else is to be done afterwards. */
    private void decisions() {
        List<String[]> decided = new ArrayList<>();
        for (AgendaItem item : file.agenda()) {
            if (item.kind() != AgendaItem.Kind.FIRST_TOPIC && (item.decision() != null || item.owner() != null || item.dueOn() != null)) {
                decided.add(line(decided.size(), item.decision() == null ? item.title() : item.decision(), item.owner(), item.dueOn()));
            }
        }
        for (FollowUp followUp : file.followUps()) {
            String matter = followUp.measure() == null ? followUp.matter() : followUp.matter() + "\n措施：" + followUp.measure();
            String[] line = line(decided.size(), matter, followUp.owner(), followUp.dueOn());
            if (decided.stream().noneMatch(other -> other[1].equals(line[1]))) {
                decided.add(line);
            }
        }
        String resolution = meeting.text(MeetingField.RESOLUTION);
        if (resolution == null && decided.isEmpty() && !MinutesVariant.decides(meeting.kind())) {
            return;
        }
        rows.band("决议（议定事项）");
        if (resolution != null) {
            rows.text(indented(resolution));
        }
        if (!decided.isEmpty()) {
            rows.labels(DECISION_WIDTHS, "序号", "议定事项", "责任人", "时限");
            decided.forEach(line -> rows.values(DECISION_WIDTHS, List.of(1), line));
        } else if (resolution == null) {
            rows.textOrBlank(meeting.complete() ? BLANK + MeetingWords.NOTHING : null, 2);
        }
    }

    private static String[] line(int before, String matter, String owner, java.time.LocalDate due) {
        return new String[] {Integer.toString(before + 1), matter, owner == null ? MeetingWords.DASH : owner, due == null ? MeetingWords.DASH : MeetingWords.day(due)};
    }
}
