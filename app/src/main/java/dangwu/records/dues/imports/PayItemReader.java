package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.MatchedColumn;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes assessments of a sheet of pay: what the notice excludes is taken as not counted, and what is not known is never counted unasked. */
final class PayItemReader implements AssessmentReader {

    private static final Pattern SUMS = Pattern.compile(".*(应发|实发|总额|合计|小计|总计).*");

    private final PayItemColumns columns;
    private final DuesRulesBook rules;
    private final LocalDate today;
    private final StaffFinder staff;
    private final MonthlyCheck monthly;
    private final DuesNotes notes;
    private final Map<String, String> headings = new HashMap<>();

    PayItemReader(PayItemColumns columns, AssessmentFacts facts, ParsedSheet sheet, DuesNotes notes) {
        this.columns = columns;
        this.rules = facts.rules();
        this.today = facts.today();
        this.notes = notes;
        this.staff = new StaffFinder(columns, notes, sheet);
        this.monthly = new MonthlyCheck(columns, notes);
        for (MatchedColumn column : sheet.mapping().columns()) {
            headings.put(column.sheet() + "\n" + column.fieldKey(), column.header());
        }
    }

    @Override
    public Optional<AssessmentDraft> draft(Target target, List<Rejection> problems) {
        Optional<StaffFinder.Found> who = staff.of(target, shown(target.row()), problems);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        if (rules.of(target.from()).table(who.get().payer()).isFixed()) {
            problems.add(target.row().reject(columns.group, "“" + who.get().payer().label() + "”按定额交纳，不按工资项目，请用“党费基数”导入"));
            return Optional.empty();
        }
        List<PayLine> lines = lines(target, who.get().staff(), problems);
        if (problems.isEmpty() && lines.stream().noneMatch(line -> line.nature() == PayNature.COUNTED)) {
            problems.add(target.row().reject("没有填写应计入党费计算基数的项目，" + who.get().staff().label() + "应计入：" + counted(who.get().staff())));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        AmountColumns amounts = columns.amounts();
        Assessment before = target.before();
        ImportRow row = target.row();
        return Optional.of(new AssessmentDraft(target.file().member().id(), target.from(), who.get().staff(), who.get().payer(), AssessmentBasis.ITEMS, lines, null, null,
                row.get(amounts.extra).orElse(before == null ? null : before.extra()), row.get(amounts.reason).orElse(before == null ? null : before.reason()),
                row.get(amounts.assessedOn).orElse(before == null ? today : before.assessedOn()), row.get(amounts.remarks).orElse(before == null ? null : before.remarks())));
    }

    /** The one kind of staff whose items the row has; null: none, or it may be several. */
    private StaffKind shown(ImportRow row) {
        Set<StaffKind> left = EnumSet.complementOf(EnumSet.of(StaffKind.OTHER));
        boolean any = false;
        for (PayItem item : PayItem.values()) {
            if (item.nature() == PayNature.COUNTED && row.get(columns.items.get(item)).filter(amount -> amount.signum() > 0).isPresent()) {
                any = true;
                left.removeIf(kind -> !takes(kind, item));
            }
        }
        return any && left.size() == 1 ? left.iterator().next() : null;
    }

    /** What the row says, over the items that are kept: a blank cell changes nothing, a nought takes an item away. */
    private List<PayLine> lines(Target target, StaffKind kind, List<Rejection> problems) {
        ImportRow row = target.row();
        Map<String, PayLine> lines = new LinkedHashMap<>();
        if (target.before() != null) {
            target.before().lines().forEach(line -> lines.put(line.name(), line));
        }
        columns.items.forEach((item, field) -> row.get(field).ifPresent(amount -> item(target, kind, item, amount, lines, problems)));
        for (ImportField<BigDecimal> field : columns.own) {
            row.get(field).ifPresent(amount -> own(row, field, amount, lines, problems));
        }
        return new ArrayList<>(lines.values());
    }

    private void item(Target target, StaffKind kind, PayItem item, BigDecimal amount, Map<String, PayLine> lines, List<Rejection> problems) {
        String kept = lines.values().stream().filter(line -> line.item() == item).map(PayLine::name).findFirst().orElse(item.label());
        if (amount.signum() == 0) {
            lines.remove(kept);
            return;
        }
        if (item.nature() == PayNature.EXCLUDED) {
            notes.add(target.row(), "有按" + item.document() + "不计入党费计算基数的项目“" + item.label() + "”，已列为不计入");
        } else if (kind == StaffKind.RETIRED && item == PayItem.ALLOWANCES) {
            notes.add(target.row(), "离退休人员的“津贴补贴”不计入党费计算基数，没有读取");
            return;
        } else if (!takes(kind, item)) {
            problems.add(target.row().reject(columns.items.get(item), "不是" + kind.label() + "人员的项目；" + kind.label() + "应计入：" + counted(kind) + "。请核对人员类别，或改列到对应的项目"));
            return;
        }
        put(target.row(), columns.items.get(item), () -> new PayLine(item, kept, item.nature(), amount), lines, problems);
    }

    private static boolean takes(StaffKind kind, PayItem item) {
        // 规范津贴补贴 of civil servants is both of their allowances in one sum.
        return item.appliesTo(kind) || item == PayItem.ALLOWANCES && kind == StaffKind.CIVIL_SERVANT;
    }

    private void own(ImportRow row, ImportField<BigDecimal> field, BigDecimal amount, Map<String, PayLine> lines, List<Rejection> problems) {
        String name = headings.getOrDefault(row.sheet() + "\n" + field.key(), field.label());
        if (SUMS.matcher(name).matches()) {
            problems.add(row.reject(field, "“" + name + "”是合计，不能作为一个项目计入，请把它对应为“不读取”"));
        } else if (amount.signum() == 0) {
            lines.remove(name);
        } else {
            put(row, field, () -> PayLine.own(name, amount), lines, problems);
        }
    }

    private static void put(ImportRow row, ImportField<?> field, Supplier<PayLine> made, Map<String, PayLine> lines, List<Rejection> problems) {
        try {
            PayLine line = made.get();
            lines.put(line.name(), line);
        } catch (IllegalArgumentException e) {
            problems.add(row.reject(field, e.getMessage()));
        }
    }

    private static String counted(StaffKind kind) {
        return kind.items().stream().filter(item -> item.nature() == PayNature.COUNTED).map(PayItem::label).collect(Collectors.joining("、"));
    }

    @Override
    public void check(Target target, Assessment assessed, List<Rejection> problems) {
        Optional<BigDecimal> said = target.row().get(columns.base);
        if (said.isPresent() && said.get().compareTo(assessed.base()) != 0) {
            Function<PayNature, String> sum = nature -> Money.text(assessed.payBase().sum(nature));
            problems.add(target.row().reject(columns.base, "按各项计算应为" + Money.text(assessed.base()) + "元（计入" + sum.apply(PayNature.COUNTED) + "元，扣除"
                    + sum.apply(PayNature.DEDUCTED) + "元），表中为" + Money.text(said.get()) + "元，请核对各项金额"));
        }
        monthly.check(target, assessed, problems);
    }
}
