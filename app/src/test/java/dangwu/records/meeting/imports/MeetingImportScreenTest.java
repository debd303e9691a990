package dangwu.records.meeting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.exchange.ImportOffer;
import dangwu.kit.exchange.ImportViewModel;
import dangwu.kit.exchange.Limits;
import dangwu.kit.exchange.MappingMemory;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.SheetReader;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.records.MeetingFixture;
import dangwu.records.MeetingImports;
import dangwu.records.RecordsFixture;
import dangwu.records.ScriptedPrompts;
import dangwu.records.Workbooks;
import dangwu.records.meeting.MeetingFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of meetings as the window leads through it. */
class MeetingImportScreenTest {

    @TempDir
    Path folder;
    private MeetingFixture fixture;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        fixture = new MeetingFixture(folder.resolve("records"));
        MeetingImports imports = new MeetingImports(fixture);
        ImportOffer offer = new ImportOffer(MeetingImporter.KIND, "次会议", "没有写明召开组织的，归入", () -> List.of("第一党支部", "第二党支部"),
                answer -> imports.importer(new MeetingImportOptions(answer)));
        model = new ImportViewModel(offer, new SheetReader(Limits.standard()), MappingMemory.NONE, Tasks.immediate(), new ScriptedPrompts(), new NoticesViewModel());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anAnswerSaysWhoHeldWhatTheRowsLeaveOpen() {
        Path file = Workbooks.table(folder, "台账.xlsx", "台账", new Object[] {"日期", "会议类型", "应到", "实到", "缺席人员"},
                new Object[] {"2026-03-12", "主题党日", 5, 4, "同志子（病假）"}, new Object[] {"2026-04-12", "主题党日", 5, 5, "无此人"});
        model.open(file);
        assertThat(model.stepProperty().get()).isEqualTo(ImportViewModel.Step.PREVIEW);
        assertThat(model.lines()).extracting(line -> line.outcome()).containsOnly(Outcome.REJECTED);
        assertThat(model.answers()).contains("第二党支部");

        model.answerProperty().set("第二党支部");
        model.reread();
        assertThat(model.lines()).extracting(line -> line.outcome()).containsExactly(Outcome.ADDED, Outcome.REJECTED);
        assertThat(model.lines().get(0).subject()).isEqualTo("2026-03-12 第二党支部 主题党日");
        assertThat(model.lines().get(0).changeText()).contains("应到人数 5").contains("实到人数 4").contains("缺席 同志子（病假）");
        assertThat(model.lines().get(1).problemText()).contains("缺席人员：党员名册中没有“无此人”");
        assertThat(fixture.meetings.list(MeetingFilter.ALL)).isEmpty();

        model.skipBadProperty().set(true);
        assertThat(model.actProperty().get()).isEqualTo("导入 1 次会议，跳过 1 行");
        model.apply();
        assertThat(model.resultProperty().get()).contains("已导入会议：新增 1 次会议");
        assertThat(fixture.meetings.list(MeetingFilter.ALL)).singleElement().satisfies(line -> assertThat(line.organizationId()).isEqualTo(fixture.second.id()));
    }

    @Test
    void withoutOrganizationsThereIsOneClearSentence() {
        try (RecordsFixture empty = new RecordsFixture(folder.resolve("empty"))) {
            MeetingImporter importer = new MeetingImporter(empty.database, new MeetingImporter.Rooms(fixture.meetings, fixture.facts, fixture.service),
                    Clock.systemUTC(), MeetingImportOptions.NONE);
            ImportViewModel none = new ImportViewModel(ImportOffer.of(importer, "次会议"), new SheetReader(Limits.standard()), MappingMemory.NONE, Tasks.immediate(),
                    new ScriptedPrompts(), new NoticesViewModel());
            none.open(Workbooks.table(folder, "台账.xlsx", "台账", new Object[] {"日期", "会议类型"}, new Object[] {"2026-03-12", "主题党日"}));
            assertThat(none.problemProperty().get()).contains("还没有党组织").contains("请先导入党组织和党员");
        }
    }
}
