package dangwu.front.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.launch.JavaChild;
import dangwu.front.wiring.Unit;
import dangwu.records.MessyRoster;
import dangwu.records.Workbooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands, each as a process of the program as it is handed out. */
@EnabledOnOs(OS.LINUX)
class CommandLineIT {

    private static final Path JAR = Path.of("target", "dangwu.jar");

    /** The sample unit and its ledgers, written once: it takes as long as all the rest. */
    @TempDir
    static Path sample;
    private static JavaChild.Result demo;

    @TempDir
    Path folder;

    @BeforeAll
    static void writeTheSampleUnit() throws Exception {
        demo = JavaChild.ofJar(sample, JAR, "demo", "--out", "台账", "--data", "unit").with("DISPLAY", null).run();
    }

    @Test
    void theSampleUnitComesOutWholeAndGoesInAgain() throws Exception {
        assertThat(demo.status()).as(demo.err()).isZero();
        assertThat(files(sample.resolve("台账"))).hasSize(inEveryFormat()).contains("党员花名册-20261120.xlsx", "党员基本信息采集表-20261120.docx", "班子成员名册-20261120.pdf");
        assertThat(demo.out().lines()).hasSize(inEveryFormat());
        assertThat(run("verify", "--data", unit()).status()).isZero();

        String summary = sample.resolve("台账/党员基本信息汇总表-20261120.xlsx").toString();
        assertThat(counts("import", "members", summary, "--data", "copy")).isEqualTo("179 read, 179 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(counts("import", "党员", summary, "--data", "copy")).isEqualTo("179 read, 0 added, 0 updated, 179 unchanged, 0 rejected");
        String roster = sample.resolve("台账/党员花名册-20261120.xlsx").toString();
        assertThat(counts("import", "members", roster, "--data", unit())).isEqualTo("179 read, 0 added, 0 updated, 179 unchanged, 0 rejected");
        assertThat(run("verify", "--data", "copy", "--json").out()).contains("\"ok\" : true");
    }

    @Test
    void oneBranchsLedgersComeOutMasked() throws Exception {
        JavaChild.Result result = run("export", "L10", "L12", "--org", "局机关党支部", "--to", "2026-11-20", "--format", "xlsx,pdf", "--mask", "--out", "branch",
                "--data", unit());
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(files(folder.resolve("branch"))).containsExactlyInAnyOrder("党员花名册-局机关党支部-20261120.xlsx", "党员花名册-局机关党支部-20261120.pdf",
                "党员基本信息汇总表-局机关党支部-20261120.xlsx", "党员基本信息汇总表-局机关党支部-20261120.pdf");

        JavaChild.Result minutes = run("export", "L31", "L33", "--org", "局机关党支部", "--from", "2026-10-01", "--to", "2026-10-31", "--out", "十月", "--data", unit());
        assertThat(minutes.status()).as(minutes.err()).isZero();
        assertThat(files(folder.resolve("十月"))).as("minutes are no table").containsExactlyInAnyOrder("会议记录-局机关党支部-20261001至20261031.docx", "考勤汇总表-局机关党支部-20261001至20261031.xlsx");
        JavaChild.Result none = run("export", "L31", "--format", "xlsx", "--out", "无", "--data", unit());
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("“会议记录”没有 xlsx 格式，没有写出；可以是 docx、pdf。");
        JavaChild.Result part = run("export", "L31", "L38", "--format", "xlsx", "--to", "2026-11-20", "--out", "一部分", "--data", unit());
        assertThat(part.status()).isEqualTo(3);
        assertThat(files(folder.resolve("一部分"))).containsExactly("三会一课落实情况统计表-20260101至20261120.xlsx");
    }

    @Test
    void aMessyRosterIsRefusedWholeOrTakenWithoutItsBadRows() throws Exception {
        Path roster = MessyRoster.write(folder);
        JavaChild.Result refused = run("import", "members", roster.toString(), "--data", "unit", "--json");
        assertThat(refused.status()).isEqualTo(1);
        JsonNode json = json(refused);
        assertThat(json.get("added").asInt()).isZero();
        assertThat(json.get("rejected")).extracting(bad -> bad.get("row").asInt() + bad.get("column").asString())
                .containsExactly("7身份证号", "8身份证号", "9身份证号", "10身份证号", "11身份证号", "12出生年月");
        assertThat(json.get("rejected")).allSatisfy(bad -> assertThat(bad.get("reason").asString()).isNotBlank());
        assertThat(refused.err()).contains("第7行“身份证号”").contains("第12行“出生年月”");
        assertThat(run("export", "L12", "--out", "nothing", "--data", "unit").status()).isEqualTo(1);
        assertThat(folder.resolve("unit")).as("a refused import makes no data folder").doesNotExist();

        assertThat(run("import", "members", roster.toString(), "--data", "unit", "--skip-bad", "--dry-run").status()).isEqualTo(3);
        assertThat(folder.resolve("unit")).as("nor does a dry run").doesNotExist();
        assertThat(json(run("import", "members", roster.toString(), "--data", "unit", "--skip-bad", "--json")).get("added").asInt()).isEqualTo(3);
        JavaChild.Result again = run("import", "members", roster.toString(), "--data", "unit", "--skip-bad", "--json");
        assertThat(again.status()).isEqualTo(3);
        assertThat(json(again).get("unchanged").asInt()).isEqualTo(3);
        assertThat(json(again).get("updated").asInt()).isZero();
    }

    @Test
    void aTemplateIsReadBack() throws Exception {
        assertThat(run("template", "党组织", "空白.xlsx", "--data", "none").status()).isZero();
        assertThat(folder.resolve("none")).doesNotExist();
        JavaChild.Result result = run("import", "organizations", "空白.xlsx", "--data", "unit", "--json");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(json(result).get("read").asInt()).isZero();
        assertThat(json(run("template", "members", "党员.xlsx", "--data", "none", "--json")).get("written").get(0).asString()).isEqualTo("党员.xlsx");
        JavaChild.Result again = run("template", "党组织", "空白.xlsx", "--data", "none");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("已经存在");
    }

    @Test
    void meetingsComeInFromTheFilledTemplate() throws Exception {
        Path members = Workbooks.table(folder, "党员.xlsx", "名册", new Object[] {"姓名", "身份证号", "所在党支部", "类别", "入党时间", "党内职务"},
                new Object[] {"𠮷䶮", Workbooks.id("1985-07-01", 1), "局机关党支部", "正式", "2008-07-01", "书记"},
                new Object[] {"张明", Workbooks.id("1986-07-01", 3), "局机关党支部", "正式", "2009-07-01", null},
                new Object[] {"张明", Workbooks.id("1987-07-01", 5), "局机关党支部", "正式", "2010-07-01", null});
        assertThat(run("template", "meetings", "会议.xlsx", "--data", "none").status()).isZero();
        Path filled = fill("会议.xlsx", Map.of("召开组织", "局机关党支部", "会议类型", "支部党员大会", "日期", "2026-03-12", "时间", "14:30-16:00", "主持人", "𠮷　䶮", "缺席人员", "张明（病假）"));
        JavaChild.Result early = run("import", "meetings", filled.toString(), "--data", "unit");
        assertThat(early.status()).isEqualTo(1);
        assertThat(early.err()).contains("还没有党组织").contains("请先导入党组织和党员");
        assertThat(folder.resolve("unit")).doesNotExist();

        assertThat(run("import", "members", members.toString(), "--data", "unit").status()).isZero();
        JavaChild.Result namesakes = run("import", "meetings", filled.toString(), "--data", "unit", "--json");
        assertThat(namesakes.status()).isEqualTo(1);
        assertThat(json(namesakes).get("rejected")).singleElement().satisfies(bad -> {
            assertThat(bad.get("row").asInt()).isEqualTo(3);
            assertThat(bad.get("column").asString()).isEqualTo("缺席人员");
            assertThat(bad.get("value").asString()).isEqualTo("张明（病假）");
            assertThat(bad.get("reason").asString()).contains("有2名“张明”");
        });
        String tail = Workbooks.id("1986-07-01", 3).substring(14);
        Path told = fill("会议.xlsx", Map.of("召开组织", "局机关党支部", "会议类型", "支部党员大会", "日期", "2026-03-12", "时间", "14:30-16:00", "主持人", "𠮷　䶮", "缺席人员",
                "张明" + tail + "（病假）"));
        assertThat(counts("import", "meetings", told.toString(), "--data", "unit", "--dry-run")).isEqualTo("1 read, 1 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(counts("import", "会议", told.toString(), "--data", "unit")).isEqualTo("1 read, 1 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(counts("import", "会议", told.toString(), "--data", "unit")).isEqualTo("1 read, 0 added, 0 updated, 1 unchanged, 0 rejected");
        JavaChild.Result plain = run("import", "meetings", told.toString(), "--data", "unit", "--dry-run");
        assertThat(plain.out()).contains("读取 1 行：新增 0，修改 0，无变化 1，不能导入 0。这是试算，没有写入。");
    }

    @Test
    void basesAndPaymentsOfDuesComeInFromTheFilledTemplates() throws Exception {
        Path members = Workbooks.table(folder, "党员.xlsx", "名册", new Object[] {"姓名", "身份证号", "所在党支部", "类别", "入党时间"},
                new Object[] {"𠮷䶮", Workbooks.id("1985-07-01", 1), "局机关党支部", "正式", "2008-07-01"});
        assertThat(run("template", "党费基数", "基数.xlsx", "--data", "none").status()).isZero();
        assertThat(run("template", "dues", "收缴.xlsx", "--data", "none").status()).isZero();
        assertThat(run("import", "members", members.toString(), "--data", "unit").status()).isZero();
        Path paid = fill("收缴.xlsx", Map.of("姓名", "𠮷䶮", "年度", "2025", "1月", "97.5", "2月", "97.5", "全年实交", "195"));
        JavaChild.Result early = run("import", "dues", paid.toString(), "--data", "unit", "--json");
        assertThat(early.status()).isEqualTo(1);
        assertThat(json(early).get("rejected")).extracting(bad -> bad.get("column").asString()).containsExactly("1月", "2月");

        Path bases = fill("基数.xlsx", Map.of("姓名", "𠮷䶮", "年度", "2025", "人员", "事业", "计算基数", "6500"));
        assertThat(counts("import", "dues-bases", bases.toString(), "--data", "unit")).isEqualTo("1 read, 1 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(counts("import", "dues", paid.toString(), "--data", "unit", "--dry-run")).isEqualTo("1 read, 1 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(counts("import", "dues", paid.toString(), "--data", "unit")).isEqualTo("1 read, 1 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(counts("import", "党费收缴", paid.toString(), "--data", "unit")).isEqualTo("1 read, 0 added, 0 updated, 1 unchanged, 0 rejected");
    }

    /** The template with one row, headings as they stand in it. */
    private Path fill(String template, Map<String, String> row) throws IOException {
        Path filled = folder.resolve("已填-" + template);
        try (InputStream in = Files.newInputStream(folder.resolve(template)); Workbook workbook = WorkbookFactory.create(in); OutputStream out = Files.newOutputStream(filled)) {
            Row header = workbook.getSheetAt(0).getRow(1);
            Row values = workbook.getSheetAt(0).createRow(2);
            for (Cell heading : header) {
                String value = row.get(heading.getStringCellValue().replace("*", ""));
                if (value != null) {
                    values.createCell(heading.getColumnIndex()).setCellValue(value);
                }
            }
            workbook.write(out);
        }
        return filled;
    }

    @Test
    void whatIsNoSpreadsheetIsSaidInOneSentence() throws Exception {
        Files.writeString(folder.resolve("名单.xlsx"), "不是表格");
        JavaChild.Result result = run("import", "members", "名单.xlsx", "--data", "unit", "--json");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().contains("名单.xlsx").endsWith("。");
    }

    @Test
    void aColumnThatIsNotKnownIsNamed() throws Exception {
        Path roster = Workbooks.table(folder, "r.xlsx", "名册", new Object[] {"姓名", "身份证号", "支部", "类别", "衣服尺码"},
                new Object[] {"𠮷䶮", Workbooks.id("1985-07-01", 1), "局机关党支部", "正式", "L"});
        JavaChild.Result result = run("import", "members", roster.toString(), "--data", "党务 数据/甲 乙");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).contains("工作表“名册”：E列“衣服尺码”不是已知的栏目，没有读取");
        assertThat(counts("import", "members", roster.toString(), "--data", "党务 数据/甲 乙")).isEqualTo("1 read, 0 added, 0 updated, 1 unchanged, 0 rejected");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"export L10|缺少参数：--out", "export --out x|请写明要导出的台账", "export L10 --all --out x|--all 已包含全部台账",
        "export L10 --out x --to 2026-13-01|--to 的内容“2026-13-01”不对，日期请写成 2026-11-20 的样子", "export L10 --out x --format doc|没有“doc”这种格式",
        "export L10 --out x --from 2026-02-01 --to 2026-01-01|截止日期 2026-01-01 早于起始日期 2026-02-01", "import members|缺少参数：文件",
        "import 会议室 x.xlsx --data unit|没有“会议室”这种导入", "nothing|不认识的命令或参数：nothing", "verify --fix|不认识的命令或参数：--fix"})
    void wrongUsageIsSaidInChinese(String arguments, String sentence) throws Exception {
        JavaChild.Result result = run(arguments.split(" "));
        assertThat(result.err()).contains(sentence).doesNotContain("Exception");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void anEmptyDataFolderHoldsNothingToExport() throws Exception {
        JavaChild.Result result = run("export", "L10", "--out", "x", "--data", "unit");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("还没有台账数据");
        assertThat(folder.resolve("unit")).doesNotExist();
    }

    private String counts(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        JsonNode json = json(run(all.toArray(String[]::new)));
        return json.get("read").asInt() + " read, " + json.get("added").asInt() + " added, " + json.get("updated").asInt() + " updated, "
                + json.get("unchanged").asInt() + " unchanged, " + json.get("rejected").size() + " rejected";
    }

    private static JsonNode json(JavaChild.Result result) {
        return JsonMapper.builder().build().readTree(result.out());
    }

    private JavaChild.Result run(String... arguments) throws IOException, InterruptedException {
        return JavaChild.ofJar(folder, JAR, arguments).with("DISPLAY", null).run();
    }

    /** How many files all ledgers make. */
    private static int inEveryFormat() {
        try (Unit opened = Unit.open(sample.resolve("unit"))) {
            return opened.ledgers().all().stream().mapToInt(ledger -> ledger.formats().size()).sum();
        }
    }

    /** Nobody changes the sample unit. */
    private static String unit() {
        return sample.resolve("unit").toString();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
