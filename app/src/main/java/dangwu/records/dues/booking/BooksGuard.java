package dangwu.records.dues.booking;

import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.policy.PolicyGuard;
import java.time.YearMonth;
import java.util.List;

/** Holds a change of the settings against the months that are closed. */
public final class BooksGuard implements PolicyGuard {

    private final AccountReader accounts;
    private final AssessmentRepository assessments;
    private final ClosingRepository closings;

    public BooksGuard(AccountReader accounts, AssessmentRepository assessments, ClosingRepository closings) {
        this.accounts = accounts;
        this.assessments = assessments;
        this.closings = closings;
    }

    @Override
    public YearMonth closedThrough(WriteScope scope) {
        return closings.closed(scope.sql()).through();
    }

    @Override
    public void requireBegin(WriteScope scope, YearMonth before, YearMonth after) {
        YearMonth through = closedThrough(scope);
        YearMonth usual = assessments.earliest(scope.sql()).map(first -> first.withMonth(1)).orElse(null);
        YearMonth was = before == null ? usual : before;
        YearMonth is = after == null ? usual : after;
        if (through == null || was == null || is == null) {
            return;
        }
        YearMonth first = was.isBefore(is) ? was : is;
        YearMonth last = (was.isBefore(is) ? is : was).minusMonths(1);
        List<MemberAccount> begun = first.isAfter(through) ? List.of() : accounts.read(scope).all().stream().map(account -> account.begun(first)).toList();
        for (YearMonth month = first; !month.isAfter(last) && !month.isAfter(through); month = month.plusMonths(1)) {
            if (owed(begun, month)) {
                throw new RefusedException(ChineseDates.month(month) + "已结账，建账月份改为" + ChineseDates.month(is) + "会改变该月的应交党费；请先在“上缴与使用”中取消结账，再修改建账月份。");
            }
        }
    }

    private static boolean owed(List<MemberAccount> accounts, YearMonth month) {
        return accounts.stream().map(account -> account.month(month)).anyMatch(owed -> owed.gross().signum() > 0);
    }
}
