package dangwu.front.sample.dues;

import dangwu.front.sample.DaysOff;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.arrears.DuesCase;
import dangwu.records.dues.arrears.StepKind;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** What the sample unit has done about those who have not paid. */
final class SampleArrears {

    private static final int WARNING = 3;
    private static final int ALERT = 5;
    private static final int CASE = 6;

    private final DuesUnit unit;
    private final LongSupplier ids;

    SampleArrears(DuesUnit unit, LongSupplier ids) {
        this.unit = unit;
        this.ids = ids;
    }

    List<ArrearsStep> steps() {
        List<ArrearsStep> steps = new ArrayList<>();
        for (DuesSlips.Unpaid who : DuesSlips.UNPAID) {
            steps(unit.at(who.branch(), who.place()).member(), secretary(who.branch()), who.months(), steps);
        }
        Member lost = lost();
        YearMonth first = unit.now().minusMonths(DuesSlips.LOST_MONTHS);
        steps.add(step(lost, StepKind.REMINDED, day(first.plusMonths(1), 6), "刘桂兰", "电话停机，联系家属未果，继续查找", null));
        steps.add(step(lost, StepKind.REMINDED, day(first.plusMonths(4), 8), "孙德福", "到住址走访，邻居称已搬离，请社区协助查找", null));
        return steps;
    }

    private void steps(Member member, String secretary, int months, List<ArrearsStep> steps) {
        YearMonth first = unit.now().minusMonths(months);
        steps.add(step(member, StepKind.REMINDED, day(first.plusMonths(1), 3), secretary, "当面提醒及时补交" + first.getMonthValue() + "月党费", null));
        if (months >= WARNING) {
            LocalDate day = day(unit.now().minusMonths(1), 22);
            steps.add(step(member, StepKind.CRITICISED, day, secretary, "支部委员会对其进行批评教育，本人表示补交", null));
            steps.add(step(member, StepKind.DEADLINE_SET, day, secretary, "限期补交所欠党费", unit.now().atEndOfMonth()));
        }
        if (months >= ALERT) {
            steps.add(step(member, StepKind.TALKED_TO, day(unit.now(), 9), secretary, "支部书记谈话，指出连续不交党费的后果", null));
        }
    }

    /** Opened when six months in a row were unpaid; nothing is decided yet (DU-09). */
    DuesCase openCase() {
        YearMonth from = unit.now().minusMonths(DuesSlips.LOST_MONTHS);
        YearMonth to = from.plusMonths(CASE - 1L);
        return new DuesCase(ids.getAsLong(), lost().id(), day(to.plusMonths(1), 14), from, to, null, null);
    }

    private ArrearsStep step(Member member, StepKind kind, LocalDate day, String by, String content, LocalDate deadline) {
        return new ArrearsStep(ids.getAsLong(), member.id(), kind, day, by, content, deadline);
    }

    private static LocalDate day(YearMonth month, int day) {
        return DaysOff.workingDayFrom(month.atDay(day));
    }

    /** Who was entered first in a branch leads it. */
    private String secretary(String branch) {
        return unit.at(branch, 0).member().name();
    }

    private Member lost() {
        return unit.files().stream().map(MemberFile::member).filter(member -> member.flag(MemberField.LOST_CONTACT)).findFirst().orElseThrow();
    }
}
