package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.Tone;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.study.BulletinDraft;
import dangwu.records.meeting.study.StudySession;
import dangwu.records.meeting.study.StudyYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the screen puts things. */
final class StudyText {

    static final String HELD = "已学";
    static final String OVERDUE = "逾期未学";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final String THIS_MONTH = "本月";
    private static final String AHEAD = "未到期";

    private StudyText() {}

    /** A word and how it is meant. */
    record State(String words, Tone tone) {}

    /** What was held of what was planned in a quarter. */
    record QuarterFigure(String figure, String words) {}

    static String quarter(int quarter) {
        return BulletinDraft.name(quarter) + "季度";
    }

    /** A day of the year that is shown, e.g. 03-20. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** How a line of the plan stands: 已学 with the day, 逾期未学, 本月 or 未到期. */
    static State state(StudyYear year, PlanLine line) {
        if (line.fulfilled()) {
            String day = year.sessions().stream().filter(session -> session.id() == line.meetingId()).map(StudySession::day)
                    .map(held -> " " + day(held)).findFirst().orElse("");
            return new State(HELD + day, Tone.OK);
        }
        if (line.month().atEndOfMonth().isBefore(year.today())) {
            return new State(OVERDUE, Tone.WARN);
        }
        return line.month().atDay(1).isAfter(year.today()) ? new State(AHEAD, Tone.PLAIN) : new State(THIS_MONTH, Tone.INFO);
    }

    /** The tone of a word of {@link #state}. */
    static Tone toneOf(String words) {
        if (words.startsWith(HELD)) {
            return Tone.OK;
        }
        return words.equals(OVERDUE) ? Tone.WARN : words.equals(THIS_MONTH) ? Tone.INFO : Tone.PLAIN;
    }

    /** "2/3" and a line that says what it means; each quarter needs at least one session (CG-01). */
    static QuarterFigure figure(StudyYear year, int quarter) {
        int held = year.held(quarter).size();
        int planned = year.planned(quarter).size();
        String figure = planned == 0 ? Integer.toString(held) : held + "/" + planned;
        if (held == 0 && year.over(quarter)) {
            return new QuarterFigure(figure, "没有集体学习，每季度至少一次");
        }
        if (planned == 0) {
            return new QuarterFigure(figure, year.begun(quarter) ? "已学" + held + "次，没有安排" : "没有安排");
        }
        if (!year.begun(quarter)) {
            return new QuarterFigure(figure, "计划" + planned + "次，尚未开始");
        }
        long open = year.planned(quarter).stream().filter(line -> !line.fulfilled()).count();
        return new QuarterFigure(figure, open == 0 ? "计划的都已学" : "计划" + planned + "次，还有" + open + "次未学");
    }

    /** 92.3%; empty where there is nothing to divide by. */
    static String percent(BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString() + "%";
    }

    /** 12 or 12.5; empty for none. */
    static String plain(BigDecimal number) {
        return number == null ? "" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
