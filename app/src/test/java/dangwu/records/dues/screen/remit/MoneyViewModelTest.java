package dangwu.records.dues.screen.remit;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.SaveOutcome;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.FundKind;
import dangwu.records.dues.remit.MoneyFixture;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceDraft;
import dangwu.records.dues.remit.RemittanceNotes;
import dangwu.records.dues.remit.UseCategory;
import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyViewModelTest {

    @TempDir
    private Path folder;
    private MoneyDesk desk;
    private final List<String> heard = new ArrayList<>();
    private final SaveOutcome outcome = new SaveOutcome(() -> heard.add("done"), heard::add);

    @BeforeEach
    void open() {
        desk = new MoneyDesk(folder, false);
        Member one = desk.money.member("陈一鸣", desk.money.first, "6500");
        Member two = desk.money.member("王晓", desk.money.second, "3000");
        desk.money.pay(one, desk.money.first, "2026-07", "97.50", "2026-07-15");
        desk.money.pay(two, desk.money.second, "2026-08", "15.00", "2026-08-15");
        desk.money.pay(two, desk.money.second, null, "3000.00", "2026-08-16");
        desk.scope.choose(YearMonth.of(2026, 8));
        desk.model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theQuarterIsHandedInAtOnceAndTakenBack() {
        MoneyListing shown = desk.model.listing();
        assertThat(shown.period()).isEqualTo(MoneyFixture.THIRD_QUARTER);
        assertThat(shown.rows()).extracting(RemitRow::name).containsExactly("第一党支部", "第二党支部", "上缴上级", "王晓（大额党费）");
        assertThat(shown.waiting()).extracting(row -> row.due().toPlainString()).containsExactly("97.50", "15.00");
        assertThat(shown.rows().get(0).state(MoneyFixture.TODAY)).as("deadline 2026-10-15").isEqualTo("逾期未上缴");

        desk.model.remit(drafts(shown.waiting()), outcome);
        assertThat(heard).containsExactly("done");
        assertThat(desk.notices.currentProperty().get().text()).isEqualTo("已登记 2 笔上缴，112.50 元");
        assertThat(desk.model.listing().waiting()).isEmpty();
        assertThat(desk.model.listing().rows().get(0).state(MoneyFixture.TODAY)).isEqualTo("已上缴");

        desk.notices.act();
        assertThat(desk.money.remittances.all()).noneMatch(Remittance::stands).hasSize(2);
        assertThat(desk.model.listing().waiting()).hasSize(2);
    }

    @Test
    void aRefusalIsToldWhereItWasAsked() {
        RemittanceDraft draft = new RemittanceDraft(desk.money.first.id(), MoneyFixture.THIRD_QUARTER, MoneyFixture.TODAY, new BigDecimal("97.49"), RemittanceNotes.NONE);
        desk.model.remit(List.of(draft), outcome);
        assertThat(heard).singleElement().asString().contains("实上缴97.49元");
        assertThat(desk.money.remittances.all()).isEmpty();
    }

    @Test
    void largeDuesGoOnByThemselves() {
        RemitRow large = desk.model.listing().rows().get(3);
        assertThat(large.state(MoneyFixture.TODAY)).isEqualTo("待转交");
        desk.model.remitLarge(large, MoneyFixture.TODAY, RemittanceNotes.NONE, outcome);
        assertThat(desk.model.listing().rows()).hasSize(3);
    }

    @Test
    void theFundTellsWhatIsDoubtfulAndIsTakenBackByAReversal() {
        desk.model.book(new FundEntry(0, FundKind.USE, MoneyFixture.TODAY, BigDecimal.TEN, UseCategory.TRAINING, "讲课费", "纪要1", null, null, null, null, null), outcome);
        assertThat(heard).singleElement().asString().contains("结余不足");
        desk.model.book(new FundEntry(0, FundKind.OPENING, LocalDate.of(2026, 1, 1), BigDecimal.TEN, null, "上年结转", null, null, null, null, null, null), outcome);
        assertThat(desk.model.listing().book().balance(MoneyFixture.TODAY)).isEqualByComparingTo("10.00");
        desk.notices.act();
        assertThat(desk.model.listing().book().balance(MoneyFixture.TODAY)).isEqualByComparingTo("0.00");
        assertThat(desk.model.listing().book().lines()).hasSize(2);
    }

    @Test
    void noticesOfTheYear() {
        desk.model.publish(List.of(new Publication(0, desk.money.first.id(), 2026, MoneyFixture.TODAY, MoneyFixture.TODAY, null, null, null)), outcome);
        assertThat(desk.model.listing().notices()).filteredOn(row -> row.publication() != null).singleElement()
                .satisfies(row -> assertThat(row.organization().id()).isEqualTo(desk.money.first.id()));
        desk.model.remove(desk.model.listing().notices().get(1).publication());
        assertThat(desk.money.publications.all()).isEmpty();
        desk.notices.act();
        assertThat(desk.money.publications.all()).hasSize(1);
    }

    @Test
    void monthsAreClosedAfterAWordAndOpenedWithAReason() {
        desk.model.close(desk.model.listing().months().get(8));
        assertThat(desk.prompts.asked).last().asString().contains("结账");
        assertThat(desk.model.listing().months()).filteredOn(MonthRow::closed).hasSize(9);
        desk.model.reopen(desk.model.listing().months().get(7), " ", outcome);
        assertThat(heard).singleElement().asString().contains("原因");
        desk.model.reopen(desk.model.listing().months().get(7), "补登转出", outcome);
        assertThat(desk.model.listing().months()).filteredOn(MonthRow::closed).hasSize(7);
        assertThat(desk.model.listing().months().get(8).history()).contains("补登转出");
        desk.prompts.yes = false;
        desk.model.close(desk.model.listing().months().get(8));
        assertThat(desk.model.listing().months()).filteredOn(MonthRow::closed).hasSize(7);
    }

    private static List<RemittanceDraft> drafts(List<RemitRow> rows) {
        return rows.stream().map(row -> new RemittanceDraft(row.organization().id(), MoneyFixture.THIRD_QUARTER, LocalDate.of(2026, 10, 10))).toList();
    }
}
