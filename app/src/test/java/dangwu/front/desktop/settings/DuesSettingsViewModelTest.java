package dangwu.front.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.RecordsFixture;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.policy.PolicyGuard;
import dangwu.records.dues.policy.RemittanceCycle;
import dangwu.records.dues.policy.ShareBasis;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuesSettingsViewModelTest {

    @TempDir
    private Path folder;
    private RecordsFixture records;
    private DuesPolicyService service;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private DuesSettingsViewModel model;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
        service = new DuesPolicyService(records.database, new DuesPolicyRepository(records.database), PolicyGuard.NONE);
        model = new DuesSettingsViewModel(Tasks.immediate(), new NoticesViewModel(), prompts, service, Clock.systemDefaultZone());
        model.refresh();
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void showsTheUsualWhereNothingIsSet() {
        assertThat(model.typed(DuesSettingsViewModel.Part.ASSESS_BY).get()).isEqualTo("1-31");
        assertThat(model.typed(DuesSettingsViewModel.Part.SHARE).get()).isEqualTo("100");
        assertThat(model.typed(DuesSettingsViewModel.Part.COLLECTING_DAY).get()).isEmpty();
        assertThat(model.cycleProperty().get()).isEqualTo(RemittanceCycle.QUARTER);
        assertThat(model.unsaved()).isFalse();
    }

    @Test
    void whatIsTypedIsKept() {
        type(DuesSettingsViewModel.Part.COLLECTING_DAY, " 10 ");
        type(DuesSettingsViewModel.Part.ASSESS_BY, "3月31日");
        type(DuesSettingsViewModel.Part.BOOKS_BEGIN, "202501");
        type(DuesSettingsViewModel.Part.SHARE, "20%");
        type(DuesSettingsViewModel.Part.REMIT_WITHIN, "90");
        type(DuesSettingsViewModel.Part.ACCOUNTANT, "会计甲");
        model.cycleProperty().set(RemittanceCycle.YEAR);
        model.basisProperty().set(ShareBasis.LAST_YEAR);

        assertThat(model.unsaved()).isTrue();
        assertThat(model.save()).isTrue();
        assertThat(model.unsaved()).isFalse();
        assertThat(service.policy()).isEqualTo(new DuesPolicy(10, YearMonth.of(2025, 1), MonthDay.of(3, 31), RemittanceCycle.YEAR, new BigDecimal("0.2"), ShareBasis.LAST_YEAR, 90,
                null, null, "会计甲", null));
        assertThat(model.typed(DuesSettingsViewModel.Part.BOOKS_BEGIN).get()).isEqualTo("2025-01");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"COLLECTING_DAY, 十, 党费日“十”应为整数，请核对。", "COLLECTING_DAY, 32, 党费日应为1至31，现为32；没有党费日的请留空。", "ASSESS_BY, '', 年度核定截止日期“”应写作 1-31 这样的月-日，请核对。",
        "ASSESS_BY, 2-30, 年度核定截止日期“2-30”应写作 1-31 这样的月-日，请核对。", "BOOKS_BEGIN, 去年, 记账起始月份“去年”应写作 2025-01 这样的年-月，请核对。",
        "SHARE, 全部, 上缴比例“全部”应为0至100之间的数，请核对。", "SHARE, 120, 上缴比例应为0%至100%，现为120%，请改正。", "REMIT_WITHIN, -1, 上缴期限“-1”应为整数，请核对。",
        "REMIT_WITHIN, 0, 上缴期限应为期满后1至366天，现为0。"})
    void whatCannotBeReadIsSaidAndNotKept(DuesSettingsViewModel.Part part, String typed, String sentence) {
        type(part, typed);

        assertThat(model.save()).isFalse();
        assertThat(model.problemProperty().get()).isEqualTo(sentence);
        assertThat(service.policy()).isEqualTo(DuesPolicy.DEFAULT);
    }

    @Test
    void leavingAsksAboutAnEdit() {
        type(DuesSettingsViewModel.Part.COLLECTING_DAY, "10");
        prompts.answer(UnsavedAnswer.CANCEL).answer(UnsavedAnswer.DISCARD);
        assertThat(model.mayLeave()).isFalse();
        assertThat(model.mayLeave()).isTrue();
        assertThat(model.typed(DuesSettingsViewModel.Part.COLLECTING_DAY).get()).isEmpty();
        assertThat(model.mayLeave()).isTrue();
    }

    private void type(DuesSettingsViewModel.Part part, String text) {
        model.typed(part).set(text);
    }
}
