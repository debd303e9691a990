package dangwu.records.dues.remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuesPeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-01,2026-12,2026年,2026年1月至12月", "2026-07,2026-09,2026年第三季度,2026年7月至9月", "2026-10,2026-12,2026年第四季度,2026年10月至12月",
        "2026-01,2026-06,2026年上半年,2026年1月至6月", "2026-07,2026-12,2026年下半年,2026年7月至12月", "2026-11,2026-11,2026年11月,2026年11月",
        "2026-02,2026-04,2026年2月至4月,2026年2月至4月", "2025-11,2026-01,2025年11月至2026年1月,2025年11月至2026年1月", "2026-01,2026-05,2026年1月至5月,2026年1月至5月"})
    void isCalledAsTheClerkCallsIt(YearMonth from, YearMonth to, String label, String months) {
        assertThat(new DuesPeriod(from, to).label()).isEqualTo(label);
        assertThat(new DuesPeriod(from, to).monthsLabel()).isEqualTo(months);
    }

    @Test
    void findsThePeriodOfAMonth() {
        assertThat(DuesPeriod.holding(YearMonth.of(2026, 9), 3)).isEqualTo(new DuesPeriod(YearMonth.of(2026, 7), YearMonth.of(2026, 9)));
        assertThat(DuesPeriod.holding(YearMonth.of(2026, 12), 6).from()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(DuesPeriod.holding(YearMonth.of(2026, 12), 1).months()).isEqualTo(1);
        assertThat(DuesPeriod.year(2026).plus(-1)).isEqualTo(DuesPeriod.year(2025));
        assertThatThrownBy(() -> new DuesPeriod(YearMonth.of(2026, 2), YearMonth.of(2026, 1))).hasMessageContaining("早于起始月份");
    }
}
