package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.RateTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes assessments of a sheet of bases, and of fixed amounts for those who have no base. */
final class BaseReader implements AssessmentReader {

    private final BaseColumns columns;
    private final DuesRulesBook rules;
    private final LocalDate today;
    private final StaffFinder staff;
    private final MonthlyCheck monthly;

    BaseReader(BaseColumns columns, AssessmentFacts facts, ParsedSheet sheet, DuesNotes notes) {
        this.columns = columns;
        this.rules = facts.rules();
        this.today = facts.today();
        this.staff = new StaffFinder(columns, notes, sheet);
        this.monthly = new MonthlyCheck(columns, notes);
    }

    @Override
    public Optional<AssessmentDraft> draft(Target target, List<Rejection> problems) {
        Optional<StaffFinder.Found> who = staff.of(target, null, problems);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        AmountColumns amounts = columns.amounts();
        ImportRow row = target.row();
        Assessment before = target.before();
        BigDecimal extra = row.get(amounts.extra).orElse(before == null ? null : before.extra());
        RateTable table = rules.of(target.from()).table(who.get().payer());
        BigDecimal base = table.isFixed() ? null : base(target, who.get(), problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        boolean itemsStay = before != null && before.basis() == AssessmentBasis.ITEMS && base != null && base.compareTo(before.base()) == 0;
        AssessmentBasis basis = table.isFixed() ? AssessmentBasis.FIXED : itemsStay ? AssessmentBasis.ITEMS : AssessmentBasis.BASE;
        return Optional.of(new AssessmentDraft(target.file().member().id(), target.from(), who.get().staff(), who.get().payer(), basis,
                itemsStay ? before.lines() : List.of(), itemsStay ? null : base, table.isFixed() ? fixed(target, table, extra) : null, extra,
                row.get(amounts.reason).orElse(before == null ? null : before.reason()), row.get(amounts.assessedOn).orElse(before == null ? today : before.assessedOn()),
                row.get(amounts.remarks).orElse(before == null ? null : before.remarks())));
    }

    private BigDecimal base(Target target, StaffFinder.Found who, List<Rejection> problems) {
        BigDecimal kept = target.before() == null ? null : target.before().base();
        BigDecimal base = target.row().get(columns.base).orElse(kept);
        if (base == null) {
            problems.add(target.row().reject(columns.base, "没有填写计算基数，“" + who.payer().label() + "”按计算基数交纳"));
        }
        return base;
    }

    /** What he pays by the rules, without what he adds by his own will; null: the least. */
    private BigDecimal fixed(Target target, RateTable table, BigDecimal extra) {
        Optional<BigDecimal> said = target.row().get(columns.amounts().monthly);
        if (said.isEmpty()) {
            return target.before() != null && target.before().basis() == AssessmentBasis.FIXED ? target.before().computed() : null;
        }
        boolean withExtra = extra != null && said.get().subtract(extra).compareTo(table.least()) >= 0;
        return withExtra ? said.get().subtract(extra) : said.get();
    }

    @Override
    public void check(Target target, Assessment assessed, List<Rejection> problems) {
        boolean noBase = assessed.base() == null;
        target.row().get(columns.base).filter(base -> noBase && base.signum() > 0).ifPresent(base -> problems.add(target.row().reject(columns.base,
                "“" + assessed.payer().label() + "”按定额交纳，不按计算基数，请清空这一格，或核对人员和交纳标准")));
        monthly.check(target, assessed, problems);
    }
}
