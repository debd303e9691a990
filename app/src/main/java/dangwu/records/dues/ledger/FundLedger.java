package dangwu.records.dues.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Tone;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.FundBook;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.FundKind;
import dangwu.records.dues.remit.FundLine;
import dangwu.records.dues.remit.UseCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** L54 党费使用台账: every movement of the unit's dues with the balance after it, which Excel works out line by line. */
final class FundLedger extends FiledLedger {

    private static final List<Column> COLUMNS = List.of(DuesPaper.number(), Column.date("日期"), Column.text("用途类别", 14), Column.text("事由", 22), Column.centred("集体研究记录号", 11),
            Column.money("收入", 11).under("金额").total(), Column.money("支出", 11).under("金额").total(), Column.centred("经办人", 8), Column.centred("审批人", 8),
            Column.centred("凭证号", 12), Column.money("结余", 12), Column.text("备注", 12));

    private final DuesSource source;

    FundLedger(DuesSource source) {
        super("L54", "党费使用台账", DuesLedgers.BOX);
        this.source = source;
    }

    @Override
    public boolean periodic() {
        return true;
    }

    @Override
    public PaperBook paper(LedgerRequest request) {
        DuesScope scope = source.scope(request);
        boolean unit = scope.part().whole() || scope.part().tree().unit().filter(scope.top()::equals).isPresent();
        FundBook book = source.cash().fund().get();
        List<FundLine> lines = unit ? book.lines().stream().filter(line -> !line.day().isBefore(request.from()) && !line.day().isAfter(request.to())).toList() : List.of();
        List<List<Object>> rows = unit ? rows(lines, book.balance(request.from().minusDays(1))) : List.of();
        Paper paper = DuesPaper.of(scope.top(), "使用台账", scope.period().name() + name(), "统计期间：" + scope.period().days(),
                DuesPaper.table(COLUMNS, rows, TableOptions.submitted().withTotal()), unit ? uses(lines) : "党支部只收缴党费，不留存、不使用；党费的使用由上级党组织统一登记。");
        return new PaperBook(scope.top().name() + name(), List.of(paper));
    }

    /** The line above the first may be the header, which a sum passes over. */
    private static List<List<Object>> rows(List<FundLine> lines, BigDecimal before) {
        List<List<Object>> rows = new ArrayList<>();
        boolean opens = before.signum() == 0 && !lines.isEmpty() && lines.get(0).entry() != null && lines.get(0).entry().kind() == FundKind.OPENING;
        if (!opens) {
            rows.add(Arrays.asList(1, null, "期初结余", null, null, null, null, null, null, null, before, null));
        }
        for (FundLine line : lines) {
            FundEntry entry = line.entry();
            boolean use = entry != null && entry.category() != null;
            String voucher = line.remittance() != null ? line.remittance().voucherNo() : entry == null ? null : entry.voucherNo();
            Formula balance = new Formula("ROUND(SUM(K{row-1},F{row})-SUM(G{row}),2)", line.balance());
            rows.add(Arrays.asList(rows.size() + 1, line.day(), use ? entry.category().label() : line.kindText(), line.matter(), entry == null ? null : entry.decisionNo(),
                    DuesWords.orNull(line.income()), DuesWords.orNull(line.expense()), entry == null ? null : entry.handler(), entry == null ? null : entry.approver(), voucher,
                    balance, remarks(line)));
        }
        return rows;
    }

    private static Object remarks(FundLine line) {
        FundEntry entry = line.entry();
        String text = DuesWords.joined("；", line.reversed() ? "已冲正" : null, entry == null ? null : entry.remarks(), line.remittance() == null ? null : line.remittance().remarks());
        return line.reversed() ? new CellText(text, Tone.WARN) : text;
    }

    private static String uses(List<FundLine> lines) {
        Map<UseCategory, BigDecimal> sums = new LinkedHashMap<>();
        for (UseCategory category : UseCategory.values()) {
            BigDecimal sum = lines.stream().filter(line -> line.entry() != null && line.entry().category() == category).map(FundLine::expense).reduce(Money.ZERO, BigDecimal::add);
            if (sum.signum() != 0) {
                sums.put(category, sum);
            }
        }
        BigDecimal all = sums.values().stream().reduce(Money.ZERO, BigDecimal::add);
        return "本期使用合计" + Money.text(all) + "元" + (sums.isEmpty() ? "。" : sums.entrySet().stream().map(each -> each.getKey().label() + Money.text(each.getValue()) + "元")
                .collect(Collectors.joining("；", "，其中：", "。")));
    }
}
