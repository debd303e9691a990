package dangwu.front.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.launch.JavaChild;
import dangwu.records.MessyRoster;
import dangwu.records.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    @TempDir
    Path folder;

    @Test
    void theSampleUnitComesOutWholeAndGoesInAgain() throws Exception {
        JavaChild.Result demo = run("demo", "--out", "台账", "--data", "sample");
        assertThat(demo.status()).isZero();
        assertThat(files("台账")).hasSize(18).contains("党员花名册-20261120.xlsx", "党员基本信息采集表-20261120.docx", "班子成员名册-20261120.pdf");
        assertThat(demo.out().lines()).hasSize(18);
        assertThat(run("verify", "--data", "sample").status()).isZero();

        String summary = "台账/党员基本信息汇总表-20261120.xlsx";
        assertThat(counts("import", "members", summary, "--data", "copy")).isEqualTo("179 read, 179 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(counts("import", "党员", summary, "--data", "copy")).isEqualTo("179 read, 0 added, 0 updated, 179 unchanged, 0 rejected");
        String roster = "台账/党员花名册-20261120.xlsx";
        assertThat(counts("import", "members", roster, "--data", "sample")).isEqualTo("179 read, 0 added, 0 updated, 179 unchanged, 0 rejected");
        assertThat(run("verify", "--data", "copy", "--json").out()).contains("\"ok\" : true");
    }

    @Test
    void oneBranchsLedgersComeOutMasked() throws Exception {
        run("demo", "--out", "all", "--data", "sample");
        JavaChild.Result result = run("export", "L10", "L12", "--org", "局机关党支部", "--to", "2026-11-20", "--format", "xlsx,pdf", "--mask", "--out", "branch",
                "--data", "sample");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(files("branch")).containsExactlyInAnyOrder("党员花名册-局机关党支部-20261120.xlsx", "党员花名册-局机关党支部-20261120.pdf",
                "党员基本信息汇总表-局机关党支部-20261120.xlsx", "党员基本信息汇总表-局机关党支部-20261120.pdf");
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

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
