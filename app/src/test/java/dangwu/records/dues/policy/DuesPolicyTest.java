package dangwu.records.dues.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.audit.AuditRepository;
import dangwu.records.RecordsFixture;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the unit sets for its dues. */
class DuesPolicyTest {

    @Test
    void whatIsSetIsKeptAndTold(@TempDir Path folder) {
        DuesPolicy wanted = new DuesPolicy(10, YearMonth.of(2025, 1), MonthDay.of(3, 31), RemittanceCycle.YEAR, new BigDecimal("0.20"), ShareBasis.LAST_YEAR, 90,
                " 010-00000000 ", "市某局机关党委", "会计甲", "出纳乙");
        try (RecordsFixture records = new RecordsFixture(folder)) {
            DuesPolicyService service = new DuesPolicyService(records.database, new DuesPolicyRepository(records.database), PolicyGuard.NONE);
            assertThat(service.policy()).isEqualTo(DuesPolicy.DEFAULT);
            service.save(wanted);
            assertThat(new AuditRepository(records.database).latest(1).get(0).deltas()).extracting("label", "before", "after").contains(tuple("党费日", "未设", "每月10日"),
                    tuple("建账月份", "最早核定年度的1月", "2025-01"), tuple("上缴比例", "本期实收的100%", "上年实收的20%"), tuple("监督电话", null, "010-00000000"));
        }
        try (RecordsFixture again = new RecordsFixture(folder)) {
            DuesPolicyService service = new DuesPolicyService(again.database, new DuesPolicyRepository(again.database), PolicyGuard.NONE);
            assertThat(service.policy()).isEqualTo(wanted);
            service.save(DuesPolicy.DEFAULT);
            assertThat(service.policy()).isEqualTo(DuesPolicy.DEFAULT);
        }
    }

    @Test
    void aCollectingDayHoldsFromAMonthOn() {
        CollectingDays days = CollectingDays.always(31).changed(YearMonth.of(2026, 4), null).changed(YearMonth.of(2026, 7), 5).changed(YearMonth.of(2026, 6), 10);

        assertThat(CollectingDays.of(days.text())).isEqualTo(days);
        assertThat(days.in(YearMonth.of(2020, 2))).isEqualTo(29);
        assertThat(days.in(YearMonth.of(2026, 3))).isEqualTo(31);
        assertThat(days.in(YearMonth.of(2026, 5))).isNull();
        assertThat(days.in(YearMonth.of(2026, 6))).isEqualTo(10);
        assertThat(days.in(YearMonth.of(2026, 8))).isEqualTo(10);
        assertThat(days.changed(null, 1)).isEqualTo(CollectingDays.always(1));
        assertThat(CollectingDays.always(null)).isEqualTo(CollectingDays.NONE);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"0, 1, 15, 党费日应为1至31，现为0；没有党费日的请留空。", "32, 1, 15, 党费日应为1至31，现为32；没有党费日的请留空。", ", -0.1, 15, 上缴比例应为0%至100%，现为-10%，请改正。",
        ", 1.01, 15, 上缴比例应为0%至100%，现为101%，请改正。", ", 1, 0, 上缴期限应为期满后1至366天，现为0。", ", 1, 367, 上缴期限应为期满后1至366天，现为367。"})
    void whatCannotBeIsRefused(Integer day, BigDecimal share, int within, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DuesPolicy(day, null, MonthDay.of(1, 31), RemittanceCycle.QUARTER, share, ShareBasis.RECEIVED, within, null,
                null, null, null)).withMessage(sentence);
    }

    @Test
    void accountantAndCashierAreTwo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DuesPolicy(null, null, MonthDay.of(1, 31), RemittanceCycle.QUARTER, BigDecimal.ONE, ShareBasis.RECEIVED, 15,
                null, null, "同志甲", " 同志甲")).withMessage("党费的会计和出纳应由两人分别担任，请改正其中一人。");
    }

    @ParameterizedTest(name = "{0} {1}: {2}—{3}")
    @CsvSource({"MONTH, 2026-05, 2026-05, 2026-05, 2026年5月", "QUARTER, 2026-01, 2026-01, 2026-03, 2026年第1季度", "QUARTER, 2026-03, 2026-01, 2026-03, 2026年第1季度",
        "QUARTER, 2026-04, 2026-04, 2026-06, 2026年第2季度", "QUARTER, 2026-12, 2026-10, 2026-12, 2026年第4季度", "HALF_YEAR, 2026-06, 2026-01, 2026-06, 2026年上半年",
        "HALF_YEAR, 2026-07, 2026-07, 2026-12, 2026年下半年", "YEAR, 2026-12, 2026-01, 2026-12, 2026年度"})
    void periodsBeginWithJanuary(RemittanceCycle cycle, YearMonth month, YearMonth first, YearMonth last, String text) {
        assertThat(cycle.first(month)).isEqualTo(first);
        assertThat(cycle.last(month)).isEqualTo(last);
        assertThat(cycle.text(month)).isEqualTo(text);
    }
}
