package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellParserTest {
    private final CellParser<PartialDate> date = CellParsers.date();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "1985-07-01 | 1985-07-01", "1985-7-1 | 1985-07-01", "1985.7 | 1985-07", "1985.07 | 1985-07", "1985.10 | 1985-10", "1985.1 | 1985-01",
        "1985.07.01 | 1985-07-01", "1985.7.1 | 1985-07-01", "1985.7.1. | 1985-07-01", "1985/7/1 | 1985-07-01", "1985/07 | 1985-07",
        "1985年7月 | 1985-07", "1985年7月1日 | 1985-07-01", "1985年07月01日 | 1985-07-01", "1985年7月1号 | 1985-07-01", "198507 | 1985-07",
        "19850701 | 1985-07-01", "31229 | 1985-07-01", "１９８５．７ | 1985-07", "１９８５年７月 | 1985-07", "1985 年 7 月 1 日 | 1985-07-01",
        "’1985-07-01 | 1985-07-01", "'198507 | 1985-07", "1985-07-01 00:00:00 | 1985-07-01", "1985-07-01T08:30:00 | 1985-07-01",
        "2000-02-29 | 2000-02-29", "1900-01-01 | 1900-01-01", "2100-12-31 | 2100-12-31", "1985—07—01 | 1985-07-01"})
    void textIsRead(String text, String expected) throws CellException {
        assertThat(date.parse(Cell.text(5, 3, text))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1985 | 只有年份1985", "1985年 | 只有年份1985", "85.7.1 | 年份只有两位", "85年7月 | 年份只有两位", "85-07-01 | 年份只有两位", "7/1/85 | 年份只有两位",
        "7/1/1985 | 年份写在了最后", "1985-02-30 | 1985年2月没有30日", "1985-02-29 | 1985年2月没有29日", "1900-02-29 | 1900年2月没有29日",
        "1985-13-01 | 没有13月", "198513 | 没有13月", "1985.0 | 没有0月", "19850700 | 1985年7月没有0日", "1985-04-31 | 没有31日",
        "1899-12-31 | 年份1899", "2101-01-01 | 年份2101", "不详 | 看不出是什么日期", "1985.7.1.2 | 看不出", "99999 | 不在1900年至2100年之间",
        "1985070 | 看不出", "TRUE | 看不出"})
    void textIsRefused(String text, String reason) {
        assertThatThrownBy(() -> date.parse(Cell.text(5, 3, text))).isInstanceOf(CellException.class).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"31229, false, 1985-07-01", "31229, true, 1985-07-01", "31229.75, true, 1985-07-01", "1, true, 1900-01-01", "59, true, 1900-02-28",
        "61, true, 1900-03-01", "198507, false, 1985-07", "19850701, false, 1985-07-01", "1985.7, false, 1985-07", "1985.07, false, 1985-07",
        "1985.12, false, 1985-12", "1985.11, false, 1985-11", "73415, true, 2100-12-31", "7853, false, 1921-07-01"})
    void numberIsRead(double number, boolean dateFormat, String expected) throws CellException {
        assertThat(date.parse(Cell.number(5, 3, number, dateFormat, false))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"1985.1, false, 分不清是1月还是10月", "1985, false, 只有年份1985", "1985, true, 设成了日期格式", "1985.7, true, 设成了日期格式",
        "198513, false, 没有13月", "1985.13, false, 没有13月", "19850230, false, 1985年2月没有30日", "60, true, 日期数不在", "0, true, 日期数不在",
        "73416, true, 日期数不在", "35, false, 看不出", "-5, false, 看不出", "35.5, false, 看不出", "123456789, false, 看不出"})
    void numberIsRefused(double number, boolean dateFormat, String reason) {
        assertThatThrownBy(() -> date.parse(Cell.number(5, 3, number, dateFormat, false)))
                .isInstanceOf(CellException.class).hasMessageContaining(reason);
    }

    @Test
    void octoberAsNumberIsToldWhatToDo() {
        assertThatThrownBy(() -> date.parse(Cell.number(5, 3, 1985.10)))
                .hasMessage("是数字1985.1，分不清是1月还是10月，请把单元格设为文本，写成1985.01或1985.10");
    }

    @Test
    void a1904WorkbookCountsFromElsewhere() throws CellException {
        double serial = 31229 - 1462;
        assertThat(date.parse(Cell.number(5, 3, serial, true, true))).hasToString("1985-07-01");
        assertThat(date.parse(Cell.number(5, 3, 0, true, true))).hasToString("1904-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "无", "/", "—", "-", "\u200B"})
    void nothingIsNothing(String text) throws CellException {
        assertThat(date.parse(Cell.text(5, 3, text))).isNull();
    }

    @Test
    void brokenCellsAreNamed() {
        assertThatThrownBy(() -> date.parse(Cell.error(5, 3, "#N/A"))).hasMessageContaining("错误值#N/A");
        assertThatThrownBy(() -> date.parse(Cell.uncalculated(5, 3))).hasMessageContaining("没有保存它的计算结果");
        assertThatThrownBy(() -> date.parse(Cell.bool(5, 3, true))).hasMessageContaining("看不出");
    }

    @Property(tries = 300)
    void everyDayIsReadInEveryForm(@ForAll @IntRange(min = 2_101, max = 73_415) int serial) throws CellException {
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(serial);
        assertThat(date.parse(Cell.number(1, 0, serial, true, false)).firstDay()).isEqualTo(day);
        assertThat(date.parse(Cell.text(1, 0, day.toString())).firstDay()).isEqualTo(day);
        assertThat(date.parse(Cell.text(1, 0, day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")).firstDay()).isEqualTo(day);
        assertThat(date.parse(Cell.text(1, 0, day.getYear() + "." + day.getMonthValue())).month()).isEqualTo(YearMonth.from(day));
    }

    @Test
    void aMonthMatchesItsDays() {
        PartialDate month = PartialDate.of(YearMonth.of(1985, 7));
        assertThat(month.matches(LocalDate.of(1985, 7, 31))).isTrue();
        assertThat(month.matches(LocalDate.of(1985, 8, 1))).isFalse();
        assertThat(month.firstDay()).isEqualTo("1985-07-01");
        assertThat(month.date()).isEmpty();
        PartialDate day = PartialDate.of(LocalDate.of(1985, 7, 2));
        assertThat(day.matches(LocalDate.of(1985, 7, 1))).isFalse();
        assertThatThrownBy(() -> new PartialDate(YearMonth.of(1985, 2), 29)).isInstanceOf(IllegalArgumentException.class);
    }
}
