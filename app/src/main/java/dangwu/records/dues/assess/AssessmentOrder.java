package dangwu.records.dues.assess;

import dangwu.kit.db.RefusedException;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.rate.PayerKind;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** What may follow what in one member's assessments: a year begins with January's, and what changes within it needs a reason (DU-01). */
public final class AssessmentOrder {

    private AssessmentOrder() {}

    /** Whether one by {@code payer} from {@code from} has to say why, after what is in {@code history}. */
    static boolean needsReason(YearMonth from, PayerKind payer, AssessmentHistory history) {
        if (from.getMonth() == Month.JANUARY) {
            return false;
        }
        boolean sameKind = history.without(from).on(from).filter(before -> before.payer() == payer).isPresent();
        return !sameKind || switch (payer.interval()) {
            case MONTH -> false;
            case QUARTER -> from.getMonth().firstMonthOfQuarter() != from.getMonth();
            case YEAR -> true;
        };
    }

    /**
     * Refuses {@code wanted} where it does not go with {@code before}, what was assessed so far.
     *
     * @param closedTo the month up to which what is owed stands; null: none
     * @throws RefusedException with a sentence that names the member
     */
    public static void require(String name, AssessmentHistory before, Assessment wanted, YearMonth closedTo) {
        if (!wanted.opensYear() && before.from(YearMonth.of(wanted.year(), 1)).isEmpty() && !afterClosing(wanted, closedTo)) {
            throw new RefusedException(name + wanted.year() + "年度还没有从1月起的核定，请先核定1月起的金额，再登记" + ChineseDates.month(wanted.from()) + "起的变动。");
        }
        if (wanted.reason() == null && needsReason(wanted.from(), wanted.payer(), before)) {
            throw new RefusedException(name + "的核定从" + ChineseDates.month(wanted.from()) + "起变动，年内一般不变动，请填写变动原因。");
        }
        requireOpen(name, before, before.with(wanted), closedTo);
    }

    /** Refuses to take away {@code removed} from {@code before}. */
    static void requireRemovable(String name, AssessmentHistory before, Assessment removed, YearMonth closedTo) {
        if (removed.opensYear() && before.of(removed.year()).size() > 1) {
            throw new RefusedException(name + removed.year() + "年度内还有变动核定，请先删除年内的变动，再删除1月起的核定。");
        }
        requireOpen(name, before, before.without(removed.from()), closedTo);
    }

    /** Who could not be assessed from January on any more is assessed from the first month that is open. */
    private static boolean afterClosing(Assessment wanted, YearMonth closedTo) {
        return closedTo != null && closedTo.plusMonths(1).equals(wanted.from());
    }

    private static void requireOpen(String name, AssessmentHistory before, AssessmentHistory after, YearMonth closedTo) {
        if (closedTo == null) {
            return;
        }
        YearMonth first = earliest(before, after);
        for (YearMonth month = first; !month.isAfter(closedTo); month = month.plusMonths(1)) {
            if (differs(before.on(month), after.on(month))) {
                throw new RefusedException(ChineseDates.month(month) + "已经结账，" + name + "这个月的应交额不能再变动；请从" + ChineseDates.month(closedTo.plusMonths(1))
                        + "起核定，或先取消结账。");
            }
        }
    }

    private static YearMonth earliest(AssessmentHistory before, AssessmentHistory after) {
        YearMonth one = before.all().isEmpty() ? null : before.all().get(0).from();
        YearMonth other = after.all().isEmpty() ? null : after.all().get(0).from();
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }

    private static boolean differs(Optional<Assessment> before, Optional<Assessment> after) {
        return before.isPresent() != after.isPresent() || before.isPresent() && before.get().monthly().compareTo(after.get().monthly()) != 0;
    }
}
