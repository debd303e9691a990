package dangwu.records.dues.arrears;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.rate.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A member's arrears with what was done about them.
 *
 * @param on    the day they are looked at
 * @param steps the earliest first
 * @param cases the earliest first
 */
public record MemberArrears(Arrears arrears, LocalDate on, List<ArrearsStep> steps, List<DuesCase> cases) {

    public MemberArrears {
        steps = List.copyOf(steps);
        cases = List.copyOf(cases);
    }

    public String name() {
        return arrears.account().file().member().name();
    }

    /** Whether he still belongs to the unit. */
    public boolean onTheRolls() {
        return arrears.account().file().current().isPresent();
    }

    /** How far it has gone; six months with just cause found for them are no case (DU-09). */
    public ArrearsLevel level() {
        ArrearsLevel level = arrears.level();
        return level == ArrearsLevel.CASE && (excused() || !onTheRolls()) ? ArrearsLevel.ALERT : level;
    }

    /** The case of the present run; empty: none was opened. */
    public Optional<DuesCase> present() {
        return arrears.longest().flatMap(run -> cases.stream().filter(each -> each.concerns(run)).reduce((first, second) -> second));
    }

    /** The latest deadline that was set for him; empty: none. */
    public Optional<LocalDate> deadline() {
        return steps.stream().map(ArrearsStep::deadlineOn).filter(day -> day != null).max(LocalDate::compareTo);
    }

    private boolean excused() {
        return present().filter(each -> each.justCause() != null || each.decision() != null && each.decision().kind() == CaseDecision.JUST_CAUSE).isPresent();
    }

    /** What is the matter and what to do, in a sentence. */
    public String sentence() {
        if (!arrears.any()) {
            return name() + "没有欠缴党费。";
        }
        String months = arrears.longest().map(run -> run.length() == 1 ? ChineseDates.month(run.from()) + "党费未交" : "连续" + run.length() + "个月未交党费（" + ChineseDates.month(run.from()) + "至" + ChineseDates.month(run.to()) + "）")
                .orElseGet(() -> arrears.open().stream().map(DuesMonth::month).map(ChineseDates::month).collect(Collectors.joining("、")) + "党费未交足");
        return name() + months + "，共欠" + Money.text(arrears.sum()) + "元。" + (level() == ArrearsLevel.NONE ? "请补足。" : level().advice() + "。");
    }
}
