package dangwu.records.dues.imports;

import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.closing.ClosedMonths;
import java.time.LocalDate;
import java.time.YearMonth;

/** What is kept, as an import of payments compares with it. */
record CollectionFacts(Accounts accounts, ClosedMonths closed, LocalDate today) {

    /** The day on which dues for {@code month} count as paid when nothing else is said: 党费日, else the month's last day. */
    LocalDate usualDay(YearMonth month) {
        LocalDate day = accounts.books().collectingDay(month);
        return day == null ? month.atEndOfMonth() : day;
    }
}
