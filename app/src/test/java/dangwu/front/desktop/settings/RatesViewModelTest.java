package dangwu.front.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.RecordsFixture;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.dues.rate.DuesRulesService;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.Rounding;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesViewModelTest {

    @TempDir
    private Path folder;
    private RecordsFixture records;
    private DuesRulesRepository rules;
    private final NoticesViewModel notices = new NoticesViewModel();
    private final List<String> said = new ArrayList<>();
    private final SaveOutcome outcome = new SaveOutcome(() -> said.add("done"), said::add);
    private RatesViewModel model;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
        rules = new DuesRulesRepository(records.database);
        model = new RatesViewModel(Tasks.immediate(), notices, Failures.thrown(), new DuesRulesService(records.database, rules),
                Clock.fixed(LocalDate.of(2026, 11, 20).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        model.refresh();
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void theBuiltInVersionsAreThereTheLatestFirst() {
        assertThat(model.versions()).extracting(RatesViewModel.Version::period).containsExactly("2017-01-01 起", "2008-04-01 至 2016-12-31");
        assertThat(model.versions()).allSatisfy(version -> assertThat(version.whyNotRemoved()).isNotEmpty());
    }

    @Test
    void aNewVersionIsLikeTheLastFromTheNextYearOn() {
        RatesEditViewModel edit = model.copyOfLast();

        assertThat(edit.validFromProperty().get()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(edit.isChanged()).isTrue();
        assertThat(edit.groups()).extracting(RatesGroup::title).containsExactly("在职按月领工资、年薪制、不按月取得收入", "离退休", "农民", "学生、下岗失业、依靠抚恤或救济生活、领取最低生活保障");
        assertThatIllegalArgumentException().isThrownBy(edit::entered).withMessage("请填写交纳标准的依据，如文件名称和文号。");
        edit.basisProperty().set("某某〔2026〕9号");
        DuesRules entered = edit.entered();
        assertThat(entered.tables()).isEqualTo(DuesRules.of2017().tables());
        assertThat(entered.cap()).isEqualByComparingTo("1000");
    }

    @Test
    void whatIsEditedIsKeptForEveryKindOfTheGroup() {
        RatesEditViewModel edit = model.copyOfLast();
        edit.basisProperty().set("某某〔2026〕9号");
        edit.capProperty().set(null);
        edit.roundingProperty().set(Rounding.FEN);
        edit.groups().get(0).tiers().get(0).percent().set("0.4%");
        edit.groups().get(3).leastProperty().set("0.5");
        edit.groups().get(3).mostProperty().set("0.5元");
        model.save(edit.entered(), outcome);

        assertThat(said).containsExactly("done");
        DuesRules kept = rules.book().of(YearMonth.of(2027, 1));
        assertThat(kept.amount(PayerKind.ANNUAL_PAY, new BigDecimal("2999")).amount()).isEqualTo(new BigDecimal("12.00"));
        assertThat(kept.fixedAmount(PayerKind.SUBSISTENCE, null).amount()).isEqualTo(new BigDecimal("0.50"));
        assertThat(kept.cap()).isNull();
        assertThat(model.versions()).extracting(RatesViewModel.Version::period).containsExactly("2027-01-01 起", "2017-01-01 至 2026-12-31", "2008-04-01 至 2016-12-31");
    }

    @Test
    void kindsMayPartAndTiersComeAndGo() {
        RatesEditViewModel edit = model.copyOfLast();
        edit.basisProperty().set("某某〔2026〕9号");
        edit.split(edit.groups().get(0));
        RatesGroup annual = edit.groups().get(1);
        assertThat(annual.title()).isEqualTo("年薪制");
        annual.tiers().get(3).upTo().set("20000");
        annual.addTier();
        annual.tiers().get(4).percent().set("2.5");

        DuesRules entered = edit.entered();
        assertThat(entered.amount(PayerKind.ANNUAL_PAY, new BigDecimal("30000")).tier().rate()).isEqualByComparingTo("0.025");
        assertThat(entered.amount(PayerKind.MONTHLY_PAY, new BigDecimal("30000")).tier().rate()).isEqualByComparingTo("0.02");
        annual.removeTier(annual.tiers().get(2));
        assertThatIllegalArgumentException().isThrownBy(edit::entered).withMessage("“年薪制”的比例表中5,000元至10,000元之间没有对应的比例，请补上这一档。");
    }

    @Test
    void gapsOverlapsAndTextAreSaid() {
        RatesEditViewModel edit = model.copyOfLast();
        edit.basisProperty().set("依据");
        RatesGroup retired = edit.groups().get(1);
        retired.tiers().get(1).over().set("4,500");
        assertThatIllegalArgumentException().isThrownBy(edit::entered).withMessage("“离退休”的比例表中“5,000元以下（含）”与“4,500元以上”重叠，请改正。");
        retired.tiers().get(1).over().set("五千");
        assertThatIllegalArgumentException().isThrownBy(edit::entered).withMessage("离退休的档次下限“五千”应为数字，请核对。");
        retired.tiers().get(1).over().set("5000");
        retired.tiers().get(1).percent().set("");
        assertThatIllegalArgumentException().isThrownBy(edit::entered).withMessage("请填写离退休的交纳比例。");
        retired.tiers().get(1).percent().set("-1");
        assertThatIllegalArgumentException().isThrownBy(edit::entered).withMessage("交纳比例应大于0、小于100%，现为-1%，请改正。");
        edit.validFromProperty().set(null);
        assertThatIllegalArgumentException().isThrownBy(edit::entered).withMessage("请填写生效日期。");
    }

    @Test
    void oneOfItsOwnIsEditedRefusedTwiceRemovedAndComesBack() {
        RatesEditViewModel edit = model.copyOfLast();
        edit.basisProperty().set("某某〔2026〕9号");
        model.save(edit.entered(), outcome);
        model.save(edit.entered(), outcome);
        assertThat(said).containsExactly("done", "自2027-01-01起已有一套交纳标准，同一天不能有两套，请改变生效日期。");

        RatesEditViewModel again = RatesEditViewModel.of(model.versions().get(0).rules());
        assertThat(again.isNew()).isFalse();
        assertThat(again.isChanged()).isFalse();
        again.basisProperty().set("某某〔2026〕10号");
        assertThat(again.isChanged()).isTrue();
        model.save(again.entered(), outcome);
        assertThat(model.versions().get(0).rules().basis()).isEqualTo("某某〔2026〕10号");

        model.remove(model.versions().get(0));
        assertThat(model.versions()).hasSize(2);
    }
}
