package dangwu.front.desktop.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.desktop.files.FileOpener;
import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.front.desktop.memory.UiChoices;
import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerCatalogue;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.Format;
import dangwu.kit.office.PageBreak;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Title;
import dangwu.kit.office.XlsxWriter;
import dangwu.kit.print.PagesViewModel;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersViewModelTest {

    private static final OrganizationTree TREE = new OrganizationTree(List.of(Organization.of(null, OrganizationKind.COMMITTEE, "机关党委", null).withId(1),
            Organization.of(1L, OrganizationKind.BRANCH, "第一党支部", null).withId(2), Organization.of(2L, OrganizationKind.GROUP, "第一党小组", null).withId(3)));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private final List<LedgerRequest> asked = new ArrayList<>();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final NoticesViewModel notices = new NoticesViewModel();
    private final PdfWriter pdf = new PdfWriter(FontFiles.ofThisMachine());
    private final List<String> printed = new ArrayList<>();
    private final LedgersViewModel model = new LedgersViewModel(new LedgersViewModel.Tools(Tasks.immediate(), prompts, notices, () -> TREE,
            FileOpener.ofThisMachine(), CLOCK), new LedgerCatalogue(List.of(ledger("L10", "党员花名册"), ledger("L11", "采集表"), periodic("L33", "考勤汇总表"))),
            new LedgerFiles(List.of(new XlsxWriter(), pdf)),
            new LedgersViewModel.Paging(new PaperPdf(pdf), (title, pages) -> printed.add(title)), new ChoicesViewModel(UiChoices.DEFAULT.withMaskOnExport(true), choices -> { }));

    private final PagesViewModel preview = model.preview();

    @Test
    void showsTheFirstLedgerOfTheWholeUnitAsOfTodayMaskedAsChosen() {
        model.refresh();

        LedgerRequest last = asked.get(asked.size() - 1);
        assertThat(last.to()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(last.organizationId()).isNull();
        assertThat(last.has(LedgerOption.MASKED)).isTrue();
        assertThat(preview.countProperty().get()).isEqualTo(2);
        assertThat(preview.pictureProperty().get()).isNotNull();
        assertThat(preview.noteProperty().get()).isEmpty();
    }

    @Test
    void offersTheBranchesButNeitherTheUnitAgainNorGroups() {
        model.refresh();
        assertThat(model.scopes()).containsExactly(Scope.WHOLE_UNIT, new Scope(2L, "第一党支部", 1));
    }

    @Test
    void everyChoiceIsShownAtOnce() {
        model.refresh();
        model.scopeProperty().set(model.scopes().get(1));
        model.maskedProperty().set(false);
        model.period().toProperty().set(LocalDate.of(2025, 12, 31));

        LedgerRequest last = asked.get(asked.size() - 1);
        assertThat(last.organizationId()).isEqualTo(2);
        assertThat(last.options()).isEmpty();
        assertThat(last.to()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void anImpossibleDayShowsNothing() {
        model.refresh();
        model.period().toProperty().set(null);
        assertThat(preview.countProperty().get()).isZero();
        assertThat(preview.pictureProperty().get()).isNull();
    }

    @Test
    void pagesAreTurnedWithinTheBook() {
        model.refresh();
        preview.turn(-1);
        assertThat(preview.pageProperty().get()).isZero();
        preview.turn(1);
        preview.turn(1);
        assertThat(preview.pageProperty().get()).isEqualTo(1);
    }

    @Test
    void aLedgerThatCannotBeIsSaidInItsOwnWords() {
        preview.show(progress -> {
            throw new IllegalArgumentException("这个支部没有党小组。");
        });
        assertThat(preview.noteProperty().get()).isEqualTo("这个支部没有党小组。");
    }

    @Test
    void writesTheChosenFormatsIntoTheChosenFolder() {
        model.refresh();
        model.choose(Format.PDF, true);
        model.scopeProperty().set(model.scopes().get(1));
        prompts.answer(folder);
        model.export();

        assertThat(folder.resolve("党员花名册-第一党支部-20261120.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("党员花名册-第一党支部-20261120.pdf")).isNotEmptyFile();
        assertThat(model.writtenProperty().get().files()).hasSize(2);
        assertThat(notices.currentProperty().get().text()).isEqualTo("已导出 2 个文件");
    }

    @Test
    void withoutAFormatOrAFolderNothingIsWritten() {
        model.refresh();
        model.choose(Format.XLSX, false);
        model.export();
        assertThat(prompts.asked()).containsExactly("没有选择格式");

        model.choose(Format.XLSX, true);
        prompts.answer(null);
        model.export();
        assertThat(folder).isEmptyDirectory();
        assertThat(model.writtenProperty().get()).isNull();
    }

    @Test
    void theLedgerOfThePartChosenIsBroughtToThePrintDesk() {
        model.refresh();
        model.print();
        model.scopeProperty().set(model.scopes().get(1));
        model.print();
        model.period().toProperty().set(null);
        model.print();
        assertThat(printed).containsExactly("党员花名册", "党员花名册-第一党支部");
    }

    @Test
    void aLedgerIsChosenByNumberOrName() {
        model.refresh();
        model.choose("L11");
        assertThat(model.ledgerProperty().get().name()).isEqualTo("采集表");
        model.choose("花名册");
        assertThat(model.ledgerProperty().get().id()).isEqualTo("L10");
        model.choose("L99");
        assertThat(model.ledgerProperty().get().id()).isEqualTo("L10");
    }

    @Test
    void aLedgerOfAPeriodIsAskedForByQuarterMonthOrFreely() {
        model.refresh();
        assertThat(model.periodicProperty().get()).isFalse();
        model.choose("L33");
        assertThat(model.periodicProperty().get()).isTrue();
        assertThat(last().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(model.period().choiceProperty().get().name()).isEqualTo("2026年至今");

        int before = asked.size();
        model.period().choiceProperty().set(choice("2026年第二季度"));
        assertThat(asked).as("both days of a period are one choice").hasSize(before + 1);
        assertThat(last().from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(last().to()).isEqualTo(LocalDate.of(2026, 6, 30));

        model.period().fromProperty().set(LocalDate.of(2026, 4, 2));
        assertThat(model.period().choiceProperty().get()).isEqualTo(PeriodChoice.OTHER);
        assertThat(last().from()).isEqualTo(LocalDate.of(2026, 4, 2));
        model.period().fromProperty().set(LocalDate.of(2026, 6, 1));
        assertThat(model.period().choiceProperty().get().name()).isEqualTo("2026年6月");
    }

    @Test
    void theUsualPeriodsHaveBegunAndTheLatestStandFirst() {
        assertThat(model.period().choices()).extracting(PeriodChoice::name).startsWith("2026年至今", "2026年全年", "2026年下半年", "2026年上半年", "2026年第四季度")
                .contains("2026年11月", "2025年12月").doesNotContain("2026年12月").endsWith("自选起止日期");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaidAndNothingIsWritten() {
        model.refresh();
        model.choose("L33");
        model.period().toProperty().set(LocalDate.of(2025, 12, 31));
        assertThat(preview.noteProperty().get()).isEqualTo("截止日期2025-12-31早于起始日期2026-01-01，请核对。");
        model.export();
        model.print();
        assertThat(prompts.asked()).containsExactly("期间有误", "期间有误");
        assertThat(printed).isEmpty();

        model.choose("L10");
        assertThat(last().to()).as("of a ledger as of a day the first day is no matter").isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void theFileOfAPeriodBearsBothItsDays() {
        model.refresh();
        model.choose("L33");
        prompts.answer(folder);
        model.export();
        assertThat(folder.resolve("考勤汇总表-20260101至20261120.xlsx")).isNotEmptyFile();
    }

    private LedgerRequest last() {
        return asked.get(asked.size() - 1);
    }

    private PeriodChoice choice(String name) {
        return model.period().choices().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private Ledger periodic(String id, String name) {
        Ledger day = ledger(id, name);
        return new FiledLedger(id, name, day.box()) {
            @Override
            public boolean periodic() {
                return true;
            }

            @Override
            public PaperBook paper(LedgerRequest request) {
                return day.paper(request);
            }
        };
    }

    private Ledger ledger(String id, String name) {
        return new Ledger() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public String box() {
                return "02 党员队伍";
            }

            @Override
            public PaperBook paper(LedgerRequest request) {
                asked.add(request);
                return PaperBook.of(Paper.of(name, PageSetup.portrait(), Title.of(name), new PageBreak(), Title.of("第二页")));
            }
        };
    }
}
