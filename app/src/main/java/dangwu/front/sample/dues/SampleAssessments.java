package dangwu.front.sample.dues;

import dangwu.front.sample.DaysOff;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assesses the sample unit for both years: in January, on arrival, and within the year where there is a reason. */
final class SampleAssessments {

    private static final int ASSESSING_DAY = 12;
    private static final BigDecimal RAISE = new BigDecimal("640");
    private static final BigDecimal MISTAKEN = new BigDecimal("1200");
    private static final String ANNUAL_PAY = "023";
    private static final int YEAR_END_PAY = 62000;
    private static final int MONTH_PAY = 8600;
    private static final Set<String> EXTRA = Set.of("王志强", "赵文博", "陈建国", "马国栋", "孙德福");

    private final DuesUnit unit;
    private final Map<Long, MemberAccount> accounts;
    private final List<AssessmentDraft> drafts = new ArrayList<>();

    SampleAssessments(DuesUnit unit, List<DuesStart> starts) {
        this.unit = unit;
        this.accounts = unit.accounts(List.of(), List.of(), starts);
    }

    List<AssessmentDraft> drafts() {
        Member annual = unit.files().stream().map(MemberFile::member).filter(member -> ANNUAL_PAY.equals(member.code(MemberField.JOB_POST))).findFirst().orElseThrow();
        long notAgain = unit.at(DuesSlips.NOT_ASSESSED_AGAIN.branch(), DuesSlips.NOT_ASSESSED_AGAIN.place()).member().id();
        for (int year = DuesUnit.BEGIN.getYear(); year <= unit.now().getYear(); year++) {
            for (MemberFile file : unit.files()) {
                YearMonth first = firstDue(file, year);
                boolean passedOver = file.member().id() == notAgain && year == unit.now().getYear();
                if (first != null && !passedOver) {
                    year(file.member(), year, first, file.member().equals(annual));
                }
            }
        }
        return drafts;
    }

    /** The first month of {@code year} for which he owes; null: none. */
    private YearMonth firstDue(MemberFile file, int year) {
        MemberAccount account = accounts.get(file.member().id());
        return unit.months().stream().filter(month -> month.getYear() == year && account.month(month).due()).findFirst().orElse(null);
    }

    private void year(Member member, int year, YearMonth first, boolean annual) {
        LocalDate day = first.getMonth() == Month.JANUARY ? DaysOff.workingDayFrom(LocalDate.of(year, 1, ASSESSING_DAY)) : DaysOff.workingDayFrom(first.atDay(ASSESSING_DAY));
        if (annual) {
            annualPay(member, year);
        } else if ("低收入".equals(member.get(MemberField.DIFFICULTY))) {
            drafts.add(new AssessmentDraft(member.id(), YearMonth.of(year, 1), StaffKind.OTHER, PayerKind.SUBSISTENCE, AssessmentBasis.FIXED, List.of(), null, null, null, null, day,
                    "领取最低生活保障"));
        } else {
            items(member, year, day);
        }
    }

    private void items(Member member, int year, LocalDate day) {
        StaffKind staff = SamplePay.staff(member);
        List<PayLine> lines = new SamplePay(member, year).lines();
        YearMonth mistaken = unit.now().minusMonths(DuesSlips.REFUNDED_BACK);
        boolean wrong = member.name().equals(DuesSlips.REFUNDED) && year == mistaken.getYear();
        List<PayLine> first = wrong ? raised(lines, PayItem.BASIC_PERFORMANCE_PAY, MISTAKEN) : lines;
        BigDecimal extra = EXTRA.contains(member.name()) ? new BigDecimal(staff == StaffKind.RETIRED ? "10" : "20") : null;
        add(member, YearMonth.of(year, 1), staff, first, extra, null, day);
        if (wrong) {
            add(member, mistaken, staff, lines, extra, "核对工资单，原把奖励性绩效列入了基础性绩效，予以改正", DaysOff.workingDayFrom(mistaken.plusMonths(1).atDay(8)));
        }
        for (DuesSlips.Raise raise : DuesSlips.RAISES) {
            YearMonth from = unit.now().minusMonths(raise.back());
            if (raise.name().equals(member.name()) && from.getYear() == year) {
                PayItem item = staff == StaffKind.CIVIL_SERVANT ? PayItem.POST_PAY : PayItem.POSITION_PAY;
                add(member, from, staff, raised(lines, item, RAISE), extra, raise.reason(), DaysOff.workingDayFrom(from.atDay(9)));
            }
        }
    }

    private void add(Member member, YearMonth from, StaffKind staff, List<PayLine> lines, BigDecimal extra, String reason, LocalDate day) {
        drafts.add(new AssessmentDraft(member.id(), from, staff, staff.usualPayer(), AssessmentBasis.ITEMS, lines, null, null, extra, reason, day, null));
    }

    private static List<PayLine> raised(List<PayLine> lines, PayItem item, BigDecimal by) {
        return lines.stream().map(line -> line.item() == item ? PayLine.of(item, line.amount().add(by)) : line).toList();
    }

    /** 年薪制: by what he was really paid in the month; the year's remainder comes in January. */
    private void annualPay(Member member, int year) {
        for (YearMonth month : unit.months()) {
            if (month.getYear() == year) {
                int pay = month.getMonth() == Month.JANUARY ? YEAR_END_PAY : MONTH_PAY + (year - DuesUnit.BEGIN.getYear()) * 400;
                drafts.add(new AssessmentDraft(member.id(), month, StaffKind.ENTERPRISE, PayerKind.ANNUAL_PAY, AssessmentBasis.BASE, List.of(), BigDecimal.valueOf(pay), null, null,
                        null, DaysOff.workingDayFrom(month.atDay(ASSESSING_DAY)), null));
            }
        }
    }
}
