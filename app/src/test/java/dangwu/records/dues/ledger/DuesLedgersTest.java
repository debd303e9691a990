package dangwu.records.dues.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerCatalogue;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.meeting.ledger.WrittenLedger;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuesLedgersTest {

    private static final int FIRST_MONTH = 3;

    private final DuesCase made = DuesCase.full();

    @ParameterizedTest
    @ValueSource(strings = {"L50", "L51", "L51A", "L53", "L53A", "L54", "L55"})
    void everyLedgerCanBeHadOfTheUnitABranchAndAnEmptyBranchInAllFormats(String id) throws Exception {
        for (Long organization : new Long[] {null, DuesCase.UNIT, DuesCase.OFFICE, DuesCase.EMPTY}) {
            try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger(id).paper(DuesCase.year(organization)))) {
                assertThat(WrittenLedger.recalculated(book)).isEmpty();
            }
            assertThat(WrittenLedger.docx(made.ledger(id).paper(DuesCase.year(organization)))).contains("2026年");
            assertThat(WrittenLedger.pdf(made.ledger(id).paper(DuesCase.year(organization)))).isNotEmpty();
        }
    }

    @Test
    void theyStandInTheDirectoryInOrderUnderNamesOfTheirOwn() {
        List<Ledger> all = LedgerCatalogue.inOrder(new DuesLedgers(made.source()).all()).all();
        assertThat(all).extracting(Ledger::id).containsExactly("L50", "L51", "L51A", "L53", "L53A", "L54", "L55");
        assertThat(all).extracting(Ledger::box).containsOnly("06 党费");
    }

    @Test
    void aMonthShowsWhatWasPaidAndBelowItWhen() throws Exception {
        Sheet sheet = collection(DuesCase.OFFICE);
        Row row = WrittenLedger.row(sheet, 1, DuesCase.RARE);
        List<String> days = WrittenLedger.texts(sheet.getRow(row.getRowNum() + 1));
        assertThat(row.getCell(FIRST_MONTH + 3).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(days.subList(2, FIRST_MONTH + 6)).containsExactly("日期", "1.10", "2.10", "3.10", "6.8", "6.8", "");
        assertThat(row.getCell(FIRST_MONTH + 5).getStringCellValue()).isEqualTo("未交");
        assertThat(WrittenLedger.ground(row.getCell(FIRST_MONTH + 5))).isEqualTo("FFEBE9");
        assertThat(WrittenLedger.texts(row).get(FIRST_MONTH + 10)).as("this month is not over").isEmpty();
        assertThat(WrittenLedger.texts(row).get(FIRST_MONTH + 14)).as("补交").isEqualTo("177.00");
        assertThat(WrittenLedger.texts(row).get(FIRST_MONTH + 16)).as("欠交 of June to October").isEqualTo("442.50");
    }

    @Test
    void theSumsOfARowFollowItsMonths() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L51").paper(DuesCase.year(DuesCase.OFFICE)))) {
            Sheet sheet = book.getSheetAt(0);
            Row row = WrittenLedger.row(sheet, 1, "变动者");
            assertThat(WrittenLedger.texts(row).subList(15, 21)).containsExactly("2,010.00", "1,810.00", "", "", "", "1—6月135.00，7—12月200.00");
            assertThat(row.getCell(16).getCellFormula()).isEqualTo("ROUND(SUM(D%1$d:O%1$d),2)".formatted(row.getRowNum() + 1));
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "自愿者")).subList(15, 19)).containsExactly("1,800.00", "1,721.00", "", "71.00");
            assertThat(WrittenLedger.row(sheet, 1, "自愿者").getCell(15).getCellFormula()).startsWith("ROUND(C").endsWith("*12,2)");
        }
    }

    @Test
    void whoCameOrLeftHasOnlyHisMonthsAndWhoMovedHasThoseOfEachBranch() throws Exception {
        assertThat(line(DuesCase.OFFICE, "孟预备")).containsSequence("49.80", "", "", "", "", "", "49.80").endsWith("6月起交纳");
        assertThat(line(DuesCase.OFFICE, "转入者")).containsSequence("97.50", "", "", "", "97.50").endsWith("4月起交纳");
        assertThat(line(DuesCase.OFFICE, "转出者")).contains("735.00", "交至7月（转出）");
        assertThat(line(DuesCase.OFFICE, "内调者")).contains("150.00", "交至5月（内部调整）");
        assertThat(line(DuesCase.CENTRE, "内调者")).contains("210.00", "180.00", "6月起交纳");
    }

    @Test
    void exemptedUnassessedAndCorrectedMonthsSayWhatTheyAre() throws Exception {
        assertThat(line(DuesCase.OFFICE, "免交者")).containsSequence("40.00", "40.00", "40.00", "免交", "免交", "免交", "免交", "免交", "免交", "40.00").contains("240.00").endsWith("3—8月免交");
        assertThat(line(DuesCase.OFFICE, "未核定")).containsSequence("未核定", "未核定").endsWith("未核定");
        assertThat(line(DuesCase.OFFICE, "待批者")).endsWith("10—12月减免待批");
        Sheet sheet = collection(DuesCase.OFFICE);
        Row corrected = WrittenLedger.row(sheet, 1, "更正者");
        assertThat(WrittenLedger.texts(sheet.getRow(corrected.getRowNum() + 1)).get(FIRST_MONTH + 2)).isEqualTo("4.2");
        assertThat(corrected.getCell(FIRST_MONTH + 2).getNumericCellValue()).isEqualTo(50);
    }

    @Test
    void theTotalsOfBranchesAreThoseOfTheirMembers() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L51").paper(DuesCase.year(null)))) {
            Sheet summary = book.getSheet("汇总");
            Row office = WrittenLedger.row(summary, 1, "办公室党支部");
            Row total = WrittenLedger.row(book.getSheet("办公室党支部"), 0, "合计");
            assertThat(office.getCell(8).getNumericCellValue()).as("应交").isEqualTo(total.getCell(15).getNumericCellValue());
            assertThat(office.getCell(7).getNumericCellValue()).as("实交").isEqualTo(total.getCell(16).getNumericCellValue());
            assertThat(office.getCell(11).getNumericCellValue()).as("欠交").isEqualTo(total.getCell(19).getNumericCellValue());
            Row all = WrittenLedger.row(book.getSheet("全体党员"), 0, "合计");
            assertThat(all.getCell(17).getNumericCellValue()).isEqualTo(WrittenLedger.row(summary, 0, "合计").getCell(7).getNumericCellValue());
        }
    }

    @Test
    void printedBothStandInOneCell() throws Exception {
        String text = WrittenLedger.docx(made.ledger("L51").paper(DuesCase.year(DuesCase.OFFICE)));
        assertThat(text).contains("132.00\t1.10\t132.00\t2.10").contains("未交").contains(DuesCase.LONG).contains("合计");
    }

    @Test
    void aPeriodOfSeveralYearsHasASheetForEachAndOneOfMonthsNamesThem() throws Exception {
        LedgerRequest years = new LedgerRequest(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30), DuesCase.OFFICE, Set.of());
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L51").paper(years))) {
            assertThat(book.getSheetName(0)).isEqualTo("办公室党支部2025年");
            assertThat(WrittenLedger.texts(book.getSheetAt(1).getRow(2))).containsSequence("月应交", "1月", "2月", "3月", "4月", "5月", "6月", "期间应交", "期间实交");
        }
        LedgerRequest month = new LedgerRequest(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), DuesCase.OFFICE, Set.of());
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L51").paper(month))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).contains("2026年3月党费收缴台账");
            assertThat(WrittenLedger.texts(book.getSheetAt(0).getRow(2))).containsSequence("3月", "本月应交", "本月实交");
        }
    }

    @Test
    void largeAmountsFindRoom() throws Exception {
        DuesCase one = new DuesCase();
        for (int i = 0; i < 12; i++) {
            one.person("高" + i, DuesCase.OFFICE).base(StaffKind.CIVIL_SERVANT, "60000.00").pays(1, 10).done();
        }
        try (XSSFWorkbook book = WrittenLedger.xlsx(one.ledger("L51").paper(DuesCase.year(DuesCase.OFFICE)))) {
            assertThat(book.getSheetAt(0).getColumnWidth(FIRST_MONTH)).as("12,000.00 has nine characters").isGreaterThan(9 * 256);
        }
    }

    @Test
    void theShortFormTellsIncomeAndStandard() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L51A").paper(DuesCase.year(DuesCase.OFFICE)))) {
            assertThat(WrittenLedger.texts(WrittenLedger.row(book.getSheetAt(0), 1, "高薪者"))).containsSequence("60,000.00", "2%", "1,000.00", "12,000.00", "11,000.00");
            assertThat(WrittenLedger.texts(WrittenLedger.row(book.getSheetAt(0), 1, "学生某"))).containsSequence("—", "定额", "0.20", "2.40", "2.20");
        }
    }

    @Test
    void thePublicSheetLeavesOutMonthsThatAreNotOverAndCountsWhoPaidAll() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L53").paper(DuesCase.year(null)))) {
            List<String> retired = WrittenLedger.texts(WrittenLedger.row(book.getSheetAt(0), 1, "离退休干部党支部"));
            assertThat(retired).startsWith("2", "离退休干部党支部", "2026年1—10月", "64");
            assertThat(retired.get(6)).as("交齐人数").isEqualTo("57");
            assertThat(retired.get(7)).as("上缴额").isEqualTo("9,007.50");
            assertThat(WrittenLedger.texts(WrittenLedger.row(book.getSheetAt(0), 1, "机关服务公司党支部")).get(7)).as("what was voided does not count").isEqualTo("10,005.00");
        }
        assertThat(WrittenLedger.docx(made.ledger("L53").paper(DuesCase.year(null)))).contains("公示期：2026年12月15日至2026年12月21日", "监督电话：000-12345678",
                "使用党费3,600.00元（表彰先进基层党组织、优秀共产党员和优秀党务工作者3,600.00元）", "向上级党组织上缴党费4,400.00元", "1名党员，在前后两个党支部分别计数");
        assertThat(WrittenLedger.docx(made.ledger("L53A").paper(DuesCase.year(DuesCase.OFFICE)))).contains("2026年7月").contains("公示期：　　　　年　　月　　日");
    }

    @Test
    void anExemptionIsNotPublished() throws Exception {
        DuesCase one = new DuesCase();
        DuesCase.Person exempt = one.person("免交者", DuesCase.OFFICE).base(StaffKind.CIVIL_SERVANT, "4000.00");
        exempt.relief(new Relief(7_000, exempt.id(), YearMonth.of(2026, 1), YearMonth.of(2026, 12), ReliefKind.EXEMPTION, BigDecimal.ZERO, "重病", LocalDate.of(2025, 12, 20),
                LocalDate.of(2025, 12, 28), null, null)).done();
        one.person("交齐者", DuesCase.OFFICE).base(StaffKind.CIVIL_SERVANT, "5000.00").pays(1, 10).done();
        one.person("未交者", DuesCase.OFFICE).base(StaffKind.CIVIL_SERVANT, "5000.00").pays(1, 9).done();
        assertThat(WrittenLedger.docx(one.ledger("L53A").paper(DuesCase.year(DuesCase.OFFICE)))).contains("交齐者", "未交者").doesNotContain("免交");
        try (XSSFWorkbook book = WrittenLedger.xlsx(one.ledger("L53").paper(DuesCase.year(DuesCase.OFFICE)))) {
            assertThat(WrittenLedger.texts(book.getSheetAt(0).getRow(3))).as("one of three has not paid all").startsWith("1", "办公室党支部", "2026年1—10月", "3", "1,000.00", "950.00", "2");
        }
    }

    @Test
    void theTwoRowsOfAMemberStandOnOnePage() throws Exception {
        DuesCase many = new DuesCase();
        for (int i = 0; i < 65; i++) {
            many.person("某" + i, DuesCase.OFFICE).base(StaffKind.CIVIL_SERVANT, "5000.00").pays(1, i % 3 == 0 ? 5 : 10).done();
        }
        try (XSSFWorkbook book = WrittenLedger.xlsx(many.ledger("L51").paper(DuesCase.year(DuesCase.OFFICE)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRowBreaks()).isNotEmpty();
            for (int last : sheet.getRowBreaks()) {
                assertThat(WrittenLedger.texts(sheet.getRow(last)).get(2)).as("row %d ends a page", last).isEqualTo("日期");
            }
        }
    }

    @Test
    void theBalanceOfTheFundFollowsLineByLine() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L54").paper(DuesCase.year(null)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(WrittenLedger.texts(sheet.getRow(4))).startsWith("1", "2026-01-01", "上年结转").contains("18,250.37");
            assertThat(WrittenLedger.row(sheet, 3, "冲正：订阅党刊").getCell(6).getNumericCellValue()).isEqualTo(-980.5);
        }
        LedgerRequest second = new LedgerRequest(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), null, Set.of());
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L54").paper(second))) {
            assertThat(WrittenLedger.texts(book.getSheetAt(0).getRow(4))).contains("期初结余", "28,668.83");
            assertThat(WrittenLedger.recalculated(book)).isEmpty();
        }
        assertThat(WrittenLedger.docx(made.ledger("L54").paper(DuesCase.year(DuesCase.OFFICE)))).contains("党支部只收缴党费，不留存、不使用").doesNotContain("18,250.37");
    }

    @Test
    void exemptionsLatePaymentsAndLargeDuesAreRegistered() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L55").paper(DuesCase.year(DuesCase.OFFICE)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "免交者"))).contains("免交", "2026年3—8月", "240.00", "2026-02-20", "2026-03-02", "机党发〔2026〕3号");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "待批者"))).contains("少交", "0.00", "尚未批准；每月仍交10.00");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, DuesCase.RARE))).contains("补交", "2026年4—5月", "177.00");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "更正者"))).contains("补交", "50.00");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "大额者"))).contains("大额党费", "5,000.00", "庆祝建党，表达心意", "2026-06-30交；中央组织部收据待回");
        }
    }

    @Test
    void aLatePaymentThatWasReversedIsNone() throws IOException {
        DuesCase one = new DuesCase();
        one.person("某某", DuesCase.OFFICE).base(StaffKind.CIVIL_SERVANT, "5000.00").pays(1, LocalDate.of(2026, 3, 5)).reversed(LocalDate.of(2026, 3, 6))
                .entry(EntryKind.PAYMENT, YearMonth.of(2026, 2), new BigDecimal("50.00"), LocalDate.of(2026, 2, 9)).done();
        assertThat(WrittenLedger.docx(one.ledger("L55").paper(DuesCase.year(DuesCase.OFFICE)))).contains("无").doesNotContain("2026-03-05交");
    }

    @Test
    void anOrganizationThatDidNotStandIsRefused() {
        assertThatThrownBy(() -> made.ledger("L51").paper(DuesCase.year(999L))).isInstanceOf(RefusedException.class).hasMessageContaining("不存在");
    }

    private Sheet collection(long organization) throws IOException {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L51").paper(DuesCase.year(organization)))) {
            return book.getSheetAt(0);
        }
    }

    private List<String> line(long organization, String name) throws IOException {
        return WrittenLedger.texts(WrittenLedger.row(collection(organization), 1, name));
    }
}
