package dangwu.front.desktop.home;

import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.arrears.Arrears;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.Publication;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out what is soon due or overdue in dues: 党费日 (DU-06), the year's assessments (DU-01), arrears (DU-08, DU-09), 上缴 (DU-15), 公示 (DU-16). */
final class DuesReminders {

    private static final int DAY_AHEAD = 3;
    private static final int ASSESSMENT_AHEAD = 31;
    private static final int REMITTANCE_AHEAD = 15;
    private static final int NAMES = 3;
    private static final int LAST_MONTH_OF_PUBLICATION = 3;

    private final Accounts accounts;
    private final DuesPolicy policy;
    private final List<Publication> publications;
    private final LocalDate today;
    private final YearMonth month;

    DuesReminders(Accounts accounts, DuesPolicy policy, List<Publication> publications, LocalDate today) {
        this.accounts = accounts;
        this.policy = policy;
        this.publications = publications;
        this.today = today;
        month = YearMonth.from(today);
    }

    /** The nearest first, the overdue before them. */
    List<Reminder> all() {
        List<Reminder> found = new ArrayList<>();
        collectingDay().ifPresent(found::add);
        assessment().ifPresent(found::add);
        remittance().ifPresent(found::add);
        publication().ifPresent(found::add);
        found.addAll(arrears());
        found.sort(Reminder.BY_DAY);
        return found;
    }

    /** One for each level of arrears from 批评教育 on (DU-08, DU-09), with the latest day on which somebody came to it. */
    private List<Reminder> arrears() {
        Map<ArrearsLevel, List<Arrears>> byLevel = new EnumMap<>(ArrearsLevel.class);
        accounts.all().stream().filter(account -> account.file().current().isPresent()).map(account -> Arrears.of(account, today))
                .filter(each -> each.level().compareTo(ArrearsLevel.WARNING) >= 0).forEach(each -> byLevel.computeIfAbsent(each.level(), level -> new ArrayList<>()).add(each));
        return byLevel.entrySet().stream().map(entry -> reminder(Reminder.Kind.DUES_ARREARS, reached(entry.getKey(), entry.getValue()), words(entry.getKey(), entry.getValue())))
                .toList();
    }

    private LocalDate reached(ArrearsLevel level, List<Arrears> members) {
        return members.stream().map(each -> each.longest().orElseThrow().months().get(level.months() - 1).month().atEndOfMonth()).max(LocalDate::compareTo).orElse(today);
    }

    private static String words(ArrearsLevel level, List<Arrears> members) {
        String names = members.stream().limit(NAMES).map(each -> each.account().file().member().name()).collect(Collectors.joining("、"))
                + (members.size() > NAMES ? "等 " + members.size() + " 人" : "");
        return names + " 连续 " + level.months() + " 个月" + (level == ArrearsLevel.CASE ? "以上" : "") + "未交党费，" + level.advice();
    }

    /** From three days before until the month is over, as long as somebody has not paid. */
    private Optional<Reminder> collectingDay() {
        if (policy.collectingDay() == null) {
            return Optional.empty();
        }
        LocalDate day = month.atDay(Math.min(policy.collectingDay(), month.lengthOfMonth()));
        long open = accounts.all().stream().filter(account -> account.month(month).open().signum() > 0).count();
        if (open == 0 || today.isBefore(day.minusDays(DAY_AHEAD))) {
            return Optional.empty();
        }
        return Optional.of(reminder(Reminder.Kind.DUES_DAY, day, month.getMonthValue() + "月党费日，还有 " + open + " 人未交"));
    }

    /** From a month before the day until all are assessed; where nobody ever was, dues are not kept here yet. */
    private Optional<Reminder> assessment() {
        LocalDate day = policy.assessBy().atYear(today.getYear());
        long open = accounts.all().stream().filter(this::unassessed).count();
        boolean kept = accounts.all().stream().anyMatch(account -> !account.assessments().all().isEmpty());
        if (!kept || open == 0 || today.isBefore(day.minusDays(ASSESSMENT_AHEAD))) {
            return Optional.empty();
        }
        return Optional.of(reminder(Reminder.Kind.DUES_ASSESSMENT, day, open + " 人尚未核定" + today.getYear() + "年党费"));
    }

    private boolean unassessed(MemberAccount account) {
        DuesMonth now = account.month(month);
        return now.state() == DuesState.UNASSESSED || now.due() && now.provisional();
    }

    /** What the last period that is over brought in and is still in hand. */
    private Optional<Reminder> remittance() {
        YearMonth last = policy.cycle().first(month).minusMonths(1);
        BigDecimal inHand = accounts.all().stream().flatMap(account -> account.entries().stream()).filter(entry -> inHand(entry, last)).map(DuesEntry::amount)
                .reduce(Money.ZERO, BigDecimal::add);
        LocalDate day = last.atEndOfMonth().plusDays(policy.remitWithinDays());
        if (inHand.signum() <= 0 || today.isBefore(day.minusDays(REMITTANCE_AHEAD))) {
            return Optional.empty();
        }
        return Optional.of(reminder(Reminder.Kind.DUES_REMITTANCE, day, policy.cycle().text(last) + "党费还有 " + Money.text(inHand) + " 元未上缴"));
    }

    /** From December to the March after it, as long as a branch that collected has not published the year (DU-16). */
    private Optional<Reminder> publication() {
        int year = month.getMonthValue() <= LAST_MONTH_OF_PUBLICATION ? month.getYear() - 1 : month.getYear();
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 31);
        if (today.isBefore(day.withDayOfMonth(1))) {
            return Optional.empty();
        }
        long open = accounts.tree().all().stream().filter(branch -> branch.kind().branch() && !published(branch.id(), year)
                && accounts.totals(branch.id(), YearMonth.of(year, Month.JANUARY), YearMonth.of(year, Month.DECEMBER)).gross().signum() > 0).count();
        return open == 0 ? Optional.empty() : Optional.of(reminder(Reminder.Kind.DUES_PUBLICATION, day, open + " 个党支部尚未公示" + year + "年党费收缴情况"));
    }

    private boolean published(long branch, int year) {
        return publications.stream().anyMatch(each -> each.year() == year && accounts.tree().branchesUnder(each.organizationId()).stream().anyMatch(one -> one.id() == branch));
    }

    private static boolean inHand(DuesEntry entry, YearMonth last) {
        return entry.remittanceId() == null && entry.month() != null && !entry.paidMonth().isAfter(last);
    }

    private Reminder reminder(Reminder.Kind kind, LocalDate day, String words) {
        return new Reminder(kind, day, ChronoUnit.DAYS.between(today, day), words, accounts.tree().unit().map(Organization::id).orElse(0L));
    }
}
