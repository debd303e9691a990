package dangwu.records.dues.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Column;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.FundBook;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L53 党费收缴情况公示表, to be hung up: by branches, or by the members of each branch. Months to come are left out. 公示期 and 监督电话 are those of the
 * publication that was noted, else left for the pen.
 */
final class PublicLedger extends FiledLedger {

    private final DuesSource source;
    private final boolean byMember;

    private PublicLedger(String id, String name, DuesSource source, boolean byMember) {
        super(id, name, DuesLedgers.BOX);
        this.source = source;
        this.byMember = byMember;
    }

    static PublicLedger byBranch(DuesSource source) {
        return new PublicLedger("L53", "党费收缴情况公示表", source, false);
    }

    static PublicLedger byMember(DuesSource source) {
        return new PublicLedger("L53A", "党费收缴情况公示表(按党员)", source, true);
    }

    @Override
    public boolean periodic() {
        return true;
    }

    @Override
    public PaperBook paper(LedgerRequest request) {
        DuesScope scope = source.scope(request);
        List<LedgerMonths> years = scope.years();
        List<Paper> papers = new ArrayList<>();
        for (LedgerMonths year : years) {
            LedgerMonths period = scope.elapsed(year);
            List<DuesSheet> sheets = scope.sheets(period);
            String suffix = years.size() == 1 ? "" : period.year() + "年";
            if (byMember) {
                List<String> nothing = List.of(scope.nothingKept(sheets, period));
                sheets.forEach(sheet -> papers.add(paper(sheet.organization(), sheet.organization().displayName() + suffix, period, members(sheet), nothing)));
            } else {
                papers.add(paper(scope.top(), "公示表" + suffix, period, branches(sheets), notes(scope, sheets, period)));
            }
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private Table branches(List<DuesSheet> sheets) {
        List<Remittance> remittances = source.cash().remittances().get().stream().filter(each -> each.stands() && !each.large() && !each.toSuperior()).toList();
        List<Column> columns = List.of(DuesPaper.number(), Column.text("党支部", 16), Column.centred("期间", 12.5), Column.integer("党员数", 5).total(), Column.money("应交总额", 10.5).total(),
                Column.money("实交总额", 10.5).total(), Column.integer("交齐\n人数", 5).total(), Column.money("上缴额", 10.5).total(), Column.text("备注", 9));
        List<List<Object>> rows = new ArrayList<>();
        for (DuesSheet sheet : sheets) {
            LedgerMonths period = sheet.period();
            BigDecimal remitted = remittances.stream().filter(each -> each.organizationId() == sheet.organization().id() && period.overlaps(each.period().from(), each.period().to()))
                    .map(Remittance::amount).reduce(Money.ZERO, BigDecimal::add);
            long unassessed = sheet.lines().stream().filter(line -> line.due().stream().anyMatch(month -> month.assessment() == null)).count();
            rows.add(Arrays.asList(rows.size() + 1, sheet.organization().displayName(), DuesWords.span(period.from(), period.to()),
                    sheet.lines().stream().filter(line -> !line.due().isEmpty()).count(), sheet.sum(DuesLine::net), sheet.sum(DuesLine::received),
                    sheet.lines().stream().filter(DuesLine::settled).count(), remitted, unassessed == 0 ? null : unassessed + "人未核定"));
        }
        return DuesPaper.table(columns, rows, TableOptions.submitted().withRowHeight(9).withTotal());
    }

    private static Table members(DuesSheet sheet) {
        List<Column> columns = List.of(DuesPaper.number(), Column.centred("姓名", 14), Column.money("应交", 14).total(), Column.money("实交", 14).total(), Column.centred("交至", 14));
        List<List<Object>> rows = new ArrayList<>();
        for (DuesLine line : sheet.lines().stream().filter(PublicLedger::shown).toList()) {
            rows.add(Arrays.asList(rows.size() + 1, line.name(), line.net(), line.received(), line.account().paidTo(sheet.period().to()).map(DuesWords::month).orElse(null)));
        }
        return DuesPaper.table(columns, rows, TableOptions.submitted().withTotal());
    }

    /** Who owes nothing because he is exempted is not held up to everybody. */
    private static boolean shown(DuesLine line) {
        return line.net().signum() > 0 || line.received().signum() > 0 || line.due().stream().anyMatch(month -> month.assessment() == null);
    }

    private List<String> notes(DuesScope scope, List<DuesSheet> sheets, LedgerMonths period) {
        List<Long> counted = sheets.stream().flatMap(sheet -> sheet.lines().stream()).filter(line -> !line.due().isEmpty()).map(DuesLine::memberId).toList();
        long twice = counted.size() - counted.stream().distinct().count();
        boolean ahead = period.from().isAfter(YearMonth.from(scope.today()));
        return Stream.of(scope.nothingKept(sheets, period), ahead ? "说明：所列期间还没有开始，应交总额按已核定的数额计算。" : "", twice == 0 ? "" : "期间内在党支部之间转移的" + twice + "名党员，在前后两个党支部分别计数。", fund(scope, period)).toList();
    }

    /** Of the unit: what went on, what was used and what is left. */
    private String fund(DuesScope scope, LedgerMonths period) {
        if (!scope.part().tree().unit().filter(scope.top()::equals).isPresent()) {
            return "";
        }
        FundBook book = source.cash().fund().get();
        DuesPeriod months = new DuesPeriod(period.from(), period.to());
        BigDecimal superior = source.cash().remittances().get().stream().filter(each -> each.stands() && !each.large() && each.toSuperior() && months.holds(each.remittedOn()))
                .map(Remittance::amount).reduce(Money.ZERO, BigDecimal::add);
        Map<String, BigDecimal> uses = book.uses(months).entrySet().stream().filter(use -> use.getValue().signum() != 0).collect(Collectors.toMap(use -> use.getKey().label(), Map.Entry::getValue, BigDecimal::add,
                LinkedHashMap::new));
        BigDecimal used = uses.values().stream().reduce(Money.ZERO, BigDecimal::add);
        String detail = uses.entrySet().stream().map(use -> use.getKey() + Money.text(use.getValue()) + "元").collect(Collectors.joining("，"));
        return DuesWords.span(period.from(), period.to()) + "：向上级党组织上缴党费" + Money.text(superior) + "元；使用党费" + Money.text(used) + "元" + (detail.isEmpty() ? "" : "（" + detail + "）") + "；期末结余"
                + Money.text(book.balance(months.ends())) + "元。";
    }

    private Paper paper(Organization organization, String sheet, LedgerMonths period, Table table, List<String> notes) {
        Optional<Publication> publication = source.cash().publications().get().stream().filter(each -> each.year() == period.year() && each.organizationId() == organization.id())
                .max(Comparator.comparing(Publication::fromOn));
        String phone = publication.map(Publication::phone).orElse(source.cash().policy().get().phone());
        String blank = "　　　　年　　月　　日";
        List<Block> blocks = new ArrayList<>(List.of(DuesPaper.title(organization.name(), period.name() + "党费收缴情况公示表", false),
                new NoteLine(byMember ? "期间：" + DuesWords.span(period.from(), period.to()) : "", "单位：元"), table));
        notes.stream().filter(note -> !note.isEmpty()).forEach(note -> blocks.add(Paragraph.note(note)));
        blocks.add(Paragraph.note("公示期：" + publication.map(each -> LedgerPeriod.day(each.fromOn()) + "至" + LedgerPeriod.day(each.toOn())).orElse(blank + "至" + blank)).keptWithNext());
        blocks.add(Paragraph.note("监督电话：" + (phone == null ? "　　　　　　　　" : phone) + "　　对公示内容有异议的，请在公示期内向" + organization.name() + "反映。").keptWithNext());
        blocks.add(Paragraph.note(organization.name() + "（盖章）").aligned(Align.RIGHT).indented(0, 2).keptWithNext());
        blocks.add(Paragraph.note(publication.map(each -> LedgerPeriod.day(each.fromOn())).orElse(blank)).aligned(Align.RIGHT).indented(0, 2));
        return new Paper(sheet, PageSetup.portrait(), blocks);
    }
}
