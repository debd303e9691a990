package dangwu.records.dues.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Tone;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.LargeDetail;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** L55 党费减免、补交、大额登记 of a period: exemptions that touch it, and what was paid late or as 大额党费 in it; a sheet for each branch. */
final class ReliefLedger extends FiledLedger {

    private final DuesSource source;

    ReliefLedger(DuesSource source) {
        super("L55", "党费减免补交大额登记表", DuesLedgers.BOX);
        this.source = source;
    }

    /**
     * A line.
     *
     * @param branchId where it belongs
     * @param order    少交 and 免交 first, then 补交, then 大额党费
     * @param on       the day by which lines of one sort are ordered
     * @param pending  whether not all have approved yet
     */
    private record Line(long branchId, int order, LocalDate on, String name, String kind, String cause, String span, BigDecimal amount, LocalDate decided, LocalDate approved,
            String remarks, boolean pending) {}

    @Override
    public boolean periodic() {
        return true;
    }

    @Override
    public PaperBook paper(LedgerRequest request) {
        DuesScope scope = source.scope(request);
        Map<Long, LargeDetail> large = source.cash().large().get();
        List<Line> lines = scope.accounts().stream().flatMap(account -> lines(account, request, large).stream())
                .sorted(Comparator.comparingInt(Line::order).thenComparing(Line::on).thenComparing(Line::name, scope.names())).toList();
        List<Paper> papers = new ArrayList<>();
        List<Organization> branches = scope.part().branches();
        if (scope.several()) {
            Set<Long> ids = branches.stream().map(Organization::id).collect(Collectors.toSet());
            papers.add(paper(scope, scope.top(), DuesPaper.SUMMARY, lines.stream().filter(line -> ids.contains(line.branchId())).toList(), true).onlyIn(Format.XLSX));
        }
        for (Organization branch : branches) {
            papers.add(paper(scope, branch, branch.displayName(), lines.stream().filter(line -> line.branchId() == scope.collecting(branch)).toList(), false));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private static List<Line> lines(MemberAccount account, LedgerRequest request, Map<Long, LargeDetail> large) {
        List<Line> lines = new ArrayList<>();
        YearMonth from = YearMonth.from(request.from());
        YearMonth to = YearMonth.from(request.to());
        account.reliefs().stream().filter(relief -> !relief.to().isBefore(from) && !relief.from().isAfter(to)).forEach(relief -> lines.add(relief(account, relief, from, to)));
        Set<Long> reversed = account.entries().stream().map(DuesEntry::reversesId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<DuesEntry> standing = account.entries().stream().filter(entry -> !reversed.contains(entry.id()) && !entry.paidOn().isBefore(request.from())
                && !entry.paidOn().isAfter(request.to())).toList();
        Map<LocalDate, List<DuesEntry>> late = standing.stream().filter(entry -> entry.kind() == EntryKind.PAYMENT && entry.late())
                .collect(Collectors.groupingBy(DuesEntry::paidOn, TreeMap::new, Collectors.toList()));
        late.forEach((day, entries) -> lines.add(late(account, day, entries)));
        standing.stream().filter(entry -> entry.kind() == EntryKind.LARGE).forEach(entry -> lines.add(large(account, entry, large.get(entry.actId()))));
        return lines;
    }

    private static Line relief(MemberAccount account, Relief relief, YearMonth from, YearMonth to) {
        BigDecimal amount = Money.ZERO;
        YearMonth first = relief.from().isAfter(from) ? relief.from() : from;
        YearMonth last = relief.to().isBefore(to) ? relief.to() : to;
        DuesMonth shown = account.month(last);
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            DuesMonth state = account.month(month);
            amount = relief.equals(state.relief()) ? amount.add(state.exempted()) : amount;
        }
        boolean approved = relief.approved(shown.assessment() != null && shown.assessment().payer() == PayerKind.RETIRED);
        String kept = relief.amount().signum() > 0 ? "每月仍交" + Money.text(relief.amount()) : null;
        return new Line(account.branch(last), 0, relief.from().atDay(1), account.file().member().name(), relief.kind().label(), relief.cause(), DuesWords.span(relief.from(), relief.to()),
                amount, relief.branchDecidedOn(), relief.superiorApprovedOn(), DuesWords.joined("；", approved ? null : "尚未批准", kept, relief.approvalNo(), relief.remarks()), !approved);
    }

    private static Line late(MemberAccount account, LocalDate day, List<DuesEntry> entries) {
        BigDecimal sum = entries.stream().map(DuesEntry::amount).reduce(Money.ZERO, BigDecimal::add);
        List<YearMonth> months = entries.stream().map(DuesEntry::month).sorted().toList();
        boolean oneYear = months.get(0).getYear() == months.get(months.size() - 1).getYear();
        String notes = DuesWords.joined("；", entries.stream().map(DuesEntry::note).distinct().collect(Collectors.toList()));
        boolean beyond = entries.stream().anyMatch(entry -> entry.month().plusMonths(6).isBefore(entry.paidMonth()));
        return new Line(entries.get(0).branchId(), 1, day, account.file().member().name(), "补交", notes, (oneYear ? months.get(0).getYear() + "年" : "") + DuesWords.months(months), sum, null, null,
                DuesWords.joined("；", day + "交", beyond ? "超过6个月" : null), false);
    }

    private static Line large(MemberAccount account, DuesEntry entry, LargeDetail detail) {
        String receipt = detail == null || detail.centralReceipt() == null ? "中央组织部收据待回" : "中央组织部收据" + detail.centralReceipt();
        return new Line(entry.branchId(), 2, entry.paidOn(), account.file().member().name(), EntryKind.LARGE.label(), detail == null ? entry.note() : detail.reason(),
                DuesWords.month(entry.paidMonth()), entry.amount(), null, null, DuesWords.joined("；", entry.paidOn() + "交", receipt), false);
    }

    private Paper paper(DuesScope scope, Organization organization, String sheet, List<Line> lines, boolean withBranch) {
        List<Column> columns = new ArrayList<>(List.of(DuesPaper.number(), Column.centred("姓名", 9), Column.centred("类型", 9), Column.text("事由", 26), Column.text("期间", 20),
                Column.money("金额", 11), Column.date("支部研究日期"), Column.date("上级批准日期"), Column.text("备注", 24)));
        if (withBranch) {
            columns.add(1, Column.text("党支部", 14));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Object> row = new ArrayList<>(Arrays.asList(rows.size() + 1, line.name(), line.kind(), line.cause(), line.span(), line.amount(), line.decided(), line.approved(),
                    line.pending() ? new CellText(line.remarks(), Tone.WARN) : line.remarks()));
            if (withBranch) {
                row.add(1, scope.nameOf(line.branchId()));
            }
            rows.add(row);
        }
        return DuesPaper.of(organization, sheet, scope.period().name() + name(), "统计期间：" + scope.period().days(), DuesPaper.table(columns, rows, TableOptions.submitted()),
                "说明：减免的金额为本期少交、免交的数额；补交、大额党费的金额为实际交纳的数额。");
    }
}
