package dangwu.records.dues.booking;

import dangwu.kit.db.RefusedException;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.closing.ClosedMonths;
import java.time.YearMonth;
import java.util.List;

/** What is owed for a closed month stands: a change that would touch it is refused, one that only looks into it is not. */
final class ClosedOwings {

    private ClosedOwings() {}

    /**
     * Refuses what makes of {@code before} {@code after} where the two differ in a closed month.
     *
     * @param what the clerk's word for what is changed, e.g. "免交"
     */
    static void requireSame(MemberAccount before, MemberAccount after, ClosedMonths closed, String what) {
        List<Assessment> assessments = before.assessments().all();
        if (closed.through() == null || assessments.isEmpty()) {
            return;
        }
        for (YearMonth month = assessments.get(0).from(); closed.holds(month); month = month.plusMonths(1)) {
            DuesMonth was = before.month(month);
            DuesMonth is = after.month(month);
            boolean same = was.gross().compareTo(is.gross()) == 0 && was.exempted().compareTo(is.exempted()) == 0 && was.branchId() == is.branchId();
            if (!same) {
                throw new RefusedException(ChineseDates.month(month) + "已结账，" + before.file().member().name() + "该月的应交党费不能再改；请从未结账的月份起登记" + what + "，或先取消结账。");
            }
        }
    }
}
