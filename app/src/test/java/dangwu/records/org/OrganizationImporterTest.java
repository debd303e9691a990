package dangwu.records.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Rejection;
import dangwu.records.ImportFixture;
import dangwu.records.RecordsFixture;
import dangwu.records.Workbooks;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationImporterTest {

    private static final Object[] HEADER = {"序号", "党组织名称", "简称", "组织类别", "上级党组织", "成立日期", "书记", "本届选举日期", "届满日期", "联系电话"};

    @TempDir
    Path folder;
    private RecordsFixture records;
    private ImportFixture imports;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder.resolve("data"));
        imports = new ImportFixture(records, LocalDate.of(2026, 11, 20));
    }

    @AfterEach
    void close() {
        records.close();
    }

    private Path tree() {
        return table(new Object[] {1, "第一党小组", null, null, "市体育局机关党委局机关党支部", null, "李明"},
                new Object[] {2, "市体育局机关党委局机关党支部", "局机关党支部", "631", "市体育局机关党委", "2015年3月", "张明", "2024-06-20", null, "010-66000001"},
                new Object[] {3, "训练中心党总支", null, "党总支部", "市体育局机关党委"},
                new Object[] {4, "训练中心第一党支部", null, null, "训练中心党总支"},
                new Object[] {5, "市体育局机关党委", null, "党委", "市直机关工委", "2001-01-01", null, "2022-05-01"});
    }

    @Test
    void childrenMayStandAboveTheirParents() {
        ImportResult result = imports.run(imports.organizations(), tree(), false);
        assertThat(result.rejections()).isEmpty();
        assertThat(result.added()).isEqualTo(5);
        OrganizationTree tree = records.organizations.tree();
        Organization unit = tree.unit().orElseThrow();
        assertThat(unit.profile().superiorName()).isEqualTo("市直机关工委");
        Organization office = tree.named("局机关党支部").get(0);
        assertThat(office.parentId()).isEqualTo(unit.id());
        assertThat(office.foundedOn()).isEqualTo("2015-03-01");
        assertThat(office.profile().contactPhone()).isEqualTo("010-66000001");
        assertThat(tree.children(office.id())).extracting(Organization::name, Organization::kind).containsExactly(tuple("第一党小组", OrganizationKind.GROUP));
        assertThat(tree.named("训练中心第一党支部").get(0).parentId()).isEqualTo(tree.named("训练中心党总支").get(0).id());
        assertThat(records.posts.all()).extracting(Post::personName, Post::title)
                .containsExactlyInAnyOrder(tuple("张明", PostTitle.SECRETARY), tuple("李明", PostTitle.GROUP_LEADER));
        assertThat(records.posts.terms()).extracting(CommitteeTerm::endsOn)
                .containsExactlyInAnyOrder(LocalDate.of(2027, 6, 20), LocalDate.of(2027, 5, 1));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imports.run(imports.organizations(), tree(), false);
        ImportPlan<OrganizationImportRow> again = imports.preview(imports.organizations(), tree()).plan();
        assertThat(again.unchanged()).isEqualTo(5);
        assertThat(again.rows()).allSatisfy(row -> assertThat(row.changes()).isEmpty());
    }

    @Test
    void kindsAreGuessedFromNamesAndSaid() {
        ImportPlan<OrganizationImportRow> plan = imports.preview(imports.organizations(), table(new Object[] {1, "某局机关党委"},
                new Object[] {2, "甲乙联合党支部", null, null, "某局机关党委"}, new Object[] {3, "抢险临时党支部", null, null, "某局机关党委"},
                new Object[] {4, "离退休干部支部"}, new Object[] {5, "综合科", null, null, "某局机关党委"})).plan();
        assertThat(plan.notes()).anySatisfy(note -> assertThat(note).contains("“甲乙联合党支部”为联合党支部").contains("“抢险临时党支部”为临时党支部")
                .contains("“离退休干部支部”为党支部")).contains("没有写明上级党组织的，放在“某局机关党委”之下");
        assertThat(plan.rejections()).extracting(Rejection::row, Rejection::reason).containsExactly(tuple(6, "从名称看不出组织类别，请填写组织类别"));
    }

    @Test
    void ringsUnknownParentsAndDoublesAreRejectedWithTheirRows() {
        ImportPlan<OrganizationImportRow> plan = imports.preview(imports.organizations(), table(new Object[] {1, "某局机关党委"},
                new Object[] {2, "甲党总支", null, null, "乙机关党委"}, new Object[] {3, "乙机关党委", null, null, "丙机关党委"},
                new Object[] {4, "丙机关党委", null, null, "乙机关党委"}, new Object[] {5, "第一党支部", null, null, "某局机关党组"},
                new Object[] {6, "第二党支部", null, null, "某局机关党委"}, new Object[] {7, "第二支部", null, null, "某局机关党委"},
                new Object[] {8, "第三党支部", null, null, "第二党支部"})).plan();
        assertThat(plan.rejections()).extracting(Rejection::row, Rejection::column).containsExactly(tuple(3, "上级党组织"), tuple(4, "上级党组织"),
                tuple(5, "上级党组织"), tuple(6, "上级党组织"), tuple(8, "党组织名称"), tuple(9, "上级党组织"));
        assertThat(plan.rejections()).extracting(Rejection::reason).contains("与第7行的名称相同，同一党组织只能有一行，请核对", "党支部不能设在党支部之下");
        assertThat(plan.added()).isEqualTo(2);
    }

    @Test
    void knownOnesAreChangedFieldByField() {
        imports.run(imports.organizations(), tree(), false);
        Path file = table(new Object[] {1, "局机关党支部", null, null, "训练中心党总支", "2015-03-18", "王明", null, null, null});
        ImportPlan<OrganizationImportRow> plan = imports.preview(imports.organizations(), file).plan();
        assertThat(plan.rows().get(0).changes()).containsExactly(new FieldChange("上级党组织", "市体育局机关党委", "训练中心党总支"),
                new FieldChange("成立日期", "2015-03-01", "2015-03-18"));
        assertThat(plan.notes()).anySatisfy(note -> assertThat(note).contains("书记“王明”没有登记：已登记有张明"));
        imports.run(imports.organizations(), file, false);
        Organization office = records.organizations.tree().named("局机关党支部").get(0);
        assertThat(office.name()).isEqualTo("市体育局机关党委局机关党支部");
        assertThat(office.profile().contactPhone()).isEqualTo("010-66000001");
        assertThat(imports.preview(imports.organizations(), file).plan().unchanged()).isEqualTo(1);
    }

    private Path table(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Workbooks.table(folder, "组织.xlsx", "党组织", all);
    }
}
