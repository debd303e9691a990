package dangwu.records.dues.screen.arrears;

import dangwu.kit.ui.Tone;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.arrears.ArrearsRun;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.arrears.CaseDecision;
import dangwu.records.dues.arrears.DuesCase;
import dangwu.records.dues.arrears.MemberArrears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A member in arrears.
 *
 * @param branch what the clerk calls his branch
 */
public record ArrearsRow(MemberArrears member, long branchId, String branch) {

    public long memberId() {
        return member.arrears().account().file().member().id();
    }

    public String name() {
        return member.name();
    }

    /** How many months in a row at most; 0: single months were not paid in full. */
    public int months() {
        return member.arrears().months();
    }

    /** First month that is open. */
    public YearMonth since() {
        return member.arrears().longest().map(ArrearsRun::from).orElse(member.arrears().open().get(0).month());
    }

    /** What is open altogether, yuan. */
    public BigDecimal sum() {
        return member.arrears().sum();
    }

    public ArrearsLevel level() {
        return member.level();
    }

    /** The last thing that was done about it; empty: nothing yet since it began. */
    Optional<ArrearsStep> lastStep() {
        return member.steps().stream().filter(step -> !step.happenedOn().isBefore(since().atDay(1))).reduce((first, second) -> second);
    }

    /** E.g. 限期改正 10-15，期限已过 11-10; empty: nothing was done. */
    String done() {
        Optional<ArrearsStep> last = lastStep();
        if (last.isEmpty()) {
            return "";
        }
        LocalDate deadline = member.deadline().orElse(null);
        String words = last.get().kind().label() + " " + day(last.get().happenedOn());
        return deadline == null || deadline.isBefore(since().atDay(1)) ? words : words + (deadline.isBefore(member.on()) ? "，期限已过 " : "，限 ") + day(deadline);
    }

    /** This year's days without the year. */
    private String day(LocalDate day) {
        return day.getYear() == member.on().getYear() ? day.toString().substring("2026-".length()) : day.toString();
    }

    /** How the case stands; empty: there is none. */
    String caseWords() {
        return member.present().map(ArrearsRow::words).orElse(level() == ArrearsLevel.CASE ? "待提交支部党员大会" : "");
    }

    private static String words(DuesCase found) {
        if (found.justCause() != null) {
            return "有正当理由";
        }
        if (found.decision() == null) {
            return "待支部党员大会决定";
        }
        return found.decision().kind() == CaseDecision.REMOVAL ? found.awaitsApproval() ? "决定除名，待上级批准" : "除名已批准" : found.decision().kind().label();
    }

    /** How far it has gone; who has paid a part of a month is in arrears too. */
    static String levelWords(ArrearsLevel level) {
        return level == ArrearsLevel.NONE ? "未交足" : level.label();
    }

    /** The tone of its level. */
    Tone tone() {
        return switch (level()) {
            case NONE -> Tone.INFO;
            case REMINDER -> Tone.INFO;
            case WARNING -> Tone.WARN;
            case ALERT -> Tone.BAD;
            case CASE -> Tone.HUMAN;
        };
    }
}
