package dangwu.records.meeting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.PaperBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingLedgersTest {

    private static final String RED = "FFEBE9";
    private static final String ORANGE = "FFF6DD";
    private static final String GREEN = "E6F4EA";

    @TempDir
    static Path folder;
    private static LifeCase life;

    @BeforeAll
    static void fill() {
        life = new LifeCase(folder);
        life.plan();
    }

    @AfterAll
    static void close() {
        life.close();
    }

    @Test
    void theLedgersStandInTheOrderOfTheDirectoryAndTellOfAPeriod() {
        assertThat(life.ledgers.all()).extracting(Ledger::id).containsExactly("L30", "L33", "L34", "L37", "L38", "L45", "L46");
        assertThat(life.ledgers.all()).allMatch(Ledger::periodic);
    }

    @Test
    void everyFormulaGivesWhatThePaperSays() throws IOException {
        for (Ledger ledger : life.ledgers.all()) {
            try (XSSFWorkbook book = WrittenLedger.xlsx(ledger.paper(LifeCase.year()))) {
                assertThat(WrittenLedger.recalculated(book)).as(ledger.id()).isEmpty();
            }
        }
    }

    @Test
    void everyLedgerIsTheSameInAllFormatsAndNeverTellsOfADraft() throws IOException {
        for (Ledger ledger : life.ledgers.all()) {
            PaperBook book = ledger.paper(LifeCase.year().of(life.life.first.id()));
            String pdf = String.join("\n", WrittenLedger.pdf(book));
            String docx = WrittenLedger.docx(book);
            for (String text : List.of(pdf.replaceAll("\\s", ""), docx.replaceAll("\\s", ""))) {
                assertThat(text).as(ledger.id()).contains("填报单位(盖章)：第一党支部", "统计期间：2026年1月1日至1", "负责人(签字)：", "填表人：").doesNotContain("草稿里的会");
            }
        }
    }

    @Test
    void anEmptyPeriodGivesAProperSheetThatSays无() throws IOException {
        LedgerRequest empty = new LedgerRequest(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31), null, Set.of());
        for (Ledger ledger : life.ledgers.all()) {
            for (LedgerRequest request : List.of(empty, empty.of(life.life.second.id()), empty.of(life.life.leading.id()))) {
                PaperBook book = ledger.paper(request);
                try (XSSFWorkbook workbook = WrittenLedger.xlsx(book)) {
                    List<List<String>> rows = WrittenLedger.texts(workbook.getSheetAt(workbook.getNumberOfSheets() - 1));
                    assertThat(rows.get(0).get(0)).as(ledger.id()).contains("2020年第一季度");
                    // Of a branch L38 tells what is missing, and L37 of a cadre that he did nothing.
                    if (!List.of("L37", "L38").contains(ledger.id()) || Long.valueOf(life.life.leading.id()).equals(request.organizationId())) {
                        assertThat(rows.stream().flatMap(List::stream)).as(ledger.id()).contains("无");
                    }
                }
                assertThat(WrittenLedger.pdf(book)).isNotEmpty();
            }
        }
    }

    @Test
    void anOrganizationThatDidNotStandThenIsRefusedInASentence() {
        LedgerRequest before = new LedgerRequest(LocalDate.of(2005, 1, 1), LocalDate.of(2005, 12, 31), life.life.first.id(), Set.of());
        assertThatThrownBy(() -> life.ledger("L33").paper(before)).isInstanceOf(RefusedException.class).hasMessageContaining("2005年1月1日至12月31日不存在");
    }

    @Test
    void attendanceHasAColumnForEachMeetingAndMarksForEachPerson() throws IOException {
        try (XSSFWorkbook book = attendance()) {
            XSSFSheet sheet = book.getSheet("第一党支部");
            assertThat(WrittenLedger.texts(sheet.getRow(0)).get(0)).isEqualTo("第一党支部2026年度考勤汇总表");
            assertThat(WrittenLedger.texts(sheet.getRow(2))).containsSubsequence("序号", "姓名", "2月", "3月", "4月", "5月", "11月", "应到\n次数", "实到", "请假", "缺席", "出勤率", "备注");
            assertThat(WrittenLedger.texts(sheet.getRow(3)).subList(2, 11)).containsExactly("10日\n组织\n生活会", "5日\n支委会", "12日\n党员\n大会", "12日\n党课",
                    "16日\n小组会\n第一组", "20日\n党员\n大会", "8日\n小组会\n第一组", "15日\n党日", "10日\n组织\n生活会");
            assertThat(WrittenLedger.frozenRows(sheet)).isEqualTo(4);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(3);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(marks(sheet, life.life.people.get(4).name())).containsExactly("√", "×", "√", "√", "√", "√", "·", "√", "√", "8", "7", "0", "1", "87.5%", "—");
            assertThat(WrittenLedger.ground(WrittenLedger.row(sheet, 1, life.life.people.get(4).name()).getCell(3))).isEqualTo(RED);
        }
    }

    @Test
    void leaveIsNotAbsenceAndWhatWasMadeUpForIsMarked() throws IOException {
        try (XSSFWorkbook book = attendance()) {
            Sheet sheet = book.getSheet("第一党支部");
            List<String> ill = WrittenLedger.texts(sheet).stream().filter(row -> row.contains("△")).findFirst().orElseThrow();
            assertThat(ill.subList(2, 16)).containsExactly("√", "—", "△", "√", "—", "◇", "·", "√", "√", "6", "4", "2", "0", "66.7%");
            assertThat(WrittenLedger.texts(sheet)).filteredOn(row -> row.contains("○")).singleElement()
                    .satisfies(row -> assertThat(row.subList(11, 16)).containsExactly("6", "5", "1", "0", "83.3%"));
        }
    }

    @Test
    void whoCameOrWentIsDueOnlyWhileHeBelongedAndIsToldOf() throws IOException {
        try (XSSFWorkbook book = attendance()) {
            Sheet first = book.getSheet("第一党支部");
            assertThat(marks(first, LifeCase.NEWCOMER)).containsExactly("—", "—", "—", "—", "—", "√", "·", "√", "√", "3", "3", "0", "0", "100.0%", "2026-04-01转入");
            assertThat(marks(first, life.mover.name())).startsWith("√", "—", "√", "√", "√", "√", "·", "—", "—").endsWith("2026-05-09调往其他支部");
            Sheet second = book.getSheet("第二党支部");
            assertThat(marks(second, life.mover.name())).startsWith("—", "√").endsWith("2026-05-10由其他支部调入");
            assertThat(marks(first, "新同志")).endsWith("预备党员");
        }
    }

    @Test
    void aMeetingOfNumbersOnlySaysSoAndKeepsItsNumbers() throws IOException {
        PaperBook ledger = life.ledger("L33").paper(LifeCase.year().of(life.life.first.id()));
        try (XSSFWorkbook book = WrittenLedger.xlsx(ledger)) {
            Sheet sheet = book.getSheetAt(0);
            Row due = WrittenLedger.row(sheet, 1, "应到人数");
            assertThat(WrittenLedger.texts(due).subList(2, 11)).containsExactly("25", "5", "25", "25", "12", "26", "12", "25", "25");
            assertThat(due.getCell(4).getCellFormula()).startsWith("COUNTIF(E5:E30,\"√\")");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "实到人数")).subList(2, 11)).containsExactly("25", "4", "24", "25", "12", "24", "11", "25", "25");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "出勤率")).subList(2, 5)).containsExactly("100.0%", "80.0%", "96.0%");
        }
        assertThat(String.join("", WrittenLedger.pdf(ledger)).replaceAll("\\s", "")).contains("2026-05-08党小组会(应到12人、实到11人)", "√出席", "◇已补学");
    }

    @Test
    void theSumOfAllBranchesCountsEachMeetingOnce() throws IOException {
        try (XSSFWorkbook book = attendance()) {
            assertThat(book.getSheetName(0)).isEqualTo("汇总");
            List<String> total = WrittenLedger.texts(WrittenLedger.row(book.getSheetAt(0), 1, "合计"));
            List<List<String>> parts = WrittenLedger.texts(book.getSheetAt(0)).subList(3, 7);
            for (int column = 2; column < 6; column++) {
                int at = column;
                assertThat(Integer.parseInt(total.get(column))).isEqualTo(parts.stream().mapToInt(part -> Integer.parseInt(part.get(at))).sum());
            }
            assertThat(parts).extracting(part -> part.get(1)).containsExactly("市某局机关党委", "第一党支部", "第二党支部", "市某局党组");
        }
    }

    @Test
    void coverageShowsWhatWasHeldIsMissingOrStillDueInWordAndColour() throws IOException {
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L38").paper(LifeCase.year()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            Sheet sheet = book.getSheetAt(0);
            assertThat(WrittenLedger.texts(sheet.getRow(2))).containsSubsequence("支部", "党员大会(季度)", "支委会(月)", "党小组会(月)", "党课(季度)", "主题党日(月)", "组织生活会", "民主评议", "谈心谈话(次)",
                    "出勤率", "存在问题");
            Row first = WrittenLedger.row(sheet, 0, "第一党支部");
            List<String> texts = WrittenLedger.texts(first);
            assertThat(texts.subList(1, 5)).containsExactly("1", "1", "缺", "待");
            assertThat(texts.subList(5, 17)).containsExactly("缺", "缺", "1", "缺", "缺", "缺", "缺", "缺", "缺", "缺", "待", "·");
            assertThat(texts.subList(17, 29)).startsWith("缺", "缺", "缺", "1", "1", "缺");
            assertThat(texts.subList(29, 33)).containsExactly("1", "缺", "缺", "待");
            // Of the two 组织生活会 of the branch one belongs to the year before.
            assertThat(texts.subList(45, 48)).containsExactly("1", "1", "1");
            assertThat(texts.get(49)).contains("党员大会缺3季度", "支委会缺1、2、4—10月", "党课缺2、3季度", "有1条草稿未完成");
            assertThat(WrittenLedger.ground(first.getCell(1))).isEqualTo(GREEN);
            assertThat(WrittenLedger.ground(first.getCell(3))).isEqualTo(RED);
            assertThat(WrittenLedger.ground(first.getCell(4))).isEqualTo(ORANGE);
            List<String> second = WrittenLedger.texts(WrittenLedger.row(sheet, 0, "第二党支部"));
            assertThat(second.subList(5, 29)).as("neither committee nor groups").containsOnly("—");
            assertThat(WrittenLedger.row(sheet, 0, "合计").getCell(2).getCellFormula()).isEqualTo("SUM(C5:C6)");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 0, "合计")).subList(1, 5)).containsExactly("1", "2", "0", "0");
        }
    }

    @Test
    void coverageOnPaperIsReadableAndOfAQuarterOnOneSheet() throws IOException {
        assertThat(WrittenLedger.pdf(life.ledger("L38").paper(LifeCase.year()))).hasSize(2);
        LedgerRequest quarter = new LedgerRequest(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), null, Set.of());
        PaperBook book = life.ledger("L38").paper(quarter);
        assertThat(book.papers()).hasSize(1);
        try (XSSFWorkbook workbook = WrittenLedger.xlsx(book)) {
            List<String> first = WrittenLedger.texts(WrittenLedger.row(workbook.getSheetAt(0), 0, "第一党支部"));
            assertThat(first.subList(1, 12)).containsExactly("1", "缺", "缺", "1", "缺", "缺", "缺", "1", "缺", "缺", "缺");
            assertThat(first.get(15)).isEqualTo("97.5%");
        }
    }

    @Test
    void doubleLifeGoesByTheYearThatMeetingsBelongTo() throws IOException {
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L37").paper(LifeCase.year()))) {
            List<String> row = WrittenLedger.texts(WrittenLedger.row(book.getSheetAt(0), 1, life.cadre.name()));
            assertThat(row).containsExactly("1", life.cadre.name(), "—", "第一党支部", "2026-11-05", "2026-11-10", "共5次：党员大会2/2、党小组会1/1、党课1/1、主题党日1/1", "1次：《坚定信念》",
                    "发言3次：组织生活会1次、民主生活会2次", "—");
            assertThat(WrittenLedger.texts(book.getSheetAt(0)).stream().flatMap(List::stream)).anyMatch(text -> text.startsWith("另有1次会议(活动)只记了人数"));
        }
        LedgerRequest before = new LedgerRequest(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null, Set.of());
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L37").paper(before))) {
            assertThat(WrittenLedger.texts(WrittenLedger.row(book.getSheetAt(0), 1, life.cadre.name())).subList(4, 7)).containsExactly("2026-01-20", "2026-02-10", "—");
        }
    }

    @Test
    void theDoubleLifeOfABranchLeavesTheCadresOfOthersOut() throws IOException {
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L37").paper(LifeCase.year().of(life.life.second.id())))) {
            assertThat(WrittenLedger.texts(book.getSheetAt(0).getRow(3))).startsWith("—", "无", "—");
        }
    }

    @Test
    void thePlanSaysWhatBecameOfEachLineAndShowsTheYearToItsEnd() throws IOException {
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L30").paper(LifeCase.year()))) {
            Sheet sheet = book.getSheet("第一党支部");
            assertThat(WrittenLedger.texts(sheet.getRow(2))).containsExactly("月份", "会议(活动)名称", "类型", "主题/内容", "时间", "主持人/授课人", "参加范围", "责任人", "完成情况");
            List<List<String>> rows = WrittenLedger.texts(sheet).subList(3, 7);
            assertThat(rows).extracting(row -> row.get(0)).containsExactly("2026.03", "2026.08", "2026.09", "2026.12");
            assertThat(rows).extracting(row -> row.get(8)).containsExactly("已完成(3月12日)", "未完成", "未完成", "计划中");
            assertThat(rows.get(2).get(1)).isEqualTo("第一党小组党小组会");
            assertThat(WrittenLedger.texts(book.getSheet("第二党支部").getRow(3))).startsWith("无");
        }
    }

    @Test
    void listsOfMeetingsHaveASheetForEachHolderAndTotals() throws IOException {
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L34").paper(LifeCase.year()))) {
            List<String> row = WrittenLedger.texts(book.getSheet("汇总").getRow(3));
            assertThat(row).containsExactly("1", "2026-05-15", "第一党支部", "专题学习", "志愿服务", "三楼会议室", "25", "25", "清扫街道， 慰问老党员。", "是", "—", "—");
            assertThat(book.getSheet("第一党支部").getRow(4).getCell(6).getCellFormula()).isEqualTo("SUM(G4:G4)");
        }
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L46").paper(LifeCase.year()))) {
            assertThat(sheets(book)).containsExactly("汇总", "市某局机关党委", "第一党支部", "第二党支部");
            assertThat(WrittenLedger.texts(book.getSheet("汇总").getRow(3)).subList(1, 9)).containsExactly("2026-03-06", "市某局机关党委", "专题学习：传达学习。", "领学同志、党员甲", "30", "30", "1.5", "—");
            assertThat(book.getSheet("汇总").getRow(5).getCell(7).getNumericCellValue()).isEqualTo(3.5);
        }
    }

    @Test
    void firstTopicsComeWithWhatBecameOfThem() throws IOException {
        try (XSSFWorkbook book = WrittenLedger.xlsx(life.ledger("L45").paper(LifeCase.year()))) {
            assertThat(sheets(book)).containsExactly("市某局党组");
            List<List<String>> rows = WrittenLedger.texts(book.getSheetAt(0));
            assertThat(rows.get(3).subList(0, 2)).containsExactly("1", "2026-03-03");
            assertThat(rows.get(3).subList(3, 9)).containsExactly("学习重要讲话(2026-02-28)", "组长", "甲、乙：要抓好落实。", "制定实施方案", "办公室", "方案已印发；2026-06-01办结");
            assertThat(rows.stream().flatMap(List::stream)).doesNotContain("听取党建工作汇报");
        }
    }

    private static XSSFWorkbook attendance() throws IOException {
        return WrittenLedger.xlsx(life.ledger("L33").paper(LifeCase.year()));
    }

    /** The row of {@code name} without number and name. */
    private static List<String> marks(Sheet sheet, String name) {
        List<String> row = WrittenLedger.texts(WrittenLedger.row(sheet, 1, name));
        return row.subList(2, row.size());
    }

    private static List<String> sheets(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }
}
