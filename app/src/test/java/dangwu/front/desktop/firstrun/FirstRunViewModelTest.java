package dangwu.front.desktop.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.Tasks;
import dangwu.records.RecordsFixture;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunViewModelTest {

    @TempDir
    private Path folder;
    private RecordsFixture records;
    private final List<Integer> remembered = new ArrayList<>();
    private int done;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void leadsToAUnitWithTwoBranches() {
        FirstRunViewModel model = started(0);
        model.nameProperty().set(" 市体育局机关党委 ");
        model.next();
        model.listProperty().set("局机关党支部\n  第一党小组\n足管中心联合党支部");
        model.next();
        model.next();

        assertThat(names()).containsExactly("市体育局机关党委", "局机关党支部", "第一党小组", "足管中心联合党支部");
        assertThat(records.organizations.tree().named("足管中心联合党支部")).extracting(Organization::kind).containsExactly(OrganizationKind.JOINT_BRANCH);
        assertThat(done).isEqualTo(1);
        assertThat(remembered).endsWith(2, 3, 0);
    }

    @Test
    void nothingIsWrittenBeforeAPageIsDone() {
        FirstRunViewModel model = started(0);
        model.nameProperty().set("市体育局机关党委");
        assertThat(names()).isEmpty();

        model.next();
        model.listProperty().set("局机关党支部");
        assertThat(names()).containsExactly("市体育局机关党委");
    }

    @Test
    void aUnitNeedsAName() {
        FirstRunViewModel model = started(0);
        model.nameProperty().set(" \t");
        model.next();

        assertThat(model.pageProperty().get()).isEqualTo(FirstRunViewModel.UNIT);
        assertThat(model.problemProperty().get()).contains("请填写");
        assertThat(names()).isEmpty();
    }

    @Test
    void aListWithAMistakeIsNotWrittenInPart() {
        FirstRunViewModel model = atOrganizations();
        model.listProperty().set("局机关党支部\n局机关党支部");
        model.next();

        assertThat(model.problemProperty().get()).contains("局机关党支部", "名称重复");
        assertThat(model.pageProperty().get()).isEqualTo(FirstRunViewModel.ORGANIZATIONS);
        assertThat(names()).hasSize(1);
    }

    @Test
    void goesOnWhereItWasLeft() {
        atOrganizations();
        FirstRunViewModel again = started(remembered.get(remembered.size() - 1));

        assertThat(again.pageProperty().get()).isEqualTo(FirstRunViewModel.ORGANIZATIONS);
        assertThat(again.nameProperty().get()).isEqualTo("市体育局机关党委");
    }

    @Test
    void beginsAnewWhereThereIsNoUnitWhateverWasRemembered() {
        assertThat(started(3).pageProperty().get()).isEqualTo(FirstRunViewModel.UNIT);
    }

    @Test
    void goingBackAndOnCorrectsTheUnitInsteadOfFoundingASecond() {
        FirstRunViewModel model = atOrganizations();
        model.back();
        model.nameProperty().set("江州市体育局机关党委");
        model.next();

        assertThat(names()).containsExactly("江州市体育局机关党委");
    }

    @Test
    void anEmptyListGoesOnWithoutWriting() {
        FirstRunViewModel model = atOrganizations();
        model.next();

        assertThat(model.pageProperty().get()).isEqualTo(FirstRunViewModel.MEMBERS);
        assertThat(names()).hasSize(1);
    }

    @Test
    void namesThatExistAlreadyAreRepeats() {
        FirstRunViewModel model = atOrganizations();
        model.listProperty().set("局机关党支部");
        model.next();
        model.back();
        model.listProperty().set("局机关党支部");

        assertThat(model.lines()).extracting(BranchLine::problem).containsExactly("名称重复");
    }

    private FirstRunViewModel atOrganizations() {
        FirstRunViewModel model = started(0);
        model.nameProperty().set("市体育局机关党委");
        model.next();
        return model;
    }

    private FirstRunViewModel started(int leftAt) {
        FirstRunViewModel model = new FirstRunViewModel(Tasks.immediate(), new UnitFounding(records.database, records.organizations,
                records.organizationService), () -> 0, remembered::add, () -> done++);
        model.start(leftAt);
        return model;
    }

    private List<String> names() {
        return records.organizations.tree().all().stream().map(Organization::name).toList();
    }
}
