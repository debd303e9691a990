package dangwu.records.dues.screen.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.Tasks;
import dangwu.records.dues.reconcile.Figure;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.MoneyFixture;
import dangwu.records.dues.screen.DuesMemory;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.dues.screen.DuesView;
import dangwu.records.member.Member;
import dangwu.records.WindowHarness;
import dangwu.kit.ui.TableMemory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileViewModelTest {

    @TempDir
    private Path folder;
    private MoneyFixture money;
    private DuesScopeViewModel scope;
    private ReconcileViewModel model;

    @BeforeEach
    void open() throws Exception {
        money = new MoneyFixture(folder, false);
        Member one = money.member("陈一鸣", money.first, "6500");
        money.pay(one, money.first, "2026-10", "97.50", "2026-10-15");
        money.pay(one, money.second, "2026-11", "97.60", "2026-11-15");
        WindowHarness screen = new WindowHarness();
        screen.run(() -> {
            scope = new DuesScopeViewModel(money.records.organizations::tree, Tasks.immediate(), money.clock, DuesMemory.none());
            model = new ReconcileViewModel(scope, money.reconciliations, Tasks.immediate());
            new DuesView(scope, List.of(new ReconcileView(model, null, TableMemory.inMemory(), target -> { }))).refresh();
        });
    }

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void aQuarterThatIsNotOverCountsToThisMonth() {
        assertThat(model.listing().organization().id()).isEqualTo(money.first.id());
        assertThat(model.listing().whole().label()).isEqualTo("2026年第四季度");
        assertThat(model.listing().figures().period()).isEqualTo(new DuesPeriod(YearMonth.of(2026, 10), YearMonth.of(2026, 11)));
        assertThat(model.listing().cut()).isTrue();
        assertThat(model.listing().figures().owed().gross()).isEqualByComparingTo("195.00");
    }

    @Test
    void aFigureOpensItsRowsAndARowItsPayments() {
        model.open(Figure.PAID_ELSEWHERE);
        assertThat(model.belowProperty().get()).isEqualTo(ReconcileViewModel.Below.ROWS);
        List<TraceLine> rows = model.listing().rows(model.openedProperty().get());
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.branch()).isEqualTo("第二党支部"));
        assertThat(ReconcileListing.sum(rows)).isEqualByComparingTo(model.listing().figures().bridge().paidElsewhere());
        assertThat(model.listing().entries(rows.get(0))).singleElement().satisfies(entry -> assertThat(entry.amount()).isEqualByComparingTo("97.60"));
        assertThat(model.listing().differences()).singleElement().satisfies(line -> assertThat(line.cause().amount()).isEqualByComparingTo(new BigDecimal("0.10")));
    }

    @Test
    void aBranchStandsAmongTheOthersOfTheUnit() {
        assertThat(model.listing().branches()).extracting(line -> line.branch().name()).containsExactly("第一党支部", "第二党支部");
        assertThat(model.belowProperty().get()).isEqualTo(ReconcileViewModel.Below.BRANCHES);
        BigDecimal paid = model.listing().branches().stream().map(line -> line.figures().cash().received()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(paid).isEqualByComparingTo("195.10");
        model.belowProperty().set(ReconcileViewModel.Below.ROWS);
        model.open(model.listing().branches().get(1));
        model.load();
        assertThat(model.listing().title()).isEqualTo("第二党支部2026年第四季度党费");
        assertThat(model.belowProperty().get()).as("what the clerk looks at stays").isEqualTo(ReconcileViewModel.Below.ROWS);
    }

    @Test
    void theWholeUnitListsItsBranches() {
        model.belowProperty().set(ReconcileViewModel.Below.DIFFERENCES);
        scope.choose(money.unit.id());
        model.load();
        assertThat(model.listing().branches()).extracting(line -> line.branch().name()).containsExactly("第一党支部", "第二党支部");
        assertThat(model.belowProperty().get()).isEqualTo(ReconcileViewModel.Below.BRANCHES);
        model.open(model.listing().branches().get(1));
        model.months(12);
        assertThat(model.listing().whole()).isEqualTo(DuesPeriod.year(2026));
        assertThat(model.listing().figures().bridge().forElsewhere()).isEqualByComparingTo("97.60");
    }
}
