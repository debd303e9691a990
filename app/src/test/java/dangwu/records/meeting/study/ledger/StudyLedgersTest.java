package dangwu.records.meeting.study.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.Format;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.kit.office.XlsxWriter;
import dangwu.kit.text.ChineseNames;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.meeting.study.StudyFixture;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledgers as they are written, read back. */
class StudyLedgersTest {

    private static final LedgerFiles FILES = new LedgerFiles(List.of(new XlsxWriter(), new DocxWriter(), new PdfWriter(new FontFiles(List.of()))));

    @TempDir
    Path folder;
    private StudyFixture study;
    private StudyLedgers ledgers;

    @BeforeEach
    void open() {
        study = new StudyFixture(folder.resolve("data"));
        MeetingFixture base = study.base;
        LifeSource source = new LifeSource(base.records.organizations, base.records.posts, base.records.memberships, base.meetings, base.plans,
                new AttachmentRepository(base.records.database), new ChineseNames(), Clock.systemDefaultZone());
        ledgers = new StudyLedgers(source, study.years, base.studies, study.hoursOfMembers);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void everyLedgerCanBeHadOfAUnitWithNothingRecordedAndOfABranch() throws Exception {
        assertThat(ledgers.all()).extracting(Ledger::id).containsExactly("L40", "L42", "L43", "L44", "L47", "L141");
        for (Long part : new Long[] {null, study.base.second.id()}) {
            LedgerFiles.Written written = FILES.write(ledgers.all(), request().of(part), part == null ? null : "第二党支部", folder.resolve("out"), Set.of(Format.values()),
                    Progress.NONE);
            assertThat(written.troubles()).isEmpty();
            assertThat(written.files()).hasSize(17).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
        assertThat(pdf("L42", request().of(study.base.second.id()))).contains("第二党支部没有理论学习中心组");
    }

    @Test
    void thePlanHasTheColumnsOfTheFormInExcelAndTheTextInWord() throws Exception {
        study.plan(3, "法治思想");
        study.base.studyService.save(new StudyRecord(0, study.base.leading.id(), StudyKind.ANNUAL_PLAN, null, null, "市某局党组2026年度学习计划", LocalDate.of(2026, 1, 12), null,
                new StudyRecord.Detail(null, null, null, null, null, null, null, null, null, null, null, "一、指导思想\n坚持学用结合。", null)));
        List<List<String>> rows = excel("L40", 0);
        assertThat(rows.get(2)).containsExactly("序号", "季度/月份", "学习专题", "学习书目/材料", "学习方式", "重点发言人", "时间", "责任人");
        assertThat(rows.get(3)).startsWith("1", "一季度3月", "法治思想", "—");
        String word = word("L40", request());
        assertThat(word).contains("市某局党组2026年度学习计划", "一、指导思想", "坚持学用结合。", "附件：", "2026年1月12日", "法治思想");
        assertThat(rows.stream().flatMap(List::stream)).doesNotContain("坚持学用结合。");
    }

    @Test
    void theAttendanceTableHasAColumnForEachSession() throws Exception {
        study.session(LocalDate.of(2026, 2, 5), "一");
        MeetingFile second = study.sessionWithoutThird(LocalDate.of(2026, 3, 5), "二", AttendanceStatus.SICK_LEAVE, "住院");
        study.makeUps.madeUp(List.of(new MakeUpService.Absence(second.meeting().id(), new PersonRef(study.base.people.get(2).id(), "党员甴"))), LocalDate.of(2026, 3, 9), "自学");
        study.session(LocalDate.of(2025, 12, 5), "上年的不算");
        List<List<String>> rows = excel("L42", 0);
        assertThat(rows.get(0).get(0)).isEqualTo("市某局党组理论学习中心组2026年学习考勤表");
        assertThat(rows.get(2)).containsExactly("序号", "姓名", "职务", "2-5", "3-5", "应学", "实学", "请假(事由)", "补学日期/方式", "发言次数", "出勤率");
        assertThat(rows.get(3)).containsExactly("1", "党员甲", "书记", "√", "√", "2", "2", "—", "—", "2", "100.0%");
        assertThat(rows.get(5)).containsExactly("3", "党员甴", "成员", "√", "◇", "2", "1", "3-5病假（住院）", "2026-03-09 自学", "0", "50.0%");
    }

    @Test
    void theArchiveListsNineHeadingsWithWhatIsMissing() throws Exception {
        study.session(LocalDate.of(2026, 2, 5), "学习全会精神");
        List<List<String>> rows = excel("L43", 0);
        assertThat(rows.subList(3, 12)).extracting(row -> row.get(1)).containsExactly("制度与成员名单", "年度计划", "各次学习", "个人自学", "专题调研", "理论文章", "学习通报", "学习考核",
                "年度总结报告");
        assertThat(rows.get(5).get(2)).isEqualTo("2026-02-05 学习全会精神");
        assertThat(rows.get(5).get(3)).contains("第二季度没有集体学习", "2026-02-05 缺方案或通知、签到表、会议记录、发言材料、照片、简报");
    }

    @Test
    void aBulletinIsPrintedAsKeptAndDraftedWhereThereIsNone() throws Exception {
        study.session(LocalDate.of(2026, 2, 5), "学习全会精神");
        study.session(LocalDate.of(2026, 4, 9), "法治思想");
        study.bulletin(1, LocalDate.of(2026, 4, 3), "一、情况\n党组书记审定的文稿。");
        String text = pdf("L44", request());
        assertThat(text).contains("关于2026年第一季度理论学习情况的通报", "党组书记审定的文稿。", "2026年4月3日", "关于2026年第二季度理论学习情况的通报", "（代拟稿）", "法治思想");
        assertThat(text).doesNotContain("学习全会精神", "第三季度");
        String first = word("L44", new LedgerRequest(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), null, Set.of()));
        assertThat(first).contains("党组书记审定的文稿。").doesNotContain("第二季度");
        assertThat(ledger("L44").formats()).containsExactlyInAnyOrder(Format.DOCX, Format.PDF);
    }

    @Test
    void resultsAndTalksStandOnSheetsOfTheirOwn() throws Exception {
        StudyRecord.Detail article = new StudyRecord.Detail(null, 3000, "机关党建", "市级", "一等奖", null, null, null, null, null, null, null, null);
        study.base.studyService.save(new StudyRecord(0, study.base.second.id(), StudyKind.ARTICLE, study.base.others.get(1).id(), "𠮷某", "谈作风", LocalDate.of(2026, 3, 1),
                null, article));
        for (int audience : new int[] {80, 40}) {
            StudyRecord.Detail talk = new StudyRecord.Detail(null, null, null, null, null, "市体育馆", audience, "集中宣讲", null, null, null, null, null);
            study.base.studyService.save(new StudyRecord(0, study.base.leading.id(), StudyKind.PUBLICITY_TALK, null, "党员甲", "全会精神", LocalDate.of(2026, 5, 8), null, talk));
        }
        assertThat(excel("L47", 0).get(3)).containsExactly("1", "𠮷某", "谈作风", "理论文章", "2026-03-01", "3000", "机关党建", "市级", "一等奖");
        List<List<String>> talks = excel("L47", 1);
        assertThat(talks.get(3)).containsExactly("1", "2026-05-08", "全会精神", "党员甲", "市体育馆", "80", "集中宣讲");
        assertThat(talks.get(5)).contains("合计", "120");
        assertThat(word("L47", request().of(study.base.second.id()))).contains("谈作风").doesNotContain("市体育馆");
    }

    @Test
    void hoursAreToldBranchByBranchWithEveryOccasion() throws Exception {
        study.training(study.base.others.get(0), study.base.second, LocalDate.of(2026, 5, 6), "56", "网络培训");
        study.training(study.base.others.get(1), study.base.second, LocalDate.of(2026, 5, 6), "31.5");
        try (Workbook book = book("L141", request())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            List<List<String>> second = rows(book.getSheet("第二党支部"));
            assertThat(second.get(3)).containsExactly("1", "同志子", "第二党支部", "书记", "1", "—", "—", "56.0", "56.0", "56", "达标，缺集中培训");
            assertThat(second.get(4)).containsExactly("2", "同志孑", "第二党支部", "—", "1", "31.5", "—", "—", "31.5", "32", "未达标，差0.5");
            assertThat(rows(book.getSheet("各次明细")).get(4)).containsExactly("2", "同志孑", "第二党支部", "2026-05-06", "党员培训班", "集中培训", "31.5");
        }
    }

    private static LedgerRequest request() {
        return LedgerRequest.asOf(MeetingFixture.TODAY);
    }

    private Ledger ledger(String id) {
        return ledgers.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private Path write(String id, LedgerRequest request, Format format) throws Exception {
        return FILES.write(List.of(ledger(id)), request, null, folder.resolve("out"), Set.of(format), Progress.NONE).files().get(0);
    }

    private Workbook book(String id, LedgerRequest request) throws Exception {
        try (InputStream in = Files.newInputStream(write(id, request, Format.XLSX))) {
            return WorkbookFactory.create(in);
        }
    }

    private List<List<String>> excel(String id, int sheet) throws Exception {
        try (Workbook book = book(id, request())) {
            return rows(book.getSheetAt(sheet));
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            rows.add(cells);
        }
        return rows;
    }

    private String word(String id, LedgerRequest request) throws Exception {
        try (InputStream in = Files.newInputStream(write(id, request, Format.DOCX)); XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private String pdf(String id, LedgerRequest request) throws Exception {
        try (PDDocument document = Loader.loadPDF(write(id, request, Format.PDF).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
