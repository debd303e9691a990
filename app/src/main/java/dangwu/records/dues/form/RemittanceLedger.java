package dangwu.records.dues.form;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Block;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Tone;
import dangwu.records.dues.ledger.DuesLedgers;
import dangwu.records.dues.ledger.DuesPaper;
import dangwu.records.dues.ledger.DuesScope;
import dangwu.records.dues.ledger.DuesSource;
import dangwu.records.dues.ledger.DuesWords;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** L52 党费上缴明细表: what branches handed in and, of the whole unit, what went on to the superior in a period; then the vouchers of what stands. */
final class RemittanceLedger extends FiledLedger {

    private final DuesSource source;

    RemittanceLedger(DuesSource source) {
        super("L52", "党费上缴明细与收款凭单", DuesLedgers.BOX);
        this.source = source;
    }

    @Override
    public boolean periodic() {
        return true;
    }

    @Override
    public PaperBook paper(LedgerRequest request) {
        DuesScope scope = source.scope(request);
        Map<Long, Integer> places = new HashMap<>();
        scope.part().tree().all().forEach(one -> places.put(one.id(), places.size()));
        Set<Long> ids = scope.part().organizations().stream().map(Organization::id).collect(Collectors.toSet());
        List<Remittance> remittances = source.cash().remittances().get().stream().filter(each -> ids.contains(each.organizationId()) && !each.remittedOn().isBefore(request.from())
                && !each.remittedOn().isAfter(request.to())).sorted(Comparator.comparing(Remittance::remittedOn)
                .thenComparing(each -> places.getOrDefault(each.organizationId(), Integer.MAX_VALUE)).thenComparing(Remittance::voucherNo)).toList();
        List<Remittance> handedIn = remittances.stream().filter(each -> !each.toSuperior()).toList();
        List<Remittance> handedOn = remittances.stream().filter(Remittance::toSuperior).toList();
        List<Paper> papers = new ArrayList<>(List.of(detail(scope, "上缴明细", "党费上缴明细表", "党支部", handedIn)));
        if (!handedOn.isEmpty()) {
            papers.add(detail(scope, "上缴上级", "上缴上级党费明细表", "上缴单位", handedOn));
        }
        List<Voucher> vouchers = handedIn.stream().filter(each -> each.stands() && each.amount().signum() > 0).map(each -> RemittanceVouchers.of(each, scope.part().tree())).toList();
        if (!vouchers.isEmpty()) {
            papers.add(VoucherForm.of(vouchers));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private static Paper detail(DuesScope scope, String sheet, String what, String who, List<Remittance> remittances) {
        List<Column> columns = List.of(DuesPaper.number(), Column.text(who, 17), Column.integer("党员数", 5), Column.centred("上缴起止月", 14), Column.money("应上缴", 10.5).total(),
                Column.money("实上缴", 10.5).total(), Column.date("日期"), Column.centred("票据号", 11), Column.text("备注", 11));
        List<List<Object>> rows = new ArrayList<>();
        for (Remittance each : remittances) {
            boolean stands = each.stands();
            rows.add(Arrays.asList(rows.size() + 1, scope.nameOf(each.organizationId()), each.memberCount(), DuesWords.span(each.period().from(), each.period().to()),
                    stands ? each.dueAmount() : Money.text(each.dueAmount()), stands ? each.amount() : Money.text(each.amount()), each.remittedOn(),
                    each.receiptNo() == null ? each.voucherNo() : each.receiptNo(), remarks(each)));
        }
        List<Block> blocks = new ArrayList<>(List.of(DuesPaper.title(scope.top().name(), scope.period().name() + what, false), DuesPaper.note(scope.top(), ""),
                DuesPaper.table(columns, rows, TableOptions.submitted().withTotal())));
        blocks.add(Paragraph.note("说明：按上缴日期统计，" + scope.period().days() + "。" + large(remittances)));
        blocks.add(SignatureLine.ledger());
        return new Paper(sheet, PageSetup.portrait(), blocks);
    }

    /** 大额党费 is in these sums, but in no account of the unit: the reader who compares them is told. */
    private static String large(List<Remittance> remittances) {
        BigDecimal sum = remittances.stream().filter(each -> each.stands() && each.large()).map(Remittance::amount).reduce(Money.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? "" : "合计中有大额党费" + Money.text(sum) + "元，全额转交上级党组织，不计入本单位的党费收支。";
    }

    /** A voided one keeps its line, since numbers have no gaps, but counts nowhere. */
    private static Object remarks(Remittance each) {
        if (!each.stands()) {
            return new CellText(DuesWords.joined("：", "作废，不计入合计", each.voidReason()), Tone.WARN);
        }
        boolean told = each.remarks() != null && each.remarks().contains("大额党费");
        return DuesWords.joined("；", each.large() && !told ? "大额党费" : null, each.late() ? "逾期" : null, each.remarks());
    }
}
