package dangwu.front.desktop.home;

import dangwu.records.dues.account.DuesTotals;
import java.time.YearMonth;
import java.util.List;

/**
 * What the home page tells of dues.
 *
 * @param month     this month
 * @param unit      the sums of the whole unit
 * @param branches  those of each branch, in the unit's order
 * @param reminders what is soon due or overdue, the nearest first
 */
public record DuesFigures(YearMonth month, DuesTotals unit, List<DuesBranch> branches, List<Reminder> reminders) {

    public DuesFigures {
        branches = List.copyOf(branches);
        reminders = List.copyOf(reminders);
    }

    /** Whether nobody has to pay anything: nothing was assessed yet. */
    public boolean empty() {
        return unit.members() == 0;
    }
}
