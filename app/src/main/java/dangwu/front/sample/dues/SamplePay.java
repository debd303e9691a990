package dangwu.front.sample.dues;

import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What members of the sample unit earn a month: it follows from what they do, what they are and how long they have worked, as in life. */
final class SamplePay {

    private static final long SEED = 20250110;
    private static final BigDecimal TAX_FREE = new BigDecimal("5000");
    private static final BigDecimal TAX = new BigDecimal("0.03");
    private static final int YOUNGEST = 22;

    private final Member member;
    private final int year;
    private final int age;
    private final Random random;
    private final List<PayLine> lines = new ArrayList<>();

    SamplePay(Member member, int year) {
        this.member = member;
        this.year = year;
        this.age = member.ageOn(LocalDate.of(year, 1, 1));
        this.random = new Random(SEED + member.id());
    }

    /** By which items his base is made up. */
    static StaffKind staff(Member member) {
        String job = member.retired() ? "4" : member.code(MemberField.JOB_POST);
        boolean office = member.text(MemberField.WORKPLACE) != null && member.text(MemberField.WORKPLACE).startsWith("市体育局");
        return switch (job) {
            case "4" -> StaffKind.RETIRED;
            case "011" -> StaffKind.CIVIL_SERVANT;
            case "016" -> office ? StaffKind.GOVERNMENT_WORKER : StaffKind.ENTERPRISE;
            case "023" -> StaffKind.ENTERPRISE;
            default -> StaffKind.PUBLIC_INSTITUTION;
        };
    }

    /** The items of his pay, those that do not count too. */
    List<PayLine> lines() {
        switch (staff(member)) {
            case CIVIL_SERVANT -> civilServant();
            case GOVERNMENT_WORKER -> worker();
            case PUBLIC_INSTITUTION -> institution();
            case ENTERPRISE -> enterprise();
            default -> add(PayItem.PENSION, 3000 + random.nextInt(56) * 100 + random.nextInt(1000) / 10.0 + (year - 2025) * 96);
        }
        return lines;
    }

    private void civilServant() {
        boolean leader = member.flag(MemberField.LEADING_CADRE);
        boolean chief = member.text(MemberField.ADMIN_POST) != null;
        double top = leader ? 3980 + 60 * (age - 45) : chief ? 2290 + 20 * (age - 40) : 1350 + 28 * (age - YOUNGEST);
        add(PayItem.POST_PAY, top + (leader ? 900 : 0));
        add(PayItem.RANK_PAY, 960 + (leader ? 92 : 64) * (age - YOUNGEST));
        add(PayItem.WORK_ALLOWANCE, leader ? 2480 : chief ? 1860 : 1320);
        add(PayItem.LIVING_ALLOWANCE, leader ? 1960 : chief ? 1540 : 1180);
        deduct("0.08", "0.12", "0.04");
        if (!leader) {
            add(PayItem.TRANSPORT_ALLOWANCE, chief ? 800 : 500);
        }
        add(PayItem.PHONE_ALLOWANCE, leader ? 200 : 80);
    }

    private void worker() {
        add(PayItem.POSITION_PAY, 1480);
        add(PayItem.TECHNICAL_GRADE_PAY, 1120 + 44 * (age - YOUNGEST));
        add(PayItem.ALLOWANCES, 1860);
        deduct("0.08", "0.12", "0.04");
        add(PayItem.OVERTIME_PAY, 100 + random.nextInt(4) * 50);
    }

    private void institution() {
        String title = member.text(MemberField.PROFESSIONAL_TITLE);
        int step = title == null ? member.text(MemberField.ADMIN_POST) != null ? 2 : 0 : title.startsWith("高级") || title.startsWith("副") ? 3 : title.startsWith("中级") || title.startsWith("一级")
                || title.startsWith("主治") ? 1 : 0;
        add(PayItem.POSITION_PAY, 1690 + 360 * step + random.nextInt(5) * 30);
        add(PayItem.GRADE_PAY, 760 + 68 * (age - YOUNGEST));
        add(PayItem.BASIC_PERFORMANCE_PAY, 1620 + 310 * step);
        add(PayItem.ALLOWANCES, 680);
        deduct("0.08", "0.12", "0.04");
        add(PayItem.INCENTIVE_PERFORMANCE_PAY, 900 + random.nextInt(9) * 120);
        add(PayItem.MEAL_ALLOWANCE, 200);
    }

    private void enterprise() {
        add(PayItem.BASIC_PAY, 2360 + 20 * (age - YOUNGEST) + (year - 2025) * 120);
        add(PayItem.POSITION_PAY, 980);
        add(PayItem.REGULAR_BONUS, 620 + random.nextInt(5) * 60);
        deduct("0.08", "0.06", null);
        add(PayItem.UNEMPLOYMENT_INSURANCE, 24);
        add(PayItem.IRREGULAR_BONUS, 300);
    }

    /** Insurance, housing fund, annuity and tax, each a share of what counts. */
    private void deduct(String pension, String housing, String annuity) {
        BigDecimal counted = lines.stream().map(PayLine::amount).reduce(Money.ZERO, BigDecimal::add);
        BigDecimal left = counted.subtract(share(PayItem.PENSION_INSURANCE, counted, pension)).subtract(share(PayItem.MEDICAL_INSURANCE, counted, "0.02"))
                .subtract(share(PayItem.HOUSING_FUND, counted, housing)).subtract(annuity == null ? Money.ZERO : share(PayItem.ANNUITY, counted, annuity));
        BigDecimal tax = left.subtract(TAX_FREE).multiply(TAX).setScale(2, RoundingMode.HALF_UP);
        if (tax.signum() > 0) {
            lines.add(PayLine.of(PayItem.INCOME_TAX, tax));
        }
    }

    private BigDecimal share(PayItem item, BigDecimal of, String rate) {
        BigDecimal amount = of.multiply(new BigDecimal(rate)).setScale(2, RoundingMode.HALF_UP);
        lines.add(PayLine.of(item, amount));
        return amount;
    }

    private void add(PayItem item, double amount) {
        lines.add(PayLine.of(item, BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP)));
    }
}
