package dangwu.records.dues.remit;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.Texts;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.rate.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Booking what comes into the unit's dues and what they are used for (L54, DU-17, DU-18). */
public final class FundService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_fund_entry";

    private final Database database;
    private final FundRepository fund;
    private final ClosingRepository closings;
    private final Clock clock;

    public FundService(Database database, FundRepository fund, ClosingRepository closings, Clock clock) {
        this.database = database;
        this.fund = fund;
        this.closings = closings;
        this.clock = clock;
    }

    /** What is doubtful about {@code entry} before it is booked, in Chinese sentences (DU-17, DU-18); empty: nothing. */
    public static List<String> remarks(FundEntry entry) {
        List<String> remarks = new ArrayList<>();
        if (entry.kind() == FundKind.USE && entry.decisionNo() == null) {
            remarks.add("使用党费应经集体研究决定，请填写集体研究记录号。");
        }
        if (entry.kind() == FundKind.USE && entry.category().outside()) {
            remarks.add("“" + entry.category().label() + "”不在党费规定列明的使用范围内，请确认上级有明确规定。");
        }
        if (entry.handler() != null && entry.handler().equals(entry.approver())) {
            remarks.add("经办人和审批人是同一人，应由两人分别承担。");
        }
        return remarks;
    }

    /**
     * Books {@code entry}, which must be new and undo nothing.
     *
     * @throws RefusedException when there is not enough money for it on its day or later, the day is to come or its month closed, or a use outside the
     *         rules goes without a word
     */
    public FundEntry book(FundEntry entry) {
        return database.write("登记" + (entry.kind() == FundKind.USE ? "党费使用" : entry.kind().label()), scope -> book(scope, entry));
    }

    /** As {@link #book(FundEntry)}, as part of a larger write. */
    public FundEntry book(WriteScope scope, FundEntry entry) {
        if (entry.id() != 0 || entry.reversesId() != null) {
            throw new IllegalArgumentException("a row of the fund is never changed");
        }
        if (entry.kind() == FundKind.USE && entry.category().outside() && entry.remarks() == null) {
            throw new RefusedException("“" + entry.category().label() + "”不在党费规定列明的使用范围内，请在备注中写明依据。");
        }
        if (entry.kind() == FundKind.OPENING && opened(scope)) {
            throw new RefusedException("上年结转已登记过一次，以后各年的结余由台账自动结转；金额有误的，请先冲正原来的一笔。");
        }
        return add(scope, entry);
    }

    /** Undoes row {@code id} by another one, dated {@code day}. */
    public FundEntry reverse(long id, LocalDate day, String reason) {
        return database.write("冲正党费收支", scope -> reverse(scope, id, day, reason));
    }

    /** As {@link #reverse(long, LocalDate, String)}, as part of a larger write. */
    public FundEntry reverse(WriteScope scope, long id, LocalDate day, String reason) {
        FundEntry wrong = fund.find(scope.sql(), id).orElseThrow(() -> new RefusedException("这笔收支记录已不存在，请刷新后再试。"));
        if (wrong.reversesId() != null) {
            throw new RefusedException("冲正记录不能再冲正，请重新登记一笔正确的收支。");
        }
        if (fund.reversed(scope.sql(), id)) {
            throw new RefusedException("这笔收支已冲正过，不必再次冲正。");
        }
        if (Texts.clean(reason) == null) {
            throw new RefusedException("请填写冲正的原因。");
        }
        if (day.isBefore(wrong.happenedOn())) {
            throw new RefusedException("冲正日期" + day + "早于原记录的日期" + wrong.happenedOn() + "，请核对。");
        }
        return add(scope, wrong.reversal(day, reason));
    }

    private FundEntry add(WriteScope scope, FundEntry entry) {
        requireOpen(scope, entry.happenedOn());
        FundEntry kept = fund.add(scope, entry);
        if (entry.effect().signum() < 0) {
            requireEnough(scope, entry);
        }
        scope.audit(AuditChange.between(SUBJECT, kept.id(), kept.kind().label() + "：" + kept.matter(), Map.of(), RemittanceText.of(kept)));
        return kept;
    }

    private void requireEnough(WriteScope scope, FundEntry entry) {
        Optional<FundLine> overdrawn = fund.book(scope.sql()).overdrawn(entry.happenedOn());
        if (overdrawn.isPresent()) {
            FundLine line = overdrawn.get();
            throw new RefusedException("党费结余不足：支出" + Money.text(entry.effect().negate()) + "元后，" + line.day() + "的结余将为" + Money.text(line.balance())
                    + "元。请核对金额和日期，或先登记上年结转、利息、下拨和支部上缴。");
        }
    }

    private boolean opened(WriteScope scope) {
        return fund.all(scope.sql()).stream().filter(each -> each.kind() == FundKind.OPENING).map(FundEntry::effect).reduce(Money.ZERO, (a, b) -> a.add(b)).signum() != 0;
    }

    private void requireOpen(WriteScope scope, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("日期" + day + "晚于今天，请填写实际收支的日期。");
        }
        closings.closed(scope.sql()).requireOpen("收支日期", day);
    }
}
