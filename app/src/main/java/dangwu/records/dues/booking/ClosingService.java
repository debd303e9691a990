package dangwu.records.dues.booking;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.closing.ClosedLine;
import dangwu.records.dues.closing.ClosedMonths;
import dangwu.records.dues.closing.Closing;
import dangwu.records.dues.closing.ClosingRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Closing months (结账), and opening them again. */
public final class ClosingService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_closing";

    private final Database database;
    private final ClosingRepository closings;
    private final AccountReader accounts;
    private final Clock clock;

    public ClosingService(Database database, ClosingRepository closings, AccountReader accounts, Clock clock) {
        this.database = database;
        this.closings = closings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Which months are closed. */
    public ClosedMonths closed() {
        return closings.closed();
    }

    /** Every closing there was, those opened again included, the earliest month first. */
    public List<Closing> all() {
        return database.read(closings::all);
    }

    /** What the clerk should know before everything up to {@code through} is closed, a sentence each; empty: nothing. */
    public List<String> doubts(YearMonth through) {
        Accounts known = accounts.read();
        YearMonth first = first(known, closings.closed());
        List<String> doubts = new ArrayList<>();
        if (first == null || through.isBefore(first)) {
            return doubts;
        }
        count(doubts, known, first, through, DuesState.UNASSESSED, "尚未核定，结账后不能再补核定这些月份");
        count(doubts, known, first, through, DuesState.UNPAID, "还有未交的月份，结账后补交的记在交纳当日的月份");
        count(doubts, known, first, through, DuesState.SHORT, "还有少交的月份，结账后补交的记在交纳当日的月份");
        return doubts;
    }

    private static void count(List<String> doubts, Accounts known, YearMonth first, YearMonth through, DuesState state, String sentence) {
        long members = known.all().stream().filter(account -> account.months(first, through).stream().anyMatch(month -> month.state() == state)).count();
        if (members > 0) {
            doubts.add(members + "名党员" + sentence + "。");
        }
    }

    /**
     * Closes every month up to {@code through} that is not closed yet: nothing is booked in them any more, and what was owed for them stands.
     *
     * @return the closings made, the earliest first
     * @throws RefusedException when it is closed already, or not over yet
     */
    public List<Closing> close(YearMonth through) {
        return database.write("党费结账", scope -> {
            LocalDate today = LocalDate.now(clock);
            ClosedMonths closed = closings.closed(scope.sql());
            if (closed.holds(through)) {
                throw new RefusedException(ChineseDates.month(through) + "已结账，无需再结。");
            }
            if (through.atEndOfMonth().isAfter(today)) {
                throw new RefusedException(ChineseDates.month(through) + "还没有过完，请到月末再结账。");
            }
            Accounts known = accounts.read(scope);
            YearMonth first = first(known, closed);
            if (first == null || through.isBefore(first)) {
                throw new RefusedException("到" + ChineseDates.month(through) + "为止没有登记过党费，无需结账。");
            }
            List<Closing> made = new ArrayList<>();
            for (YearMonth month = first; !month.isAfter(through); month = month.plusMonths(1)) {
                Closing closing = new Closing(scope.nextId(), month, today, null, null);
                closings.add(scope, closing, lines(known, closing));
                scope.audit(AuditChange.between(SUBJECT, closing.id(), ChineseDates.month(month), Map.of("结账", "未结账"), Map.of("结账", "已结账")));
                made.add(closing);
            }
            return made;
        });
    }

    /**
     * Opens {@code month} and every later one again.
     *
     * @param reason required
     */
    public void reopen(YearMonth month, String reason) {
        database.write("取消党费结账", scope -> {
            if (!closings.closed(scope.sql()).holds(month)) {
                throw new RefusedException(ChineseDates.month(month) + "没有结账，无需取消。");
            }
            if (reason == null || reason.isBlank()) {
                throw new RefusedException("请填写取消结账的原因。");
            }
            closings.all(scope.sql()).stream().filter(closing -> closing.reopenedOn() == null && !closing.month().isBefore(month)).forEach(closing -> reopen(scope, closing, reason));
            return null;
        });
    }

    private void reopen(WriteScope scope, Closing closing, String reason) {
        Closing opened = new Closing(closing.id(), closing.month(), closing.closedOn(), LocalDate.now(clock), reason);
        closings.reopen(scope, opened);
        scope.audit(AuditChange.between(SUBJECT, closing.id(), ChineseDates.month(closing.month()), Map.of("结账", "已结账"), Map.of("结账", "未结账", "原因", opened.reason())));
    }

    /** The month after the last closed one; where none is, the first of the books. */
    private static YearMonth first(Accounts known, ClosedMonths closed) {
        return closed.through() == null ? known.books().begin() : closed.through().plusMonths(1);
    }

    private static List<ClosedLine> lines(Accounts known, Closing closing) {
        List<ClosedLine> lines = new ArrayList<>();
        for (MemberAccount account : known.all()) {
            DuesMonth month = account.month(closing.month());
            if (month.gross().signum() > 0) {
                lines.add(new ClosedLine(closing.id(), account.file().member().id(), month.branchId(), month.gross(), month.exempted()));
            }
        }
        return lines;
    }
}
