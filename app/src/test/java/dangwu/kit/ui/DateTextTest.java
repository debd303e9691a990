package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-20 | 2026-11-20", "2026.11.20 | 2026-11-20", "2026/11/20 | 2026-11-20", "20261120 | 2026-11-20",
        "2026年11月20日 | 2026-11-20", "2026年7月1号 | 2026-07-01", "2026 年 7 月 1 日 | 2026-07-01", "2026年7月1 | 2026-07-01",
        "2026-7-1 | 2026-07-01", "2026 7 1 | 2026-07-01", "２０２６－０７－０１ | 2026-07-01", "２０２６．７．１ | 2026-07-01",
        "2026。7。1 | 2026-07-01", "2026、7、1 | 2026-07-01", "26.7.1 | 2026-07-01", "21-7-1 | 2021-07-01", "99-7-1 | 1999-07-01",
        "36-1-1 | 2036-01-01", "37-1-1 | 1937-01-01", "11-25 | 2026-11-25", "11月25日 | 2026-11-25", "7.1 | 2026-07-01",
        "二〇二六年十一月二十日 | 2026-11-20", "二○二六年七月一日 | 2026-07-01", "一九二一年七月二十三日 | 1921-07-23",
        "二〇二六年十月十日 | 2026-10-10", "二〇二六年十二月三十一日 | 2026-12-31", "2024-02-29 | 2024-02-29",
        "今天 | 2026-11-20", "昨天 | 2026-11-19", "明天 | 2026-11-21"})
    void readsDaysAsPeopleTypeThem(String typed, LocalDate expected) {
        assertThat(DateText.day(typed, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "2026-11", "202611", "2026", "0000-01-01",
        "20261320", "2026-11-20-1", "昨", "abc", "2026-11-2x", "13月1日", "1-2-3", "2026-111-20"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(DateText.day(typed, TODAY)).isEmpty();
    }

    @Test
    void nullIsNoDay() {
        assertThat(DateText.day(null, TODAY)).isEmpty();
        assertThat(DateText.month(null, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11 | 2026-11", "2026.1 | 2026-01", "202611 | 2026-11", "2026年11月 | 2026-11", "2026年3 | 2026-03", "68.1 | 1968-01",
        "1968-01-15 | 1968-01", "19680115 | 1968-01", "一九六八年一月 | 1968-01", "本月 | 2026-11", "２０２６／３ | 2026-03"})
    void readsMonths(String typed, YearMonth expected) {
        assertThat(DateText.month(typed, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "202600", "0000-01", "11", "2026-11-31", "11月20日"})
    void refusesWhatIsNoMonth(String typed) {
        assertThat(DateText.month(typed, TODAY)).isEmpty();
    }

    @Property(tries = 200)
    void readsEveryDayItWrites(@ForAll @IntRange(min = 0, max = 80_000) int offset) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(offset);
        assertThat(DateText.day(day.toString(), TODAY)).contains(day);
        assertThat(DateText.day(day.toString().replace("-", ""), TODAY)).contains(day);
        assertThat(DateText.day(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", TODAY)).contains(day);
    }
}
