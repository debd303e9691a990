package dangwu.records.dues.form;

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
import dangwu.records.dues.ledger.DuesPaper;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.reconcile.Bridge;
import dangwu.records.dues.reconcile.CashSide;
import dangwu.records.dues.reconcile.Cause;
import dangwu.records.dues.reconcile.Difference;
import dangwu.records.dues.reconcile.Reconciliation;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** 党费对账表: the three equations of an organization and a period with their figures, each branch, and every difference with what causes it. */
public final class ReconciliationForm {

    private static final String EVEN = "平";

    private ReconciliationForm() {}

    /**
     * The sheet.
     *
     * @param period   in words, e.g. 2026年第三季度
     * @param branches each branch of it with its own figures, in order; of a single branch none are listed
     * @param names    what branches are called, by their ids
     */
    public static PaperBook of(Organization organization, String period, Reconciliation figures, Map<Organization, Reconciliation> branches, Map<Long, String> names) {
        List<Block> blocks = new ArrayList<>(List.of(DuesPaper.title(organization.name(), period + "党费对账表", true),
                DuesPaper.note(organization, "对账期间：" + figures.period().monthsLabel()), equations(figures)));
        if (branches.size() > 1) {
            blocks.add(Paragraph.note("各党支部："));
            blocks.add(branches(branches));
        }
        if (!figures.differences().isEmpty()) {
            blocks.add(Paragraph.note("差异及需要说明的事项："));
            blocks.add(differences(figures.differences(), names));
        }
        blocks.add(Paragraph.note("注：应交、实交、欠交、减免按党费所属月份统计，收到、上缴、在手按收款和上缴日期统计。"));
        blocks.add(SignatureLine.of("核对人：", "会计：", "出纳：", "日期："));
        return new PaperBook(organization.name() + period + "党费对账表", List.of(new Paper("对账表", PageSetup.landscape(), blocks)));
    }

    private static Block equations(Reconciliation figures) {
        CashSide cash = figures.cash();
        Bridge bridge = figures.bridge();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(equation("应交与实交", "应交 " + yuan(figures.owed().gross()) + " ＝ 实交 " + yuan(figures.owed().applied()) + " ＋ 欠交 " + yuan(figures.owed().open()) + " ＋ 减免 "
                + yuan(figures.owed().exempted()), figures.owedDifference()));
        rows.add(equation("收款与上缴", "期初在手 " + yuan(cash.opening()) + " ＋ 本期收到 " + yuan(cash.received()) + " ＝ 本期上缴 " + yuan(cash.remitted()) + " ＋ 期末在手 "
                + yuan(cash.closing()), cash.difference()));
        rows.add(equation("实交与收到", "本期党费的实交 " + yuan(bridge.paidFor()) + some("－ 以前已预交", bridge.paidBefore()) + some("－ 以后才补交", bridge.paidAfter())
                + some("－ 交在其他支部", bridge.paidElsewhere()) + some("＋ 补交以前月份", bridge.forEarlier()) + some("＋ 预交以后月份", bridge.forLater())
                + some("＋ 代收其他支部", bridge.forElsewhere()) + some("＋ 大额党费", bridge.forNoMonth()) + " ＝ 本期收到 " + yuan(bridge.received()), bridge.difference()));
        List<Column> columns = List.of(DuesPaper.number(), Column.centred("对账项目", 14), Column.text("算式", 76), Column.money("差额", 11), Column.centred("结论", 8));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).set(0, i + 1);
        }
        return DuesPaper.table(columns, rows, TableOptions.ledger());
    }

    private static List<Object> equation(String name, String words, BigDecimal difference) {
        Object verdict = difference.signum() == 0 ? EVEN : new CellText("不平", Tone.BAD);
        return Arrays.asList(null, name, words, difference, verdict);
    }

    private static String some(String words, BigDecimal amount) {
        return amount.signum() == 0 ? "" : " " + words + " " + yuan(amount);
    }

    private static String yuan(BigDecimal amount) {
        return Money.text(amount);
    }

    private static Block branches(Map<Organization, Reconciliation> branches) {
        List<Column> columns = List.of(DuesPaper.number(), Column.text("党支部", 20), Column.money("应交", 11).total(), Column.money("实交", 11).total(), Column.money("欠交", 11).total(),
                Column.money("减免", 10).total(), Column.money("期初在手", 11).total(), Column.money("本期收到", 11).total(), Column.money("本期上缴", 11).total(),
                Column.money("期末在手", 11).total(), Column.centred("对账", 8));
        List<List<Object>> rows = new ArrayList<>();
        branches.forEach((branch, figures) -> rows.add(Arrays.asList(rows.size() + 1, branch.displayName(), figures.owed().gross(), figures.owed().applied(), figures.owed().open(),
                figures.owed().exempted(), figures.cash().opening(), figures.cash().received(), figures.cash().remitted(), figures.cash().closing(),
                figures.balanced() ? EVEN : new CellText("不平", Tone.BAD))));
        return DuesPaper.table(columns, rows, TableOptions.ledger().withTotal());
    }

    private static Block differences(List<Difference> differences, Map<Long, String> names) {
        List<Column> columns = List.of(DuesPaper.number(), Column.centred("差异", 14), Column.centred("姓名", 10), Column.text("党支部", 18), Column.centred("月份", 12), Column.date("日期"),
                Column.money("金额", 11), Column.text("说明", 36));
        List<List<Object>> rows = new ArrayList<>();
        for (Difference difference : differences) {
            for (Cause cause : difference.causes()) {
                rows.add(Arrays.asList(rows.size() + 1, difference.kind().wrong() ? new CellText(difference.kind().label(), Tone.BAD) : difference.kind().label(), cause.memberName(),
                        cause.branchId() == null ? null : names.get(cause.branchId()), cause.month() == null ? null : cause.month().toString(), cause.paidOn(), cause.amount(), cause.text()));
            }
        }
        return DuesPaper.table(columns, rows, TableOptions.ledger());
    }
}
