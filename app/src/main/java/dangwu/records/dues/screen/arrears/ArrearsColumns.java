package dangwu.records.dues.screen.arrears;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** The columns of 欠缴. */
final class ArrearsColumns {

    private ArrearsColumns() {}

    static List<DataColumn<ArrearsRow, ?>> all() {
        return List.of(
                DataColumn.<ArrearsRow>text("NAME", "姓名", ArrearsRow::name).width(72).strong(),
                DataColumn.<ArrearsRow>text("BRANCH", "党支部", ArrearsRow::branch).width(100),
                DataColumn.<ArrearsRow, YearMonth>of("SINCE", "起欠月份", ArrearsRow::since, YearMonth::toString).width(74),
                DataColumn.<ArrearsRow, Integer>number("MONTHS", "连续", ArrearsRow::months, months -> months == 0 ? "" : months + " 个月").width(64),
                DataColumn.<ArrearsRow, BigDecimal>number("SUM", "欠缴金额", ArrearsRow::sum, Money::text).width(78),
                DataColumn.<ArrearsRow, Level>badge("LEVEL", "程度", row -> new Level(row.level(), row.tone()), Level::words, Level::tone).width(94),
                DataColumn.<ArrearsRow>text("DONE", "已采取措施", row -> row.done().isEmpty() ? "尚无" : row.done()).width(164).grows(),
                DataColumn.<ArrearsRow, Case>badge("CASE", "处理", Case::new, Case::words, one -> one.words().isEmpty() ? Tone.PLAIN : Tone.HUMAN).width(142));
    }

    private record Level(ArrearsLevel level, Tone tone) implements Comparable<Level> {

        /** Short where the column 处理 says the rest. */
        String words() {
            return level == ArrearsLevel.CASE ? "满 " + level.months() + " 个月" : ArrearsRow.levelWords(level);
        }

        @Override
        public int compareTo(Level other) {
            return level.compareTo(other.level);
        }
    }

    private record Case(ArrearsRow row) implements Comparable<Case> {

        String words() {
            return row.caseWords();
        }

        @Override
        public int compareTo(Case other) {
            return words().compareTo(other.words());
        }
    }
}
