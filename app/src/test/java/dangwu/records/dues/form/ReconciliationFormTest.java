package dangwu.records.dues.form;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.ledger.WrittenLedger;
import dangwu.records.dues.reconcile.Reconciliation;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.MoneyFixture;
import dangwu.records.member.Member;
import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationFormTest {

    @TempDir
    private Path folder;

    @Test
    void theSheetTellsTheEquationsTheBranchesAndWhatDiffers() throws Exception {
        try (MoneyFixture money = new MoneyFixture(folder, false)) {
            Member one = money.member("陈一鸣", money.first, "6500");
            money.pay(one, money.first, "2026-10", "97.50", "2026-10-15");
            money.pay(one, money.second, "2026-11", "97.60", "2026-11-15");
            DuesPeriod period = new DuesPeriod(YearMonth.of(2026, 10), YearMonth.of(2026, 11));
            Map<Organization, Reconciliation> branches = new LinkedHashMap<>();
            branches.put(money.first, money.reconciliations.read(money.first.id(), period));
            branches.put(money.second, money.reconciliations.read(money.second.id(), period));
            Map<Long, String> names = Map.of(money.first.id(), money.first.displayName(), money.second.id(), money.second.displayName());
            PaperBook unit = ReconciliationForm.of(money.unit, "2026年第四季度", money.reconciliations.read(money.unit.id(), period), branches, names);
            assertThat(WrittenLedger.docx(unit)).contains("2026年第四季度党费对账表", "对账期间：2026年10月至11月", "应交 195.00 ＝ 实交 195.00 ＋ 欠交 0.00 ＋ 减免 0.00",
                    "期初在手 0.00 ＋ 本期收到 195.10 ＝ 本期上缴 0.00 ＋ 期末在手 195.10", "平", "合计", "多交", "陈一鸣", "0.10").doesNotContain("不平");

            PaperBook branch = ReconciliationForm.of(money.first, "2026年第四季度", branches.get(money.first), Map.of(), names);
            assertThat(WrittenLedger.docx(branch)).contains("－ 交在其他支部 97.60").doesNotContain("各党支部：");
        }
    }
}
