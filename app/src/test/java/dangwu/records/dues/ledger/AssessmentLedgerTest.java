package dangwu.records.dues.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Formula;
import dangwu.kit.office.PaperBook;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.Rounding;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.meeting.ledger.WrittenLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentLedgerTest {

    private final DuesCase made = DuesCase.full();

    @Test
    void everyFormulaWorksOutToWhatIsKept() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L50").paper(DuesCase.year(null)))) {
            assertThat(formulas(book)).hasSizeGreaterThan(600);
            assertThat(WrittenLedger.recalculated(book)).isEmpty();
        }
    }

    @Test
    void changingAnItemChangesTheAmount() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L50").paper(DuesCase.year(DuesCase.CENTRE)))) {
            Sheet sheet = book.getSheet("事业");
            Row row = sheet.getRow(4);
            assertThat(WrittenLedger.texts(sheet.getRow(3))).contains("岗位工资", "薪级工资", "基础性绩效工资");
            row.getCell(2).setCellValue(9000);
            double base = 9000 + 1405 + 2850 - 489.20 - 244.60 - 733 - 122.30 - 30.58;
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(row.getCell(11).getNumericCellValue()).isEqualTo(base);
            assertThat(row.getCell(12).getNumericCellValue()).isEqualTo(0.02);
            assertThat(row.getCell(13).getNumericCellValue()).isEqualTo(232.7);
            assertThat(row.getCell(14).getNumericCellValue()).isEqualTo(2792.4);
        }
    }

    @ParameterizedTest(name = "{0} of {1} pays {2}")
    @CsvSource({"CIVIL_SERVANT,3000.00,15.00", "CIVIL_SERVANT,3000.01,30.00", "CIVIL_SERVANT,5000,50.00", "CIVIL_SERVANT,5000.01,75.00", "CIVIL_SERVANT,6500,97.50",
        "CIVIL_SERVANT,10000,150.00", "CIVIL_SERVANT,10000.01,200.00", "RETIRED,5000,25.00", "RETIRED,5000.01,50.00", "CIVIL_SERVANT,60000,1000.00", "CIVIL_SERVANT,245000,1000.00",
        "CIVIL_SERVANT,0,0.00", "CIVIL_SERVANT,6003.33,90.00", "CIVIL_SERVANT,3001.00,30.00", "RETIRED,2490.00,12.50", "RETIRED,2489.99,12.40"})
    void theBordersOfTheTiersHoldInExcel(StaffKind staff, String base, String monthly) throws Exception {
        DuesCase one = new DuesCase();
        one.person("某某", DuesCase.OFFICE).base(staff, base).done();
        try (XSSFWorkbook book = WrittenLedger.xlsx(one.ledger("L50").paper(DuesCase.year(DuesCase.OFFICE)))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Row row = WrittenLedger.row(book.getSheet(staff.label()), 1, "某某");
            int amount = row.getLastCellNum() - 3;
            assertThat(row.getCell(amount).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(BigDecimal.valueOf(row.getCell(amount).getNumericCellValue())).isEqualByComparingTo(monthly);
            assertThat(BigDecimal.valueOf(row.getCell(amount + 1).getNumericCellValue())).isEqualByComparingTo(new BigDecimal(monthly).multiply(BigDecimal.valueOf(12)));
        }
    }

    /** Exactly in the middle between two tenths, or two hundredths, binary fractions lie to either side. */
    @ParameterizedTest
    @EnumSource(Rounding.class)
    void whatLiesInTheMiddleIsRoundedUpInExcelToo(Rounding rounding) throws Exception {
        DuesCase one = new DuesCase();
        DuesRules usual = DuesRules.of2017();
        DuesRulesBook rules = new DuesRulesBook(List.of(new DuesRules(7, LocalDate.of(2025, 1, 1), usual.tables(), usual.cap(), rounding, "本单位规定")));
        one.rules = rules;
        List<BigDecimal> bases = new ArrayList<>();
        for (int i = 1; i < 700; i++) {
            bases.add(rounding == Rounding.JIAO ? new BigDecimal(i * 10) : new BigDecimal(i).add(new BigDecimal("3000")));
        }
        for (BigDecimal base : bases) {
            one.person("某", DuesCase.OFFICE).assessed(AssessmentDraft.ofBase(0, 2026, StaffKind.CIVIL_SERVANT, base, LocalDate.of(2026, 1, 9))).done();
        }
        try (XSSFWorkbook book = WrittenLedger.xlsx(one.ledger("L50").paper(DuesCase.year(DuesCase.OFFICE)))) {
            List<String> wrong = new ArrayList<>();
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            for (Row row : book.getSheet("公务员")) {
                Cell base = row.getCell(11);
                if (base != null && base.getCellType() == CellType.NUMERIC) {
                    BigDecimal expected = rules.of(YearMonth.of(2026, 1)).amount(StaffKind.CIVIL_SERVANT.usualPayer(), new BigDecimal(base.toString())).amount();
                    if (BigDecimal.valueOf(row.getCell(13).getNumericCellValue()).compareTo(expected) != 0) {
                        wrong.add(base + ": " + row.getCell(13).getNumericCellValue() + " / " + expected);
                    }
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void theSumOfManyFensStillMeetsTheBorderOfATier() throws Exception {
        DuesCase one = new DuesCase();
        // 0.1 + 0.2 and the like: added up in binary it is a little more than 5000.
        one.person("某某", DuesCase.OFFICE).items(StaffKind.CIVIL_SERVANT, PayLine.of(PayItem.POST_PAY, new BigDecimal("1000.10")), PayLine.of(PayItem.RANK_PAY, new BigDecimal("2000.20")),
                PayLine.of(PayItem.WORK_ALLOWANCE, new BigDecimal("2000.10")), PayLine.of(PayItem.LIVING_ALLOWANCE, new BigDecimal("0.70")), PayLine.of(PayItem.INCOME_TAX, new BigDecimal("1.10"))).done();
        try (XSSFWorkbook book = WrittenLedger.xlsx(one.ledger("L50").paper(DuesCase.year(DuesCase.OFFICE)))) {
            assertThat(WrittenLedger.recalculated(book)).isEmpty();
            assertThat(WrittenLedger.texts(WrittenLedger.row(book.getSheet("公务员"), 1, "某某"))).contains("5,000.00", "1.0%", "50.00", "600.00");
        }
    }

    @Test
    void deductionsBeyondThePayMakeABaseOfNothing() throws Exception {
        DuesCase one = new DuesCase();
        one.person("某某", DuesCase.OFFICE).items(StaffKind.CIVIL_SERVANT, PayLine.of(PayItem.POST_PAY, new BigDecimal("100.00")), PayLine.of(PayItem.HOUSING_FUND, new BigDecimal("120.00"))).done();
        try (XSSFWorkbook book = WrittenLedger.xlsx(one.ledger("L50").paper(DuesCase.year(DuesCase.OFFICE)))) {
            assertThat(WrittenLedger.recalculated(book)).isEmpty();
            assertThat(WrittenLedger.row(book.getSheet("公务员"), 1, "某某").getCell(11).getNumericCellValue()).isZero();
        }
    }

    @Test
    void theFourFormsStandInTheWorkbookAndOnPaperOnlyWhatHoldsSomebody() throws Exception {
        PaperBook paper = made.ledger("L50").paper(DuesCase.year(DuesCase.COMPANY));
        try (XSSFWorkbook book = WrittenLedger.xlsx(paper)) {
            assertThat(sheets(book)).containsExactly("汇总", "公务员", "事业", "企业", "离退休");
            assertThat(WrittenLedger.texts(book.getSheet("企业").getRow(3))).contains("基本工资", "岗位工资", "普发绩效（奖金）", "夜班津贴", "企业年金");
            assertThat(WrittenLedger.texts(book.getSheet("事业")).stream().flatMap(List::stream)).contains("无");
        }
        String docx = WrittenLedger.docx(paper);
        assertThat(docx).contains("夜班津贴").doesNotContain("薪级工资");
    }

    @Test
    void ofTheWholeUnitThereIsASummaryByBranchesAndEveryBranchHasItsOwnSheets() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L50").paper(DuesCase.year(null)))) {
            assertThat(sheets(book)).startsWith("汇总", "公务员", "机关工人", "事业", "企业", "离退休", "其他", "办公室党支部", "办公室党支部公务员")
                    .contains("离退休干部党支部离退休", "驻村工作队临时党支部");
            assertThat(WrittenLedger.texts(WrittenLedger.row(book.getSheet("汇总"), 1, "办公室党支部"))).startsWith("1", "办公室党支部", "33", "30", "1", "0", "0", "0", "1", "1");
        }
    }

    @Test
    void whoChangedWithinTheYearHasALineForEachAmountAndWhoMovedOneInEachBranch() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L50").paper(DuesCase.year(null)))) {
            List<List<String>> rows = WrittenLedger.texts(book.getSheet("办公室党支部公务员"));
            assertThat(rows.stream().filter(row -> row.get(1).equals("变动者"))).hasSize(2).anySatisfy(row -> assertThat(row).contains("810.00", "1—6月"))
                    .anySatisfy(row -> assertThat(row).contains("1,200.00", "7—12月；职务晋升"));
            assertThat(rows.stream().filter(row -> row.get(1).equals("内调者"))).singleElement().satisfies(row -> assertThat(row).contains("150.00", "1—5月"));
            List<List<String>> centre = WrittenLedger.texts(book.getSheet("项目服务和信息中心联合党支部公务员"));
            assertThat(centre.stream().filter(row -> row.size() > 1 && row.get(1).equals("内调者"))).singleElement().satisfies(row -> assertThat(row).contains("210.00", "6—12月"));
        }
    }

    @Test
    void anAmountThatTheRulesDoNotGiveStandsAsItWasKept() throws Exception {
        DuesCase one = new DuesCase();
        Assessment right = AssessmentDraft.ofBase(1, 2026, StaffKind.CIVIL_SERVANT, new BigDecimal("8000.00"), LocalDate.of(2026, 1, 9)).assessed(one.rules);
        Assessment wrong = new Assessment(5, 1, right.from(), right.staff(), right.payer(), right.basis(), right.base(), right.rate(), new BigDecimal("100.00"), null, List.of(), null,
                right.assessedOn(), null);
        AssessmentFormulas formulas = new AssessmentFormulas(one.rules);
        assertThat(formulas.agree(right)).isTrue();
        assertThat(formulas.agree(wrong)).isFalse();
        assertThat(formulas.computed(right, "C", "D")).isInstanceOf(Formula.class);
        assertThat(formulas.computed(wrong, "C", "D")).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void whoIsNotAssessedIsNamed() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L50").paper(DuesCase.year(DuesCase.OFFICE)))) {
            Row row = WrittenLedger.row(book.getSheet("汇总"), 1, "未核定");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("未核定");
            assertThat(WrittenLedger.ground(row.getCell(8))).isEqualTo("FFF6DD");
        }
    }

    @Test
    void theSumOfABranchCountsWhoChangedOnceAndTheUnitTakesItOver() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(made.ledger("L50").paper(DuesCase.year(null)))) {
            Sheet office = book.getSheet("办公室党支部");
            Row total = WrittenLedger.row(office, 0, "合计");
            Row summary = WrittenLedger.row(book.getSheet("汇总"), 1, "办公室党支部");
            assertThat(WrittenLedger.texts(WrittenLedger.row(office, 1, "变动者")).get(5)).as("text, not counted").isEqualTo("135.00");
            assertThat(WrittenLedger.row(office, 1, "变动者").getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(summary.getCell(10).getCellFormula()).isEqualTo("'办公室党支部'!F" + (total.getRowNum() + 1));
            assertThat(summary.getCell(11).getCellFormula()).isEqualTo("'办公室党支部'!G" + (total.getRowNum() + 1));
            WrittenLedger.row(office, 1, "高薪者").getCell(3).setCellValue(10000.01);
            double before = summary.getCell(10).getNumericCellValue();
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(summary.getCell(10).getNumericCellValue()).as("200.00 in the place of 1,000.00").isEqualTo(before - 800);
        }
    }

    @Test
    void whoComparesTheSumsIsToldOfChangesAndExemptions() throws Exception {
        String text = WrittenLedger.docx(made.ledger("L50").paper(DuesCase.year(DuesCase.OFFICE)));
        assertThat(text).contains("年内变动的，月应交合计只计变动后的数额。").contains("扣除经批准减免的240.00元");
    }

    @Test
    void aYearWithoutAssessmentsSaysSo() throws Exception {
        assertThat(WrittenLedger.docx(made.ledger("L50").paper(year(2024)))).contains("2024年度没有核定的记录。");
        for (String id : List.of("L51", "L51A", "L53", "L53A")) {
            assertThat(WrittenLedger.docx(made.ledger(id).paper(year(2024)))).as(id).contains("2024年度没有党费核定和收缴的记录。").doesNotContain("不需交纳");
        }
        assertThat(WrittenLedger.docx(made.ledger("L50").paper(year(2027)))).containsPattern("其中[0-9]+名党员2027年度尚未核定，暂按上年的数额列出。");
    }

    private static LedgerRequest year(int year) {
        return new LedgerRequest(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, Set.of());
    }

    private static List<String> sheets(XSSFWorkbook book) {
        return Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1).map(book::getSheetName).toList();
    }

    private static List<Cell> formulas(XSSFWorkbook book) {
        List<Cell> found = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                found.add(cell);
            }
        })));
        return found;
    }
}
