package dangwu.front.desktop.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.org.OrganizationKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchListTest {

    @ParameterizedTest
    @CsvSource({"局机关党支部,BRANCH", "足管中心联合党支部,JOINT_BRANCH", "防汛突击队临时党支部,TEMP_BRANCH", "工地临时联合党支部,TEMP_JOINT_BRANCH", "体校党总支,GENERAL_BRANCH",
        "体校党总支部,GENERAL_BRANCH", "集团党委,COMMITTEE", "第一党小组,GROUP", "教练组小组,GROUP", "支部委员会,BRANCH", "离退休,BRANCH", "𠮷祥党支部,BRANCH"})
    void kindsAreGuessedFromNames(String name, OrganizationKind kind) {
        assertThat(BranchList.guess(name, OrganizationKind.COMMITTEE)).isEqualTo(kind);
    }

    @Test
    void inABranchThereCanOnlyBeGroups() {
        assertThat(BranchList.guess("一组", OrganizationKind.BRANCH)).isEqualTo(OrganizationKind.GROUP);
    }

    @Test
    void indentedLinesStandUnderTheOneBefore() {
        List<BranchLine> lines = read("体校党总支\n  一支部\n\t\t甲小组\n　　乙小组\n  二支部\n机关党支部");

        assertThat(lines).extracting(BranchLine::name).containsExactly("体校党总支", "一支部", "甲小组", "乙小组", "二支部", "机关党支部");
        assertThat(lines).extracting(BranchLine::depth).containsExactly(0, 1, 2, 2, 1, 0);
        assertThat(lines).extracting(BranchLine::parent).containsExactly(-1, 0, 1, 1, 0, -1);
        assertThat(lines).extracting(BranchLine::problem).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({"1. 甲党支部", "12、甲党支部", "（三）甲党支部", "(3) 甲党支部", "一、甲党支部", "- 甲党支部", "• 甲党支部", "'  甲党支部  '"})
    void numberingOutOfDocumentsIsLeftOut(String line) {
        assertThat(read(line)).extracting(BranchLine::name).containsExactly("甲党支部");
    }

    @ParameterizedTest
    @CsvSource({"一支部", "3·15专班党支部", "十五分厂党支部", "8小时党支部"})
    void numbersThatBelongToTheNameStay(String name) {
        assertThat(read(name)).extracting(BranchLine::name).containsExactly(name);
    }

    @Test
    void whatCannotBeIsSaidAtItsLine() {
        List<BranchLine> lines = BranchList.read("甲党支部\n乙党支部\n甲党支部\n第一党小组\n  丙党支部", OrganizationKind.COMMITTEE, Set.of("乙党支部"), Map.of());

        assertThat(lines).extracting(BranchLine::problem).containsExactly("", "名称重复", "名称重复", "党小组不能设在机关党委下面", "党支部不能设在党小组下面");
    }

    @Test
    void theClerksChoiceCountsMoreThanTheGuess() {
        List<BranchLine> lines = BranchList.read("足管中心党支部", OrganizationKind.COMMITTEE, Set.of(), Map.of("足管中心党支部", OrganizationKind.JOINT_BRANCH));
        assertThat(lines.get(0).kind()).isEqualTo(OrganizationKind.JOINT_BRANCH);
    }

    @Test
    void emptyTextNamesNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\t\n　\r\n")).isEmpty();
    }

    private static List<BranchLine> read(String text) {
        return BranchList.read(text, OrganizationKind.COMMITTEE, Set.of(), Map.of());
    }
}
