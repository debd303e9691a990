package dangwu.records.dues.booking;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.booking.PaymentRemark.Weight;
import dangwu.records.dues.closing.ClosedMonths;
import dangwu.records.dues.rate.Money;
import dangwu.records.member.Affiliation;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a payment against the member's account before it is booked (DU-06, DU-07, DU-11 to DU-13). Pure; an import may ask row by row. */
public final class PaymentCheck {

    /** 大额党费 begin with this (DU-12). */
    public static final BigDecimal LARGE = Money.LARGE;

    private static final int LATE_MONTHS = 6;
    private static final int A_YEAR = 12;

    private PaymentCheck() {}

    /**
     * All that is off in {@code payment}, what is refused first; empty: nothing.
     *
     * @param today no payment is booked for a later day
     */
    public static List<PaymentRemark> look(MemberAccount account, Payment payment, ClosedMonths closed, LocalDate today) {
        List<PaymentRemark> remarks = new ArrayList<>();
        day(payment.paidOn(), closed, today, remarks);
        Set<YearMonth> seen = new HashSet<>();
        for (Payment.Part part : payment.parts()) {
            if (!seen.add(part.month())) {
                remarks.add(PaymentRemark.refused(ChineseDates.month(part.month()) + "在同一次交纳中出现了两次，请合并为一笔。"));
            } else {
                part(account, part, remarks);
            }
        }
        if (payment.parts().isEmpty()) {
            remarks.add(PaymentRemark.refused("请选择" + name(account) + "交纳哪个月的党费。"));
        }
        if (remarks.isEmpty()) {
            whole(account, payment, remarks);
        }
        if (remarks.isEmpty()) {
            doubts(account, payment, remarks);
        }
        return remarks;
    }

    /** What {@code part} brings for the month's dues, yuan: what was said, else what is open. */
    static BigDecimal amount(MemberAccount account, Payment.Part part) {
        return part.amount() == null ? account.month(part.month()).open() : part.amount();
    }

    static void day(LocalDate paidOn, ClosedMonths closed, LocalDate today, List<PaymentRemark> remarks) {
        if (paidOn.isAfter(today)) {
            remarks.add(PaymentRemark.refused("交纳日期" + paidOn + "还没有到，请核对日期。"));
        } else if (closed.holds(YearMonth.from(paidOn))) {
            remarks.add(PaymentRemark.refused("交纳日期" + paidOn + "所在的" + ChineseDates.month(YearMonth.from(paidOn)) + "已结账，不能再登记该月的党费往来；请改用未结账月份的日期。"));
        }
    }

    private static void part(MemberAccount account, Payment.Part part, List<PaymentRemark> remarks) {
        int before = remarks.size();
        amountProblem("交纳金额", part.amount(), remarks);
        amountProblem("自愿多交金额", part.voluntary(), remarks);
        if (remarks.size() > before) {
            return;
        }
        DuesMonth month = account.month(part.month());
        String of = name(account) + ChineseDates.month(part.month());
        if (!month.due()) {
            remarks.add(PaymentRemark.refused(notDue(account, part.month())));
        } else if (month.assessment() == null) {
            remarks.add(PaymentRemark.refused(name(account) + "还没有核定" + part.month().getYear() + "年的党费，不知道应交多少；请先核定，再登记交纳。"));
        } else if (month.open().signum() == 0 && part.voluntary() == null) {
            remarks.add(PaymentRemark.refused(settled(of, month)));
        } else if (part.amount() != null && part.amount().compareTo(month.open()) > 0) {
            remarks.add(PaymentRemark.refused(of + "的党费还应交" + DuesText.yuan(month.open()) + "，登记的金额" + DuesText.yuan(part.amount()) + "超出"
                    + DuesText.yuan(part.amount().subtract(month.open())) + "。多交确属自愿的，请把超出部分登记为自愿多交；预交以后月份的，请登记到相应月份。"));
        }
    }

    private static void amountProblem(String what, BigDecimal amount, List<PaymentRemark> remarks) {
        if (amount == null) {
            return;
        }
        try {
            Money.positive(what, amount);
        } catch (IllegalArgumentException told) {
            remarks.add(PaymentRemark.refused(told.getMessage()));
        }
    }

    private static String settled(String of, DuesMonth month) {
        if (month.net().signum() == 0) {
            return of + (month.exempted().signum() > 0 ? "已批准免交党费，无需交纳。" : "应交党费为0元，无需交纳。");
        }
        return of + "的党费已" + (month.lastPaidOn() == null ? "" : "于" + month.lastPaidOn()) + "交清（" + DuesText.yuan(month.paid()) + "），不能重复登记；登记有误的，请先冲正原记录。";
    }

    /** Why nothing is due for {@code month}, in the member's case. */
    private static String notDue(MemberAccount account, YearMonth month) {
        String of = name(account) + ChineseDates.month(month);
        if (account.booksBegin() != null && month.isBefore(account.booksBegin())) {
            return "党费从" + ChineseDates.month(account.booksBegin()) + "起在本台账登记，" + of + "的党费不在其中，请核对月份。";
        }
        if (account.belongs(month)) {
            return of + "停止党籍，不需交纳党费，请核对月份。";
        }
        return account.nextDue(month).map(first -> of + "还不需在本单位交纳党费（从" + ChineseDates.month(first) + "起交纳），请核对月份。")
                .orElse(of + "已不在本单位交纳党费，请核对月份。");
    }

    private static void whole(MemberAccount account, Payment payment, List<PaymentRemark> remarks) {
        BigDecimal voluntary = payment.parts().stream().map(Payment.Part::voluntary).filter(each -> each != null).reduce(Money.ZERO, BigDecimal::add);
        if (voluntary.compareTo(LARGE) >= 0) {
            remarks.add(new PaymentRemark("DU-12", Weight.REFUSED, name(account) + "一次自愿多交" + DuesText.yuan(voluntary) + "，达到1,000元的属于大额党费，请登记为大额党费。"));
            return;
        }
        BigDecimal sum = payment.parts().stream().map(part -> amount(account, part)).reduce(voluntary, BigDecimal::add);
        BigDecimal monthly = payment.parts().stream().map(part -> account.month(part.month()).gross()).max(BigDecimal::compareTo).orElse(Money.ZERO);
        BigDecimal year = monthly.multiply(BigDecimal.valueOf(A_YEAR));
        if (sum.compareTo(year) > 0) {
            remarks.add(PaymentRemark.refused(name(account) + "一次交纳" + DuesText.yuan(sum) + "，超过全年应交的" + DuesText.yuan(year) + "（每月" + DuesText.yuan(monthly)
                    + "），请核对金额；补交一年以上欠费的，请分年度登记，大额自愿交纳请登记为大额党费。"));
        }
    }

    private static void doubts(MemberAccount account, Payment payment, List<PaymentRemark> remarks) {
        Channel channel = payment.channel();
        if (channel.forbidden()) {
            remarks.add(new PaymentRemark("DU-11", Weight.DOUBT, "党费应由党员本人交纳，不得垫交或扣缴；“" + channel.label() + "”确已发生的，请写明原因。"));
        }
        LocalDate day = payment.paidOn();
        YearMonth paid = YearMonth.from(day);
        List<YearMonth> late = payment.parts().stream().map(Payment.Part::month).filter(month -> ChronoUnit.MONTHS.between(month, paid) > LATE_MONTHS).sorted().toList();
        if (!late.isEmpty()) {
            remarks.add(new PaymentRemark("DU-07", Weight.NOTE, "补交" + DuesText.months(late) + "的党费已超过6个月，补交一般不得超过6个月。"));
        }
        List<YearMonth> after = payment.parts().stream().map(Payment.Part::month).filter(month -> month.isBefore(paid) && !late.contains(month)).sorted().toList();
        if (!after.isEmpty()) {
            remarks.add(new PaymentRemark("DU-06", Weight.NOTE, DuesText.months(after) + "的党费是在当月之后交纳的，按补交登记。"));
        }
        if (payment.branchId() != null && !his(account, payment)) {
            remarks.add(new PaymentRemark("DU-13", Weight.NOTE, name(account) + "的组织关系不在收取党费的党支部；持流动党员活动证的，可在流入地交纳。"));
        }
    }

    /** A temporary branch does not collect (支部条例 第八条, BR-11); empty: it is none. */
    static Optional<PaymentRemark> temporary(Organization branch) {
        return branch.kind().temporary() ? Optional.of(new PaymentRemark("BR-11", Weight.NOTE,
                "“" + branch.displayName() + "”是临时党组织，一般不收缴党费；党费应在正式组织关系所在的党支部交纳，请核对。")) : Optional.empty();
    }

    private static boolean his(MemberAccount account, Payment payment) {
        long branch = payment.branchId();
        return account.branch(YearMonth.from(payment.paidOn())) == branch
                || account.file().affiliations().stream().filter(affiliation -> affiliation.holdsOn(payment.paidOn())).map(Affiliation::branchId).anyMatch(id -> id == branch)
                || payment.parts().stream().allMatch(part -> account.branch(part.month()) == branch);
    }

    private static String name(MemberAccount account) {
        return account.file().member().name();
    }
}
