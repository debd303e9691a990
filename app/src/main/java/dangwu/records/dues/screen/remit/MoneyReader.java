package dangwu.records.dues.screen.remit;

import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.closing.Closing;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceProposal;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what 上缴与使用 shows. In the background. */
final class MoneyReader {

    private static final int MONTHS_OF_YEAR = 12;

    private final MoneyServices services;
    private final AccountReader accounts;
    private final Clock clock;

    MoneyReader(MoneyServices services, AccountReader accounts, Clock clock) {
        this.services = services;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The period, of the unit's cycle, that {@code month} lies in. */
    MoneyListing listing(YearMonth month) {
        DuesPolicy policy = services.policies().policy();
        DuesPeriod period = DuesPeriod.holding(month, policy.cycle().months());
        Accounts known = accounts.read();
        OrganizationTree tree = known.tree();
        Organization unit = tree.unit().orElse(null);
        if (unit == null) {
            return MoneyListing.nothing(period);
        }
        int year = month.getYear();
        return new MoneyListing(unit, tree, period, rows(period, known), services.fund().book(), notices(tree, unit, year), months(year, known, unit), policy);
    }

    private List<RemitRow> rows(DuesPeriod period, Accounts known) {
        LocalDate today = LocalDate.now(clock);
        List<Remittance> all = services.remittances().all().stream().filter(each -> overlaps(each.period(), period)).toList();
        Map<Long, List<Remittance>> own = all.stream().filter(each -> !each.large()).collect(Collectors.groupingBy(Remittance::organizationId));
        List<RemitRow> rows = new ArrayList<>();
        for (RemittanceProposal proposal : services.service().proposals(period, today)) {
            rows.add(row(proposal, own));
        }
        services.service().proposalToSuperior(period, today).ifPresent(proposal -> rows.add(row(proposal, own)));
        for (DuesEntry large : services.service().largeInHand()) {
            if (large.amount().signum() > 0) {
                rows.add(new RemitRow(known.tree().get(large.branchId()), null, large, name(known, large), List.of()));
            }
        }
        return rows;
    }

    private static String name(Accounts known, DuesEntry entry) {
        return known.find(entry.memberId()).map(account -> account.file().member().name()).orElse("");
    }

    private static RemitRow row(RemittanceProposal proposal, Map<Long, List<Remittance>> own) {
        return new RemitRow(proposal.organization(), proposal, null, null, own.getOrDefault(proposal.organization().id(), List.of()));
    }

    private static boolean overlaps(DuesPeriod one, DuesPeriod other) {
        return !one.to().isBefore(other.from()) && !one.from().isAfter(other.to());
    }

    private List<NoticeRow> notices(OrganizationTree tree, Organization unit, int year) {
        List<Publication> told = services.publications().all().stream().filter(each -> each.year() == year).toList();
        List<NoticeRow> rows = new ArrayList<>();
        for (Organization each : tree.on(LocalDate.now(clock)).withDescendants(unit.id())) {
            if (each.id() == unit.id() || each.kind().branch()) {
                List<Publication> own = told.stream().filter(one -> one.organizationId() == each.id()).toList();
                boolean covered = told.stream().anyMatch(one -> one.organizationId() != each.id() && tree.under(each.id(), one.organizationId()));
                rows.add(new NoticeRow(each, own.isEmpty() ? null : own.get(own.size() - 1), covered));
            }
        }
        return rows;
    }

    private List<MonthRow> months(int year, Accounts known, Organization unit) {
        YearMonth now = YearMonth.now(clock);
        Map<YearMonth, List<Closing>> by = services.closings().all().stream().collect(Collectors.groupingBy(Closing::month));
        List<MonthRow> rows = new ArrayList<>();
        for (int month = 1; month <= MONTHS_OF_YEAR; month++) {
            YearMonth each = YearMonth.of(year, month);
            List<Closing> of = by.getOrDefault(each, List.of());
            rows.add(new MonthRow(each, of.stream().filter(one -> one.reopenedOn() == null).findFirst().orElse(null),
                    of.stream().filter(one -> one.reopenedOn() != null).toList(), each.isAfter(now) ? null : known.totals(unit.id(), each)));
        }
        return rows;
    }
}
