package dangwu.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerPeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-12-31,2026年度", "2026-01-01,2026-11-20,2026年度", "2026-01-01,2026-06-30,2026年上半年", "2026-07-01,2026-12-31,2026年下半年",
        "2026-01-01,2026-03-31,2026年第一季度", "2026-10-01,2026-12-31,2026年第四季度", "2026-02-01,2026-04-30,2026年2月1日至4月30日", "2026-02-01,2026-02-28,2026年2月",
        "2024-02-01,2024-02-28,2024年2月1日至2月28日", "2026-04-01,2026-09-30,2026年4月1日至9月30日", "2025-01-01,2026-12-31,2025—2026年度",
        "2025-06-01,2026-05-31,2025年6月1日至2026年5月31日", "2026-11-20,2026-11-20,2026年11月20日", "2026-01-02,2026-01-31,2026年1月2日至1月31日"})
    void aPeriodIsNamedAsAClerkNamesIt(LocalDate from, LocalDate to, String name) {
        assertThat(new LedgerPeriod(from, to).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-11-20,2026-01-01,2026-12-31", "2026-01-01,2026-03-31,2026-01-01,2026-03-31", "2026-02-10,2026-04-02,2026-02-01,2026-04-30",
        "2025-01-01,2026-12-31,2025-01-01,2026-12-31"})
    void aYearIsFilledToItsEndAndAnythingElseToWholeMonths(LocalDate from, LocalDate to, LocalDate filledFrom, LocalDate filledTo) {
        assertThat(new LedgerPeriod(from, to).filled()).isEqualTo(new LedgerPeriod(filledFrom, filledTo));
    }

    @Test
    void aMonthIsTouchedByItsFirstOrLastDay() {
        LedgerPeriod period = new LedgerPeriod(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1));
        assertThat(period.touches(YearMonth.of(2026, 1))).isTrue();
        assertThat(period.touches(YearMonth.of(2026, 3))).isTrue();
        assertThat(period.touches(YearMonth.of(2025, 12))).isFalse();
        assertThat(period.touches(YearMonth.of(2026, 4))).isFalse();
    }
}
