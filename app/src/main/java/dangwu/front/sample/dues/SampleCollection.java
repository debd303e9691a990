package dangwu.front.sample.dues;

import dangwu.front.sample.DaysOff;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Collects the dues of the sample unit month by month: most on the branch's day, some late, some ahead, some by their family, a few not at all. */
final class SampleCollection {

    private static final long SEED = 20250120;
    private static final int[] DAYS = {20, 18, 19, 20, 17, 16, 15};
    private static final int LATE_PER_MILLE = 12;
    private static final int HALF_YEAR = 6;
    private static final List<String> MEMORIAL = List.of("陈建国", "马国栋", "孙德福", "刘桂兰");

    private final DuesUnit unit;
    private final Map<Long, MemberAccount> accounts;
    private final CashBook book;
    private final Random random = new Random(SEED);

    SampleCollection(DuesUnit unit, Map<Long, MemberAccount> accounts, CashBook book) {
        this.unit = unit;
        this.accounts = accounts;
        this.book = book;
    }

    /** The day on which {@code branch} collects in {@code month}: a working day up to the 党费日. */
    LocalDate day(Organization branch, YearMonth month) {
        return DaysOff.workingDayUpTo(month.atDay(DAYS[unit.branches().indexOf(branch)]));
    }

    void collect() {
        unpaid();
        paidTogether(DuesSlips.PAID_AFTER_FOUR);
        paidTogether(DuesSlips.PAID_TOO_LATE);
        halfYearsAhead();
        shortPaid();
        corrected();
        refunded();
        for (YearMonth month : unit.months()) {
            Map<Long, List<MemberFile>> due = unit.files().stream().filter(file -> accounts.get(file.member().id()).month(month).due())
                    .collect(Collectors.groupingBy(file -> accounts.get(file.member().id()).branch(month)));
            unit.branches().forEach(branch -> month(branch, month, due.getOrDefault(branch.id(), List.of())));
        }
        memorial();
        large();
    }

    private void month(Organization branch, YearMonth month, List<MemberFile> due) {
        LocalDate day = day(branch, month);
        boolean later = month.equals(unit.now()) && DuesSlips.STILL_TO_COLLECT.contains(branch.displayName());
        if (later || day.isAfter(unit.asOf())) {
            return;
        }
        String act = branch.id() + "/" + month;
        for (MemberFile file : due) {
            long id = file.member().id();
            if (book.settled(id, month)) {
                continue;
            }
            boolean late = random.nextInt(1000) < LATE_PER_MILLE && month.isBefore(unit.now().minusMonths(2));
            if (late) {
                YearMonth next = month.plusMonths(1);
                book.pay(act + "/" + id, id, month, day(unit.branch(accounts.get(id).branch(next)), next), Channel.CASH, null);
            } else {
                book.pay(act, id, month, day, file.member().retired() ? Channel.CASH : Channel.ONLINE, family(file.member()));
            }
        }
    }

    /** Somebody of the family comes for those who cannot. */
    private static String family(Member member) {
        return "高龄独居".equals(member.get(MemberField.DIFFICULTY)) || member.retired() && member.ageOn(LocalDate.of(2026, 1, 1)) > 85 ? "子女代交" : null;
    }

    private void unpaid() {
        for (DuesSlips.Unpaid who : DuesSlips.UNPAID) {
            leave(unit.at(who.branch(), who.place()).member(), who.months());
        }
        unit.files().stream().map(MemberFile::member).filter(member -> member.flag(MemberField.LOST_CONTACT)).forEach(member -> leave(member, DuesSlips.LOST_MONTHS));
    }

    /** The month that is not over is left, too. */
    private void leave(Member member, int months) {
        for (int back = 0; back <= months; back++) {
            book.leave(member.id(), unit.now().minusMonths(back));
        }
    }

    private void paidTogether(DuesSlips.Late late) {
        Member member = unit.at(late.branch(), late.place()).member();
        LocalDate day = day(unit.branch(late.branch()), unit.now().minusMonths(late.paidBack()));
        for (YearMonth month : unit.months()) {
            if (late.holds(month, unit.now())) {
                book.pay(late, member.id(), month, day, Channel.CASH, null);
            }
        }
    }

    /** Those who live elsewhere pay for half a year at once. */
    private void halfYearsAhead() {
        for (MemberFile file : unit.files()) {
            Member member = file.member();
            for (YearMonth first : unit.months()) {
                boolean begins = (first.getMonthValue() - 1) % HALF_YEAR == 0;
                if (member.flag(MemberField.MOBILE_MEMBER) && begins) {
                    LocalDate day = day(unit.branch(accounts.get(member.id()).branch(first)), first);
                    for (int i = 0; i < HALF_YEAR; i++) {
                        book.pay(member.id() + "/" + first, member.id(), first.plusMonths(i), day, Channel.ONLINE, null);
                    }
                }
            }
        }
    }

    /** A reduction was asked for and not approved yet: what he pays is less than what he owes (DU-10). */
    private void shortPaid() {
        YearMonth month = unit.now().minusMonths(1);
        unit.files().stream().map(MemberFile::member).filter(member -> SampleReliefs.NOT_APPROVED.equals(member.get(MemberField.DIFFICULTY))).forEach(member -> {
            LocalDate day = day(unit.branch(accounts.get(member.id()).branch(month)), month);
            book.add("short", member.id(), EntryKind.PAYMENT, month, SampleReliefs.REDUCED, day, Channel.ONLINE, null, null, "少交申请待上级批准");
            book.leave(member.id(), month);
        });
    }

    /** A wrong amount was booked, reversed two days later, and booked right. */
    private void corrected() {
        Member member = unit.named(DuesSlips.CORRECTED).member();
        YearMonth month = unit.now().minusMonths(DuesSlips.CORRECTED_BACK);
        LocalDate day = day(unit.branch(accounts.get(member.id()).branch(month)), month);
        BigDecimal wrong = book.owed(member.id(), month).subtract(BigDecimal.TEN);
        CashBook.Line mistaken = book.add("mistaken", member.id(), EntryKind.PAYMENT, month, wrong, day, Channel.CASH, null, null, null);
        LocalDate found = DaysOff.workingDayFrom(day.plusDays(2));
        book.add("reversed", member.id(), EntryKind.REVERSAL, month, wrong.negate(), found, Channel.CASH, null, mistaken, "金额登记有误，应为" + book.owed(member.id(), month) + "元");
        book.pay("right", member.id(), month, found, Channel.CASH, null);
    }

    /** The month was paid by the old assessment; when that was put right, the rest went back. */
    private void refunded() {
        Member member = unit.named(DuesSlips.REFUNDED).member();
        YearMonth month = unit.now().minusMonths(DuesSlips.REFUNDED_BACK);
        Organization branch = unit.branch(accounts.get(member.id()).branch(month));
        BigDecimal before = book.owed(member.id(), month.minusMonths(1));
        BigDecimal excess = before.subtract(book.owed(member.id(), month));
        book.add("before", member.id(), EntryKind.PAYMENT, month, before, day(branch, month), Channel.ONLINE, null, null, null);
        book.add("refund", member.id(), EntryKind.REFUND, month, excess.negate(), day(branch, month.plusMonths(1)), Channel.ONLINE, null, null, "核定改正后退还多交部分");
        book.leave(member.id(), month);
    }

    /** On the first of July some give more of their own will. */
    private void memorial() {
        for (int year = DuesUnit.BEGIN.getYear(); year <= unit.now().getYear(); year++) {
            YearMonth july = YearMonth.of(year, 7);
            for (String name : MEMORIAL) {
                Member member = unit.named(name).member();
                book.add(name + year, member.id(), EntryKind.VOLUNTARY, july, new BigDecimal(name.equals("孙德福") ? "200" : "100"), DaysOff.workingDayFrom(july.atDay(1)), Channel.CASH, null,
                        null, "“七一”自愿多交");
            }
        }
    }

    private void large() {
        book.add(DuesSlips.LARGE, unit.named(DuesSlips.LARGE).member().id(), EntryKind.LARGE, null, new BigDecimal(DuesSlips.LARGE_AMOUNT), DuesSlips.LARGE_ON, Channel.BANK, null, null,
                null);
    }
}
