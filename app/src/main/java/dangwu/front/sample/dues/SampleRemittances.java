package dangwu.front.sample.dues;

import dangwu.front.sample.DaysOff;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceNotes;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Hands the dues of the sample unit in, quarter by quarter, and on to the superior: each goes with what was in hand at the quarter's end. */
final class SampleRemittances {

    static final int WITHIN_DAYS = 15;
    static final BigDecimal SHARE = new BigDecimal("0.2");
    private static final int QUARTER = 3;
    private static final int[] DAYS = {8, 9, 10, 9, 8, 13, 10};
    private static final int LATE_DAY = 28;
    private static final String RECEIVER = "欧阳静";
    private static final String RECEIPT = "市直工委党费收据%s-%03d";

    private final DuesUnit unit;
    private final CashBook book;
    private final LongSupplier ids;
    private final List<Remittance> remittances = new ArrayList<>();
    private final Map<CashBook.Line, Long> remitted = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    SampleRemittances(DuesUnit unit, CashBook book, LongSupplier ids) {
        this.unit = unit;
        this.book = book;
        this.ids = ids;
    }

    private record Planned(Organization organization, DuesPeriod period, LocalDate day, boolean large, boolean toSuperior) {}

    void remit() {
        DuesPeriod quarter = DuesPeriod.holding(DuesUnit.BEGIN, QUARTER);
        while (quarter.ends().isBefore(unit.now().atDay(1))) {
            for (Organization branch : unit.branches()) {
                planned.add(new Planned(branch, quarter, day(branch, quarter), false, false));
            }
            quarter = quarter.plus(1);
        }
        LocalDate handedOn = DaysOff.workingDayFrom(LocalDate.of(unit.now().getYear(), 3, 13));
        planned.add(new Planned(unit.committee(), DuesPeriod.holding(YearMonth.from(handedOn), QUARTER), handedOn, false, true));
        YearMonth given = YearMonth.from(DuesSlips.LARGE_ON);
        planned.add(new Planned(unit.branch("离退休党支部"), new DuesPeriod(given, given), DaysOff.workingDayFrom(DuesSlips.LARGE_ON.plusDays(7)), true, true));
        planned.sort(Comparator.comparing(Planned::day));
        planned.forEach(this::remit);
    }

    private static LocalDate day(int of, DuesPeriod quarter) {
        return DaysOff.workingDayFrom(quarter.to().plusMonths(1).atDay(of));
    }

    private LocalDate day(Organization branch, DuesPeriod quarter) {
        boolean late = branch.displayName().equals(DuesSlips.REMITTED_LATE) && quarter.to().equals(DuesSlips.LATE_QUARTER_ENDS);
        return day(late ? LATE_DAY : DAYS[unit.branches().indexOf(branch)], quarter);
    }

    private void remit(Planned plan) {
        if (plan.toSuperior() && !plan.large()) {
            handOn(plan);
            return;
        }
        List<CashBook.Line> inHand = book.lines().stream().filter(line -> !remitted.containsKey(line) && line.branchId() == plan.organization().id()
                && !line.paidOn().isAfter(plan.period().ends()) && (line.kind() == EntryKind.LARGE) == plan.large()).toList();
        BigDecimal sum = Money.exact("金额", inHand.stream().map(CashBook.Line::amount).reduce(Money.ZERO, BigDecimal::add));
        boolean voided = !plan.large() && plan.organization().displayName().equals(DuesSlips.VOIDED) && plan.period().to().equals(DuesSlips.VOIDED_QUARTER_ENDS);
        if (voided) {
            Remittance wrong = remittance(plan, sum, null, sum, new RemittanceNotes(null, "罗建军", RECEIVER, null));
            remittances.add(voided(wrong, plan.day().plusDays(1)));
        }
        Remittance made = remittance(plan, sum, null, sum, new RemittanceNotes(plan.large() ? String.format(RECEIPT, plan.day().getYear(), 58) : null, payer(plan), plan.large() ? null
                : RECEIVER, plan.large() ? "大额党费，全额转交" : voided ? "原凭单交款人填写有误，重新开具" : null));
        remittances.add(made);
        inHand.forEach(line -> remitted.put(line, made.id()));
    }

    /** The superior's share of all that came in last year. */
    private void handOn(Planned plan) {
        int last = plan.day().getYear() - 1;
        BigDecimal received = Money.exact("金额", book.lines().stream().filter(line -> line.paidOn().getYear() == last && line.month() != null).map(CashBook.Line::amount)
                .reduce(Money.ZERO, BigDecimal::add));
        BigDecimal due = received.multiply(SHARE).setScale(2, RoundingMode.HALF_UP);
        remittances.add(remittance(plan, received, SHARE, due, new RemittanceNotes(String.format(RECEIPT, plan.day().getYear(), 17), RECEIVER, null, null)));
    }

    private String payer(Planned plan) {
        return plan.large() ? DuesSlips.LARGE : plan.organization().profile().contactPerson();
    }

    private Remittance remittance(Planned plan, BigDecimal basis, BigDecimal share, BigDecimal due, RemittanceNotes notes) {
        Integer heads = plan.large() ? null : plan.toSuperior() ? Integer.valueOf(unit.branches().stream().mapToInt(branch -> unit.heads(branch.id(), plan.day())).sum())
                : Integer.valueOf(unit.heads(plan.organization().id(), plan.period().ends()));
        long before = remittances.stream().filter(each -> each.remittedOn().getYear() == plan.day().getYear()).count();
        return new Remittance(ids.getAsLong(), plan.organization().id(), plan.toSuperior(), plan.large(), plan.period(), heads, basis, share, due, due, plan.day(),
                plan.large() ? null : plan.period().ends().plusDays(WITHIN_DAYS), String.format("%d-%04d", plan.day().getYear(), before + 1), notes.receiptNo(), notes.payer(),
                notes.receiver(), notes.remarks(), null, null);
    }

    private static Remittance voided(Remittance r, LocalDate day) {
        return new Remittance(r.id(), r.organizationId(), r.toSuperior(), r.large(), r.period(), r.memberCount(), r.basisAmount(), r.share(), r.dueAmount(), r.amount(),
                r.remittedOn(), r.deadlineOn(), r.voucherNo(), r.receiptNo(), r.payer(), r.receiver(), r.remarks(), day, "交款人填写有误");
    }

    /** In the order of their numbers. */
    List<Remittance> remittances() {
        return remittances;
    }

    /** With which one each payment went on. */
    Map<CashBook.Line, Long> remitted() {
        return remitted;
    }
}
