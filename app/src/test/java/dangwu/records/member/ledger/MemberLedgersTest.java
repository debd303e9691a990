package dangwu.records.member.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.front.sample.SampleUnit;
import dangwu.front.sample.SampleUnits;
import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Column;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.Format;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.kit.office.XlsxWriter;
import dangwu.kit.text.ChineseNames;
import dangwu.records.RecordsFixture;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberLedgersTest {

    private static final LocalDate DAY = SampleUnit.AS_OF;
    private static final String[] L10 = {"序号", "姓名", "性别", "民族", "出生年月", "籍贯", "学历(学位)", "参加工作时间", "入党时间", "转正时间", "党员类别", "工作单位及职务(岗位)", "党内职务",
        "所在党小组", "身份证号", "联系电话", "家庭住址", "组织关系转入时间", "备注"};
    private static final String[] L12 = {"序号", "姓名", "所在党支部", "公民身份证号", "性别", "民族", "出生日期", "学历", "人员类别", "加入党组织日期", "转为正式党员日期", "工作岗位", "手机号", "固定电话",
        "家庭住址", "党籍状态", "是否为失联党员", "失去联系日期", "是否为流动党员", "外出流向", "备注"};
    private static final int ID_COLUMN = 14;

    @TempDir
    static Path folder;
    private static final LedgerFiles FILES = new LedgerFiles(List.of(new XlsxWriter(), new DocxWriter(), new PdfWriter(new FontFiles(List.of()))));
    private static RecordsFixture records;
    private static MemberLedgers ledgers;
    private static OrganizationLedgers organizationLedgers;

    @BeforeAll
    static void fill() {
        records = new RecordsFixture(folder.resolve("data"));
        SampleUnits.fill(records);
        ledgers = new MemberLedgers(records.memberships, new ChineseNames());
        organizationLedgers = new OrganizationLedgers(records.memberships, records.posts, new ChineseNames());
    }

    @AfterAll
    static void close() {
        records.close();
    }

    @Test
    void rosterOfABranchHasTheExactColumnsAndOrder() throws IOException {
        try (Workbook book = excel("L10", branch("局机关党支部"))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            assertThat(text(sheet, 0, 0)).isEqualTo("市体育局机关党支部党员花名册");
            assertThat(row(sheet.getRow(1))).contains("填报单位(盖章)：市体育局机关党支部", "截止日期：2026年11月20日");
            assertThat(row(sheet.getRow(2))).containsExactly(L10);
            List<List<String>> lines = lines(sheet, 3);
            assertThat(lines).hasSize(34);
            assertThat(lines.subList(0, 5)).extracting(line -> line.get(1)).containsExactly("陈建国", "王晓红", "李志强", "张海燕", "刘思远");
            assertThat(lines.subList(5, 34).stream().map(line -> line.get(13)).distinct()).containsExactly("第一党小组", "第二党小组", "第三党小组");
            assertThat(lines.subList(5, 15)).extracting(line -> line.get(13)).containsOnly("第一党小组");
            assertThat(lines.subList(5, 15).stream().map(line -> line.get(1)).toList()).isSortedAccordingTo(new ChineseNames().byStrokes());
            assertThat(lines.get(0)).contains("1968.05", "书记、机关党委纪检委员", "正式");
            assertThat(String.join("", row(sheet.getRow(37)))).containsSubsequence("支部书记(签字)：", "组织委员(签字)：", "填表日期：");
        }
    }

    @Test
    void byStrokesAloneDisregardsGroups() throws IOException {
        try (Workbook book = excel("L10", branch("局机关党支部").with(LedgerOption.BY_STROKES))) {
            List<String> names = lines(book.getSheetAt(0), 3).stream().map(line -> line.get(1)).toList();
            assertThat(names.subList(0, 5)).containsExactly("陈建国", "王晓红", "李志强", "张海燕", "刘思远");
            assertThat(names.subList(5, 34)).isSortedAccordingTo(new ChineseNames().byStrokes());
        }
    }

    @Test
    void wholeUnitHasCountsASummaryAndASheetForEachBranch() throws IOException {
        for (String id : List.of("L10", "L12")) {
            int counts = id.equals("L10") ? 1 : 0;
            try (Workbook book = excel(id, LedgerRequest.asOf(DAY))) {
                assertThat(IntStream.range(counts, book.getNumberOfSheets()).mapToObj(book::getSheetName)).containsExactly("汇总", "局机关党支部", "市体校党支部", "水上学校党支部",
                        "射击中心党支部", "全民健身中心党支部", "足管中心联合党支部", "离退休党支部");
                List<String> all = numbers(book.getSheet("汇总"), id.equals("L10") ? ID_COLUMN + 1 : 3);
                List<String> branches = new ArrayList<>();
                for (int i = counts + 1; i < book.getNumberOfSheets(); i++) {
                    branches.addAll(numbers(book.getSheetAt(i), id.equals("L10") ? ID_COLUMN : 3));
                }
                assertThat(all).hasSize(179).doesNotHaveDuplicates().containsExactlyElementsOf(branches);
            }
        }
    }

    @Test
    void countsOfTheBranchesAddUp() throws IOException {
        try (Workbook book = excel("L10", LedgerRequest.asOf(DAY))) {
            Sheet sheet = book.getSheet("支部统计");
            assertThat(row(sheet.getRow(2))).startsWith("序号", "党支部", "党员数", "正式", "预备", "男", "女");
            List<Integer> totals = new ArrayList<>();
            for (int column = 2; column <= 6; column++) {
                int sum = 0;
                for (int line = 3; line < 10; line++) {
                    sum += (int) sheet.getRow(line).getCell(column).getNumericCellValue();
                }
                assertThat((int) sheet.getRow(10).getCell(column).getNumericCellValue()).isEqualTo(sum);
                totals.add(sum);
            }
            assertThat(totals.subList(0, 3)).containsExactly(179, 174, 5);
            assertThat(totals.get(3) + totals.get(4)).isEqualTo(179);
        }
    }

    @Test
    void summaryHasColumnsAToUDataFromRowFourAndNoBlankCell() throws IOException {
        try (Workbook book = excel("L12", branch("水上学校党支部"))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(row(sheet.getRow(2))).containsExactly(L12);
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(text(sheet, 3, 1)).isEqualTo("黄志勇");
            assertThat(lines(sheet, 3)).hasSize(28).allSatisfy(line -> assertThat(line).hasSize(21).noneMatch(String::isBlank));
            assertThat(lines(sheet, 3)).anySatisfy(line -> assertThat(line).contains("李𬭎"));
        }
    }

    @Test
    void idNumbersAndPhonesAreText() throws IOException {
        try (Workbook book = excel("L10", branch("局机关党支部"))) {
            Row first = book.getSheetAt(0).getRow(3);
            assertThat(first.getCell(ID_COLUMN).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(ID_COLUMN).getStringCellValue()).isEqualTo("999999196805020013");
            assertThat(first.getCell(ID_COLUMN + 1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(4).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void maskedNothingPrivateIsLeftInAnyLedgerOrFormat() throws IOException {
        for (Ledger ledger : all()) {
            for (Path file : write(ledger, branch("局机关党支部").with(LedgerOption.MASKED), EnumSet.allOf(Format.class))) {
                String text = read(file);
                assertThat(text).as(file.toString()).doesNotContainPattern("999999\\d{11}").doesNotContainPattern("1390000\\d{4}").doesNotContainPattern("\\d栋");
            }
        }
        try (Workbook book = excel("L10", branch("局机关党支部").with(LedgerOption.MASKED))) {
            assertThat(row(book.getSheetAt(0).getRow(3))).contains("999999********0013", "139****1000").anyMatch(part -> part.endsWith("街道***"));
        }
    }

    @Test
    void allThreeFormatsSayTheSame() throws IOException {
        List<String> wanted = records.memberships.roster(DAY).under(branch("射击中心党支部").organizationId()).stream().map(entry -> entry.member().idNumber()).toList();
        for (String id : List.of("L10", "L11", "L12")) {
            for (Path file : write(ledger(id), branch("射击中心党支部"), EnumSet.allOf(Format.class))) {
                assertThat(read(file)).as(file.toString()).contains(wanted).contains("罗建军");
            }
        }
    }

    @Test
    void collectionFormHasTheSixteenItemsInOrderAndTheSignatures() throws IOException {
        Path file = write(ledger("L11"), branch("水上学校党支部"), EnumSet.of(Format.DOCX)).get(0);
        String text = read(file).replaceAll("\\s", "");
        String[] pages = text.split("(?=1姓名黄志勇|1姓名杨丽华)");
        assertThat(pages).hasSize(3);
        assertThat(pages[1]).containsSubsequence("1姓名", "2性别", "3民族", "4公民身份证号", "5出生日期", "6学历", "7人员类别", "正式党员☑", "预备党员□", "8所在党支部", "9加入党组织日期", "10转为正式党员日期",
                "11工作岗位", "12联系电话", "手机号", "固定电话", "13家庭住址", "14党籍状态", "正常☑", "停止党籍□", "15是否为失联党员", "是□", "失去联系日期", "否☑", "16是否为流动党员",
                "(由流出地党组织负责采集)", "外出流向", "省(区、市)", "市(地、州、盟)", "县(市、区、旗)", "党员(签字)", "信息采集员(签字)", "党支部书记(签字)", "基层党委(盖章)");
    }

    @Test
    void collectionFormShowsWhoIsProbationaryAwayOrLostAndLeavesNothingBlank() throws IOException {
        String water = read(write(ledger("L11"), branch("水上学校党支部"), EnumSet.of(Format.DOCX)).get(0)).replaceAll("\\s", "");
        String candidate = water.substring(water.indexOf("1姓名李思远"));
        assertThat(candidate).containsSubsequence("正式党员□", "预备党员☑", "9加入党组织日期2025年11月25日", "10转为正式党员日期无");
        assertThat(water).contains("13家庭住址无");
        String retired = read(write(ledger("L11"), branch("离退休党支部"), EnumSet.of(Format.DOCX)).get(0)).replaceAll("\\s", "");
        assertThat(retired).contains("是☑　　失去联系日期：2026年2月", "外出流向：海东省临海市");
        String school = read(write(ledger("L11"), branch("市体校党支部"), EnumSet.of(Format.DOCX)).get(0));
        assertThat(school).contains("南屏省(区、市)望江市(地、州、盟)清溪县(市、区、旗)");
    }

    @Test
    void collectionFormTakesOnePageAMember() throws IOException {
        // The retired have landlines and, some of them, live elsewhere: theirs are the fullest forms.
        for (String branch : List.of("足管中心联合党支部", "离退休党支部")) {
            int members = records.memberships.roster(DAY).under(branch(branch).organizationId()).size();
            try (PDDocument pages = Loader.loadPDF(write(ledger("L11"), branch(branch), EnumSet.of(Format.PDF)).get(0).toFile())) {
                assertThat(pages.getNumberOfPages()).as(branch).isEqualTo(members);
            }
        }
    }

    @Test
    void onPaperTheWholeUnitNamesEachMemberOnce() throws IOException {
        List<String> wanted = records.memberships.roster(DAY).entries().stream().map(entry -> entry.member().idNumber()).toList();
        for (String id : List.of("L10", "L12")) {
            for (Path file : write(ledger(id), LedgerRequest.asOf(DAY), EnumSet.of(Format.DOCX, Format.PDF))) {
                String text = read(file);
                assertThat(wanted).as(file.toString()).allSatisfy(number -> assertThat(text.split(number, -1)).hasSize(2));
                assertThat(text.contains("党员情况统计表")).isEqualTo(id.equals("L10"));
            }
        }
    }

    @Test
    void aLongRemarkWidensItsColumnAndOnlyThatOfItsBranch() {
        RosterColumn remarks = new RosterColumn(Column.text("备注", 8), entry -> entry.member().id() % 2 == 0 ? "长期在外居住".repeat(20) : null);
        List<RosterEntry> entries = records.memberships.roster(DAY).entries();
        assertThat(remarks.growing(entries, 28).column().width()).isEqualTo(28);
        assertThat(remarks.growing(List.of(), 28).column().width()).isEqualTo(8);
    }

    @Test
    void organizationFormHasItsTenItemsAndCounts() throws IOException {
        String text = read(write(organization("L01"), branch("市体校党支部"), EnumSet.of(Format.DOCX)).get(0)).replaceAll("\\s", "");
        assertThat(text).containsSubsequence("1党组织名称", "市体育运动学校党支部", "2党组织书记", "马国栋", "3党组织联系人", "4联系电话", "5组织类别", "631党支部", "6党组织所在单位情况", "单独法人☑", "7单位名称",
                "8单位性质类别", "9单位建立党组织情况", "10法人单位统一社会信用代码", "上级党组织", "市体育局机关党委", "共31名，其中正式党员30名、预备党员1名", "党小组数", "3个", "2024年3月15日", "2027年3月15日");
        try (Workbook book = WorkbookFactory.create(write(organization("L01"), LedgerRequest.asOf(DAY), EnumSet.of(Format.XLSX)).get(0).toFile(), null, true)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(8);
        }
    }

    @Test
    void committeesStandInOrderOnePersonALine() throws IOException {
        try (Workbook book = WorkbookFactory.create(write(organization("L02"), LedgerRequest.asOf(DAY), EnumSet.of(Format.XLSX)).get(0).toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(row(sheet.getRow(2))).containsExactly("序号", "党组织名称", "姓名", "性别", "民族", "出生年月", "学历", "入党时间", "党内职务", "行政职务", "任职时间", "产生方式", "批复文号", "联系电话", "备注");
            List<List<String>> lines = lines(sheet, 3);
            assertThat(lines.get(0)).contains("市体育局机关党委", "赵文博", "书记", "2022.09", "选举");
            assertThat(lines).filteredOn(line -> line.contains("谢芳")).singleElement().asList().contains("组织委员、纪检委员");
            assertThat(lines).hasSize(8 + 5 + 5 + 5 + 3 + 3 + 3 + 5);
        }
    }

    @Test
    void groupsNameTheirLeadersAndEverybodyElse() throws IOException {
        try (Workbook book = WorkbookFactory.create(write(organization("L03"), LedgerRequest.asOf(DAY), EnumSet.of(Format.XLSX)).get(0).toFile(), null, true)) {
            List<List<String>> all = lines(book.getSheet("汇总"), 3);
            assertThat(all).hasSize(3 + 3 + 2 + 2 + 1 + 1 + 4);
            assertThat(all.stream().mapToInt(line -> line.get(4).split("、").length).sum()).isEqualTo(179);
            assertThat(row(book.getSheet("局机关党支部").getRow(2))).containsExactly("序号", "党小组名称", "组长", "党员名单", "人数(正式/预备)", "备注");
            assertThat(lines(book.getSheet("局机关党支部"), 3)).extracting(line -> line.get(4)).containsExactly("12(12/0)", "11(11/0)", "11(10/1)");
            assertThat(lines(book.getSheet("局机关党支部"), 3)).allSatisfy(line -> assertThat(line.get(3)).contains(line.get(2)));
            assertThat(lines(book.getSheet("全民健身中心党支部"), 3)).singleElement().satisfies(line -> assertThat(line.get(1)).isEqualTo("未划分党小组"));
        }
    }

    @Test
    void aGroupAloneCanBeAskedFor() throws IOException {
        Roster roster = records.memberships.roster(DAY);
        Organization group = roster.tree().children(branch("局机关党支部").organizationId()).get(0);
        try (Workbook book = excel("L10", LedgerRequest.asOf(DAY).of(group.id()))) {
            assertThat(lines(book.getSheetAt(0), 3)).hasSize(12);
        }
        for (Ledger ledger : all()) {
            assertThat(ledger.paper(LedgerRequest.asOf(DAY).of(group.id())).papers()).hasSize(1);
        }
    }

    @Test
    void aLedgerStandsAsOfItsDay() throws IOException {
        try (Workbook book = excel("L12", LedgerRequest.asOf(LocalDate.of(2025, 12, 31)))) {
            assertThat(numbers(book.getSheet("汇总"), 3)).hasSize(179);
            assertThat(lines(book.getSheet("市体校党支部"), 3)).extracting(line -> line.get(1)).contains("许志远");
            assertThat(lines(book.getSheet("汇总"), 3)).filteredOn(line -> line.get(8).equals("预备党员")).hasSize(7);
        }
    }

    @Test
    void theLeadingGroupIsShownOnlyWhereItIsAskedFor() {
        long id = records.organizations.tree().named("市体育局党组").get(0).id();
        assertThat(organization("L02").paper(LedgerRequest.asOf(DAY).of(id)).title()).isEqualTo("市体育局党组班子成员名册");
        assertThat(ledger("L10").paper(LedgerRequest.asOf(DAY).of(id)).papers()).hasSize(1);
        assertThat(ledger("L11").paper(LedgerRequest.asOf(DAY).of(id)).papers()).hasSize(1);
    }

    @Test
    void withoutOrganizationsThereIsASentence() {
        try (RecordsFixture empty = new RecordsFixture(folder.resolve("empty"))) {
            assertThatThrownBy(() -> new MemberLedgers(empty.memberships, new ChineseNames()).all().get(0).paper(LedgerRequest.asOf(DAY)))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("还没有党组织");
        }
    }

    private static List<Ledger> all() {
        List<Ledger> all = new ArrayList<>(organizationLedgers.all());
        all.addAll(ledgers.all());
        return all;
    }

    private static LedgerRequest branch(String name) {
        return LedgerRequest.asOf(DAY).of(records.organizations.tree().named(name).get(0).id());
    }

    private static Ledger ledger(String id) {
        return ledgers.all().stream().filter(ledger -> ledger.id().equals(id)).findFirst().orElseThrow();
    }

    private static Ledger organization(String id) {
        return organizationLedgers.all().stream().filter(ledger -> ledger.id().equals(id)).findFirst().orElseThrow();
    }

    private static Workbook excel(String id, LedgerRequest request) throws IOException {
        return WorkbookFactory.create(write(ledger(id), request, EnumSet.of(Format.XLSX)).get(0).toFile(), null, true);
    }

    private static List<Path> write(Ledger ledger, LedgerRequest request, Set<Format> formats) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        return FILES.write(List.of(ledger), request, null, out, formats, Progress.NONE).files();
    }

    private static String read(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith("pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (name.endsWith("docx")) {
            try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
                return words.getText();
            }
        }
        StringBuilder text = new StringBuilder();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            book.sheetIterator().forEachRemaining(sheet -> sheet.forEach(row -> text.append(row(row)).append('\n')));
        }
        return text.toString();
    }

    /** Texts of the cells that hold something, numbers as integers. */
    private static List<String> row(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (!textOf(cell).isEmpty()) {
                texts.add(textOf(cell));
            }
        }
        return texts;
    }

    /** The numbered lines from {@code first} on, blank cells included. */
    private static List<List<String>> lines(Sheet sheet, int first) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = first; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row.getCell(0) == null || row.getCell(0).getCellType() != CellType.NUMERIC) {
                return lines;
            }
            List<String> line = new ArrayList<>();
            row.forEach(cell -> line.add(textOf(cell)));
            lines.add(line);
        }
        return lines;
    }

    private static List<String> numbers(Sheet sheet, int column) {
        return lines(sheet, 3).stream().map(line -> line.get(column)).toList();
    }

    private static String text(Sheet sheet, int row, int column) {
        return textOf(sheet.getRow(row).getCell(column));
    }

    private static String textOf(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Long.toString((long) cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case FORMULA -> cell.getCellFormula();
            default -> "";
        };
    }
}
