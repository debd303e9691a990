package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessState;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The columns of a year's assessments, as L50 has them, and a few more. */
final class AssessColumns {

    /** The one that is edited in place. */
    static final String BASE = "BASE";

    private static final String NOTHING = "—";

    private AssessColumns() {}

    /** The state in words, ordered by state. */
    private record State(AssessState state, String words) implements Comparable<State> {

        @Override
        public int compareTo(State other) {
            int byState = state.compareTo(other.state);
            return byState != 0 ? byState : words.compareTo(other.words);
        }
    }

    static List<DataColumn<AssessRow, ?>> all() {
        return List.of(
                DataColumn.<AssessRow>text("NAME", "姓名", AssessRow::name).width(64).strong(),
                DataColumn.<AssessRow>text("BRANCH", "支部", row -> row.person().branch()).width(130).hidden(),
                DataColumn.<AssessRow>text("STAFF", "人员", AssessColumns::staff).width(70).blank(NOTHING),
                DataColumn.<AssessRow, PayerKind>of("PAYER", "标准", AssessRow::payer, PayerKind::label).width(112).blank(NOTHING).dim().hidden(),
                money(BASE, "计算基数", AssessRow::base).width(78).blank(NOTHING),
                DataColumn.<AssessRow, BigDecimal>number("RATE", "比例", AssessRow::rate, RateText::percent).width(50).blank(NOTHING),
                money("COMPUTED", "月应交", AssessRow::computed).width(72).blank(NOTHING),
                money("EXTRA", "自愿增交", AssessRow::extra).width(68).dim(),
                money("MONTHLY", "合计", AssessRow::monthly).width(76).strong().blank(NOTHING),
                money("BEFORE", "上年", AssessRow::lastMonthly).width(76).dim().hidden(),
                DataColumn.<AssessRow, BigDecimal>number("CHANGE", "较上年", AssessRow::change, AssessColumns::change).width(64),
                DataColumn.<AssessRow, State>badge("STATE", "状态", row -> new State(row.state(), row.stateText()), State::words, cell -> cell.state().tone()).width(82),
                DataColumn.<AssessRow, Long>badge("REMARKS", "提示", row -> row.faults() == 0 ? null : row.faults(), many -> many + " 条", many -> Tone.WARN).width(46),
                DataColumn.<AssessRow>text("NOTE", "备注", AssessRow::note).width(48).grows().dim());
    }

    /** 人员, with the standard where it is not the usual one, e.g. 企业，年薪制. */
    private static String staff(AssessRow row) {
        return row.staff() == null ? null : row.payer() == row.staff().usualPayer() ? row.staff().label() : row.staff().label() + "，" + row.payer().label();
    }

    private static DataColumn<AssessRow, BigDecimal> money(String id, String title, Function<AssessRow, BigDecimal> value) {
        return DataColumn.<AssessRow, BigDecimal>number(id, title, value, Money::text);
    }

    /** +12.00, −3.50; nothing when it is the same. */
    static String change(BigDecimal change) {
        return change.signum() == 0 ? "" : (change.signum() > 0 ? "+" : "−") + Money.text(change.abs());
    }
}
