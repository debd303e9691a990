package dangwu.records.meeting.study;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.PlanLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Drafts the text of a quarter's 学习通报 (L44) from what is recorded. Where there is nothing to tell, nothing is said: never "0 次". */
public final class BulletinDraft {

    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private final StudyYear year;
    private final int quarter;
    private final List<StudySession> sessions;

    private BulletinDraft(StudyYear year, int quarter) {
        this.year = year;
        this.quarter = quarter;
        sessions = year.held(quarter);
    }

    /** The text for quarter {@code quarter}, paragraphs parted by line breaks; a line that begins with 一、 二、 or 三、 is a heading. */
    public static String text(StudyYear year, int quarter) {
        return new BulletinDraft(year, quarter).text();
    }

    /** The title: 关于2026年第一季度理论学习情况的通报. */
    public static String title(int year, int quarter) {
        return "关于" + year + "年第" + name(quarter) + "季度理论学习情况的通报";
    }

    /** 一 to 四. */
    public static String name(int quarter) {
        return QUARTERS.get(quarter - 1);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add("现将" + year.body().displayName() + "理论学习中心组" + year.year() + "年第" + name(quarter) + "季度学习情况通报如下。");
        lines.add("一、学习开展情况");
        lines.addAll(done());
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            lines.add("二、存在的问题");
            lines.addAll(problems);
        }
        List<PlanLine> next = year.planned(quarter + 1);
        if (!next.isEmpty()) {
            lines.add((problems.isEmpty() ? "二" : "三") + "、下季度学习安排");
            lines.addAll(next.stream().map(BulletinDraft::planned).toList());
        }
        return String.join("\n", lines);
    }

    private List<String> done() {
        List<String> lines = new ArrayList<>();
        if (sessions.isEmpty()) {
            lines.add("本季度没有集体学习的记录。");
        } else {
            lines.add("本季度开展集体学习" + sessions.size() + "次。" + String.join("", attendance()));
            for (StudySession session : sessions) {
                List<String> speakers = session.speakers();
                lines.add(session.day().getMonthValue() + "月" + session.day().getDayOfMonth() + "日，专题学习“" + session.topic() + "”"
                        + (speakers.isEmpty() ? "。" : "，" + String.join("、", speakers) + "作研讨发言。"));
            }
        }
        lines.addAll(works());
        return lines;
    }

    private List<String> attendance() {
        int due = sum(MemberYear::due);
        int present = sum(MemberYear::present);
        List<String> sentences = new ArrayList<>();
        if (due > 0) {
            sentences.add("应到" + due + "人次，实到" + present + "人次，出勤率" + StudyYear.percent(present, due).toPlainString() + "%。");
        }
        int madeUp = sum(MemberYear::madeUp);
        if (madeUp > 0) {
            sentences.add("缺席人员补学" + madeUp + "人次。");
        }
        return sentences;
    }

    private int sum(ToIntFunction<MemberYear> what) {
        return year.attendance(sessions).stream().mapToInt(what).sum();
    }

    private List<String> works() {
        List<StudyRecord> ofQuarter = year.own().stream().filter(record -> record.quarter() == quarter).toList();
        List<String> sentences = new ArrayList<>();
        count(ofQuarter, StudyKind.SELF_STUDY).ifPresentText(sentences, "个人自学", "次");
        count(ofQuarter, StudyKind.RESEARCH_REPORT).ifPresentText(sentences, "形成调研报告", "篇");
        count(ofQuarter, StudyKind.ARTICLE).ifPresentText(sentences, "撰写理论文章", "篇");
        count(ofQuarter, StudyKind.REFLECTION).ifPresentText(sentences, "撰写心得体会", "篇");
        List<StudyRecord> talks = ofQuarter.stream().filter(record -> record.kind() == StudyKind.PUBLICITY_TALK).toList();
        if (!talks.isEmpty()) {
            int audience = talks.stream().map(talk -> talk.detail().audience()).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
            sentences.add("开展宣讲" + talks.size() + "场" + (audience > 0 ? "、受众" + audience + "人次" : ""));
        }
        return sentences.isEmpty() ? List.of() : List.of("成员" + String.join("，", sentences) + "。");
    }

    private static Works count(List<StudyRecord> records, StudyKind kind) {
        return new Works(records.stream().filter(record -> record.kind() == kind).toList());
    }

    /** Records of one kind in a phrase with those who did them. */
    private record Works(List<StudyRecord> records) {

        void ifPresentText(List<String> sentences, String act, String measure) {
            if (!records.isEmpty()) {
                String people = records.stream().map(StudyRecord::person).filter(Objects::nonNull).distinct().collect(Collectors.joining("、"));
                sentences.add(act + records.size() + measure + (people.isEmpty() ? "" : "（" + people + "）"));
            }
        }
    }

    /** Only what the records prove: no session (CG-01), open make-ups (CG-04), no speech (CG-05), papers missing (CG-06), plan not kept. */
    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (sessions.isEmpty() && year.over(quarter)) {
            problems.add("本季度未开展集体学习研讨。");
        }
        List<String> open = year.planned(quarter).stream().filter(line -> !line.fulfilled() && line.month().atEndOfMonth().isBefore(year.today()))
                .map(line -> "“" + subject(line) + "”").toList();
        if (!open.isEmpty()) {
            problems.add("计划的" + String.join("、", open) + "尚未开展。");
        }
        Map<String, Long> toMakeUp = sessions.stream().flatMap(session -> session.toMakeUp().stream())
                .collect(Collectors.groupingBy(Attendance::name, LinkedHashMap::new, Collectors.counting()));
        if (!toMakeUp.isEmpty()) {
            problems.add("缺席后尚未补学：" + toMakeUp.entrySet().stream().map(entry -> entry.getKey() + entry.getValue() + "次").collect(Collectors.joining("、")) + "。");
        }
        String silent = days(sessions.stream().filter(session -> session.speakers().isEmpty()).toList());
        if (!silent.isEmpty()) {
            problems.add(silent + "的学习没有研讨发言记录。");
        }
        String incomplete = days(sessions.stream().filter(session -> !session.missing().isEmpty()).toList());
        if (!incomplete.isEmpty()) {
            problems.add(incomplete + "的学习档案材料不齐全。");
        }
        return problems;
    }

    private static String days(List<StudySession> some) {
        return some.stream().sorted(Comparator.comparing(StudySession::day)).map(one -> one.day().getMonthValue() + "月" + one.day().getDayOfMonth() + "日")
                .collect(Collectors.joining("、"));
    }

    private static String planned(PlanLine line) {
        String leader = line.presenter() == null ? "" : "，重点发言：" + line.presenter();
        return line.month().getMonthValue() + "月：" + subject(line) + leader + "。";
    }

    static String subject(PlanLine line) {
        return line.theme() == null ? line.name() : line.theme();
    }
}
