package dangwu.records.member.imports;

import static dangwu.records.Workbooks.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.records.ImportFixture;
import dangwu.records.RecordsFixture;
import dangwu.records.Workbooks;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.PostTitle;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyUnitImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Object[] HEADER = {"姓名", "身份证号", "所在党支部", "党小组", "类别", "党内职务"};

    @TempDir
    Path folder;
    private RecordsFixture records;
    private ImportFixture imports;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder.resolve("data"));
        imports = new ImportFixture(records, TODAY);
    }

    @AfterEach
    void close() {
        records.close();
    }

    private Path roster(Object[]... above) {
        Object[][] rows = {HEADER, {"张明", id("1985-07-01", 1), "局机关党支部", "第一党小组", "正式", "书记、组长"},
            {"李明", id("1985-07-01", 3), "局机关支部", "第一小组", "正式", null}, {"王明", id("1985-07-01", 5), "甲乙联合党支部", null, "预备", null}};
        Object[][] all = new Object[above.length + rows.length][];
        System.arraycopy(above, 0, all, 0, above.length);
        System.arraycopy(rows, 0, all, above.length, rows.length);
        return Workbooks.table(folder, "花名册.xlsx", "Sheet1", all);
    }

    @Test
    void branchesAreFoundedUnderTheUnitOfTheTitleAndSaid() {
        Path file = roster(new Object[] {"市体育局机关党委党员花名册"});
        assertThat(imports.preview(imports.members(), file).plan().notes()).contains(
                "台账中还没有党支部，将在“市体育局机关党委”下新建2个党支部：“局机关党支部”（2人）、“甲乙联合党支部”（1人）；名称、类别以后可在组织页面修改");
        assertThat(records.organizations.tree().all()).isEmpty();
        imports.run(imports.members(), file, false);
        OrganizationTree tree = records.organizations.tree();
        assertThat(tree.all()).extracting(Organization::name).containsExactly("市体育局机关党委", "局机关党支部", "第一党小组", "甲乙联合党支部");
        assertThat(tree.named("甲乙联合党支部").get(0).kind()).isEqualTo(OrganizationKind.JOINT_BRANCH);
        assertThat(records.memberships.roster(TODAY).total().full()).isEqualTo(2);
        assertThat(records.posts.all()).hasSize(2);
        assertThat(imports.preview(imports.members(), file).plan().unchanged()).isEqualTo(3);
    }

    @Test
    void aPostInTheUnitFoundedWithTheBranchIsEnteredAtOnce() {
        Path file = Workbooks.table(folder, "x.xlsx", "Sheet1", new Object[] {"市体育局机关党委党员花名册"}, HEADER,
                new Object[] {"张明", id("1985-07-01", 1), "局机关党支部", null, "正式", "机关党委委员、书记"},
                new Object[] {"李明", id("1985-07-01", 3), "局机关党支部", null, "正式", "机关党委书记"},
                new Object[] {"王明", id("1985-07-01", 5), "局机关党支部", null, "正式", "党总支书记"});
        assertThat(imports.preview(imports.members(), file).plan().notes()).contains("“Sheet1”第5行的党内职务“党总支书记”没有登记：它的上级没有党总支");
        imports.run(imports.members(), file, false);
        OrganizationTree tree = records.organizations.tree();
        assertThat(records.posts.all()).extracting(post -> tree.get(post.organizationId()).name(), post -> post.personName(), post -> post.title())
                .containsExactlyInAnyOrder(tuple("市体育局机关党委", "张明", PostTitle.COMMISSIONER), tuple("局机关党支部", "张明", PostTitle.SECRETARY),
                        tuple("市体育局机关党委", "李明", PostTitle.SECRETARY));
        assertThat(imports.preview(imports.members(), file).plan().unchanged()).isEqualTo(3);
    }

    @Test
    void theUnitMayBeNamedOtherwise() {
        imports.run(imports.members(new MemberImportOptions(null, "市文化局机关党委")), roster(), false);
        assertThat(records.organizations.tree().unit().orElseThrow().name()).isEqualTo("市文化局机关党委");
    }

    @Test
    void withoutAnyNameTheUnitIsOurs() {
        imports.run(imports.members(), roster(), false);
        assertThat(records.organizations.tree().unit().orElseThrow().name()).isEqualTo("本单位机关党委");
    }

    @Test
    void aUnitThatStandsAlreadyTakesTheBranches() {
        Organization unit = records.organizationService.add(Organization.of(null, OrganizationKind.COMMITTEE, "市某局机关党委", null));
        imports.run(imports.members(), roster(new Object[] {"市体育局机关党委党员花名册"}), false);
        assertThat(records.organizations.tree().roots()).extracting(Organization::id).containsExactly(unit.id());
    }

    @Test
    void theBranchesOwnNamesMayTellTheUnit() {
        Path file = Workbooks.table(folder, "x.xlsx", "Sheet1", HEADER, new Object[] {"张明", id("1985-07-01", 1), "市体育局机关党委局机关党支部", null, "正式"},
                new Object[] {"李明", id("1985-07-01", 3), "市体育局机关党委第二党支部", null, "正式"});
        imports.run(imports.members(), file, false);
        assertThat(records.organizations.tree().unit().orElseThrow().name()).isEqualTo("市体育局机关党委");
    }

    @Test
    void aUnitIsNoBranch() {
        Path file = Workbooks.table(folder, "x.xlsx", "Sheet1", HEADER, new Object[] {"张明", id("1985-07-01", 1), "市体育局机关党委", null, "正式"});
        assertThat(imports.preview(imports.members(), file).plan().rejections()).singleElement()
                .satisfies(bad -> assertThat(bad.reason()).contains("请填写党支部名称"));
    }
}
