package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The columns of 收缴. */
final class CollectColumns {

    static final String NAME = "NAME";
    static final String OWED = "OWED";
    static final String PAID = "PAID";
    static final String STATE = "STATE";

    private CollectColumns() {}

    static List<DataColumn<CollectRow, ?>> all() {
        return List.of(
                DataColumn.<CollectRow>text(NAME, "姓名", CollectRow::name).width(72).strong(),
                DataColumn.<CollectRow>text("STAFF", "人员", row -> row.assessment() == null ? null : row.assessment().staff().label()).width(68),
                money("BASE", "计算基数", row -> row.assessment() == null ? null : row.assessment().base()).width(84),
                DataColumn.<CollectRow, BigDecimal>number("RATE", "比例", row -> row.assessment() == null ? null : row.assessment().rate(), RateText::percent).width(52),
                money(OWED, "月应交", CollectRow::owed).width(72),
                DataColumn.<CollectRow, Handed>number(PAID, "实交", Handed::of, Handed::words).width(74).strong(),
                DataColumn.<CollectRow, Stated>badge(STATE, "状态", Stated::new, Stated::words, Stated::tone).width(108),
                DataColumn.<CollectRow, Reached>of("PAID_TO", "交至", row -> row.paidTo() == null ? null : new Reached(row.paidTo(), row.month().month()),
                        Reached::words).width(66).dim(),
                DataColumn.<CollectRow>text("NOTES", "备注", CollectWords::notes).width(80).dim().grows());
    }

    private static DataColumn<CollectRow, BigDecimal> money(String id, String title, Function<CollectRow, BigDecimal> value) {
        return DataColumn.number(id, title, value, Money::text);
    }

    /** What was paid; a dash where nothing is to be: 免交. */
    private record Handed(BigDecimal paid) implements Comparable<Handed> {

        static Handed of(CollectRow row) {
            return row.paid() != null ? new Handed(row.paid()) : row.state() == DuesState.EXEMPT ? new Handed(null) : null;
        }

        String words() {
            return paid == null ? "—" : Money.text(paid);
        }

        @Override
        public int compareTo(Handed other) {
            return Comparator.comparing(Handed::paid, Comparator.nullsFirst(Comparator.naturalOrder())).compare(this, other);
        }
    }

    /** Sorted by what is still to be done: unpaid ones first. */
    private record Stated(CollectRow row) implements Comparable<Stated> {

        private static final Comparator<CollectRow> ORDER = Comparator.<CollectRow>comparingInt(row -> row.payable() ? 0 : 1)
                .thenComparing(Comparator.comparingInt(CollectRow::run).reversed()).thenComparing(CollectRow::state);

        String words() {
            return CollectWords.state(row);
        }

        Tone tone() {
            return CollectWords.tone(row);
        }

        @Override
        public int compareTo(Stated other) {
            return ORDER.compare(row, other.row);
        }
    }

    private record Reached(YearMonth month, YearMonth near) implements Comparable<Reached> {

        String words() {
            return month.getYear() == near.getYear() ? CollectWords.month(month, near) : month.toString();
        }

        @Override
        public int compareTo(Reached other) {
            return month.compareTo(other.month);
        }
    }
}
