package dangwu.records.meeting.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.CellException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCellParserTest {

    private final TimeCellParser parser = new TimeCellParser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"2026-03-12 | 2026-03-12", "2026.3.12 | 2026-03-12", "2026/3/12 | 2026-03-12", "2026年3月12日 | 2026-03-12",
        "２０２６年３月１２日 | 2026-03-12", "20260312 | 2026-03-12", "14:30-16:00 |  14:30—16:00", "14：30～16：00 |  14:30—16:00", "9:00至10:30 |  09:00—10:30",
        "下午2:30—4:00 |  14:30—16:00", "下午2点半至4点 |  14:30—16:00", "上午9时30分至11时 |  09:30—11:00", "晚上7:00-8:30 |  19:00—20:30", "14.30-16.00 |  14:30—16:00",
        "上午10:00-下午1:30 |  10:00—13:30", "中午12:30-1:30 |  12:30—13:30", "2026年3月12日（星期四）下午2:30—4:00 | 2026-03-12 14:30—16:00", "2026-03-12 14:30 | 2026-03-12 14:30",
        "2026-03-12 14:30-16:00 | 2026-03-12 14:30—16:00", "2026.3.12 9:00-10:00 | 2026-03-12 09:00—10:00", "2026年3月12日14时30分—16时 | 2026-03-12 14:30—16:00",
        "2026-03-12T14:30:00 | 2026-03-12 14:30", "14:30:00 |  14:30", "16:00-15:00 |  16:00—15:00"})
    void reads(String text, String expected) throws CellException {
        assertThat(parser.parse(Cell.text(1, 1, text)).toString().strip()).isEqualTo(expected.strip());
    }

    @Test
    void readsExcelsOwnNumbers() throws CellException {
        assertThat(parser.parse(Cell.number(1, 1, 46093, true, false)).toString()).isEqualTo("2026-03-12");
        assertThat(parser.parse(Cell.number(1, 1, 46093.0 + 14.5 / 24, true, false)).toString()).isEqualTo("2026-03-12 14:30");
        assertThat(parser.parse(Cell.number(1, 1, 14.5 / 24, true, false)).toString()).isEqualTo(" 14:30");
        assertThat(parser.parse(Cell.number(1, 1, 0.395833333333333, true, false)).start()).hasToString("09:30");
        assertThat(parser.parse(Cell.number(1, 1, 46093)).toString()).isEqualTo("2026-03-12");
        assertThat(parser.parse(Cell.number(1, 1, 20260312)).toString()).isEqualTo("2026-03-12");
        assertThat(parser.parse(Cell.blank(1, 1))).isNull();
        assertThat(parser.parse(Cell.text(1, 1, "—"))).isNull();
    }

    @Test
    void partsOfADayAreNoTimes() throws CellException {
        MeetingTime time = parser.parse(Cell.text(1, 1, "2026年3月12日上午"));
        assertThat(time.start()).isNull();
        assertThat(time.vague()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月12日", "2026年3月", "2026-02-30", "25:00-26:00", "14:75", "找个时间", "2026年3月12日-14日", "9:00-10:00-11:00", "26.3.12"})
    void whatMayMeanTwoThingsIsRefused(String text) {
        assertThatThrownBy(() -> parser.parse(Cell.text(1, 1, text))).isInstanceOf(CellException.class).extracting(e -> ((CellException) e).reason()).asString().isNotBlank();
    }

    @Test
    void aBareNumberIsNoTime() {
        assertThatThrownBy(() -> parser.parse(Cell.number(1, 1, 14.3))).isInstanceOf(CellException.class);
        assertThatThrownBy(() -> parser.parse(Cell.number(1, 1, 1430))).isInstanceOf(CellException.class);
    }
}
