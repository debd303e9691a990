package dangwu.records.dues.screen.reconcile;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.reconcile.Difference;
import dangwu.records.dues.reconcile.Reconciliation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The columns of 对账. */
final class ReconcileColumns {

    private ReconcileColumns() {}

    static List<DataColumn<BranchLine, ?>> branches() {
        return List.of(DataColumn.<BranchLine>text("BRANCH", "党支部", line -> line.branch().displayName()).width(120).strong().grows(),
                DataColumn.<BranchLine, Boolean>badge("EVEN", "对账", line -> line.figures().balanced(), even -> even ? "平" : "不平", even -> even ? Tone.OK : Tone.BAD).width(56),
                money("GROSS", "应交"), money("APPLIED", "实交"), money("OPEN", "欠交"), money("EXEMPTED", "减免"), hidden("EXCESS", "多交"), money("OPENING", "期初在手"),
                money("RECEIVED", "收到"), money("REMITTED", "上缴"), money("CLOSING", "期末在手"),
                rate("BY_MEMBERS", "收缴率(人)", of -> of.owed().memberRate().orElse(null)), rate("BY_AMOUNT", "收缴率(额)", of -> of.owed().amountRate().orElse(null)));
    }

    static List<DataColumn<TraceLine, ?>> differences() {
        return List.of(DataColumn.<TraceLine, Difference.Kind>badge("KIND", "差异", TraceLine::kind, Difference.Kind::label, kind -> kind.wrong() ? Tone.BAD : Tone.WARN).width(118),
                name(), branch(), month(), DataColumn.<TraceLine>date("PAID_ON", "日期", line -> line.cause().paidOn()).width(92), amount(), words());
    }

    static List<DataColumn<TraceLine, ?>> rows() {
        return List.of(name(), branch(), month(), DataColumn.<TraceLine>date("PAID_ON", "日期", line -> line.cause().paidOn()).width(92), amount(), words());
    }

    private static DataColumn<TraceLine, ?> name() {
        return DataColumn.<TraceLine>text("NAME", "姓名", line -> line.cause().memberName()).width(92).strong();
    }

    private static DataColumn<TraceLine, ?> branch() {
        return DataColumn.text("BRANCH", "党支部", TraceLine::branch).width(110);
    }

    private static DataColumn<TraceLine, ?> month() {
        return DataColumn.<TraceLine, YearMonth>of("MONTH", "月份", line -> line.cause().month(), YearMonth::toString).width(74);
    }

    private static DataColumn<TraceLine, ?> amount() {
        return DataColumn.<TraceLine, BigDecimal>number("AMOUNT", "金额", line -> line.cause().amount(), Money::text).width(88).strong();
    }

    private static DataColumn<TraceLine, ?> words() {
        return DataColumn.<TraceLine>text("TEXT", "说明", line -> line.cause().text()).width(240).dim().grows();
    }

    /** The figures that are added up over branches, by the columns that show them. */
    static Map<String, Function<Reconciliation, BigDecimal>> sums() {
        return Map.of("GROSS", of -> of.owed().gross(), "APPLIED", of -> of.owed().applied(), "OPEN", of -> of.owed().open(), "EXEMPTED", of -> of.owed().exempted(),
                "EXCESS", of -> of.owed().excess(), "OPENING", of -> of.cash().opening(), "RECEIVED", of -> of.cash().received(), "REMITTED", of -> of.cash().remitted(),
                "CLOSING", of -> of.cash().closing());
    }

    private static DataColumn<BranchLine, ?> hidden(String id, String title) {
        return money(id, title).hidden();
    }

    private static DataColumn<BranchLine, ?> money(String id, String title) {
        Function<Reconciliation, BigDecimal> value = sums().get(id);
        return DataColumn.<BranchLine, BigDecimal>number(id, title, line -> value.apply(line.figures()), Money::text).width(84);
    }

    private static DataColumn<BranchLine, ?> rate(String id, String title, Function<Reconciliation, BigDecimal> value) {
        return DataColumn.<BranchLine, BigDecimal>number(id, title, line -> value.apply(line.figures()), RateText::percent).width(84).blank("—");
    }
}
