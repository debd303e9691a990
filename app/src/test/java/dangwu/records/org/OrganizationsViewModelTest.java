package dangwu.records.org;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.SaveOutcome;
import dangwu.records.SmallUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsViewModelTest {

    @TempDir
    Path folder;
    private SmallUnit unit;
    private OrganizationsViewModel model;
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        unit = new SmallUnit(folder);
        unit.enrol("王志强", unit.first, unit.groupOne, Map.of());
        model = unit.organizations();
        model.load();
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void selectsTheUnitFirstAndCountsOfTheDay() {
        assertThat(model.selected()).contains(unit.unit);
        assertThat(model.picture().count(unit.unit.id()).total()).isEqualTo(1);
        assertThat(model.picture().count(unit.second.id()).total()).isZero();
        model.asOfProperty().set(LocalDate.of(2010, 5, 1));
        assertThat(model.picture().count(unit.unit.id()).total()).isZero();
    }

    @Test
    void aDropIsVetoedWithTheSentenceAndAnAllowedOneMoves() {
        assertThat(model.whyNotMove(unit.first, unit.second)).hasValueSatisfying(why -> assertThat(why).contains("党支部不能设在党支部“第二党支部”之下"));
        assertThat(model.moveRefusalProperty().get()).contains("不能设在");
        assertThat(model.whyNotMove(unit.unit, unit.first)).hasValueSatisfying(why -> assertThat(why).contains("自己的下级组织"));
        assertThat(model.whyNotMove(unit.groupTwo, unit.second)).isEmpty();
        assertThat(model.moveRefusalProperty().get()).isEmpty();
        assertThat(model.whyNotMove(unit.groupOne, unit.second)).hasValueSatisfying(why -> assertThat(why).contains("编有党员"));
        model.move(unit.groupOne, unit.second);
        assertThat(unit.prompts.asked).singleElement().asString().contains("编有党员");
        assertThat(model.whyNotMove(unit.groupTwo, unit.second)).isEmpty();
        assertThat(model.moveRefusalProperty().get()).isEmpty();
        model.move(unit.groupTwo, unit.second);
        assertThat(model.picture().all().children(unit.second.id())).extracting(Organization::name).containsExactly("第二党小组");
        unit.notices.act();
        assertThat(model.picture().all().children(unit.first.id())).extracting(Organization::name).containsExactly("第一党小组", "第二党小组");
    }

    @Test
    void shiftingStopsAtTheEnds() {
        model.shift(unit.second, -1);
        assertThat(names(unit.unit.id())).containsExactly("第二党支部", "第一党支部");
        model.shift(model.picture().all().get(unit.second.id()), -1);
        assertThat(names(unit.unit.id())).containsExactly("第二党支部", "第一党支部");
        model.shift(model.picture().all().get(unit.second.id()), 1);
        assertThat(names(unit.unit.id())).containsExactly("第一党支部", "第二党支部");
    }

    @Test
    void offersOnlyKindsThatMayStandThere() {
        assertThat(model.childKinds(unit.first)).containsExactly(OrganizationKind.GROUP);
        assertThat(model.childKinds(unit.groupOne)).isEmpty();
        assertThat(model.childKinds(unit.unit)).contains(OrganizationKind.BRANCH, OrganizationKind.GENERAL_BRANCH)
                .doesNotContain(OrganizationKind.GROUP, OrganizationKind.LEADING_GROUP);
        assertThat(model.childKinds(null)).contains(OrganizationKind.COMMITTEE, OrganizationKind.LEADING_GROUP).doesNotContain(OrganizationKind.GROUP);
    }

    @Test
    void aNewOrganizationIsSelected() {
        model.save(Organization.of(unit.unit.id(), OrganizationKind.BRANCH, "第三党支部", null), outcome());
        assertThat(model.selected()).hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("第三党支部"));
        model.save(Organization.of(unit.unit.id(), OrganizationKind.BRANCH, "第三党支部", null), outcome());
        assertThat(refused).singleElement().asString().contains("已有名为“第三党支部”");
    }

    @Test
    void dissolvingHidesAndUndoShowsAgain() {
        model.dissolve(unit.first, SmallUnit.TODAY.minusDays(1), outcome());
        assertThat(refused).singleElement().asString().contains("1名党员");
        model.dissolve(unit.second, SmallUnit.TODAY.minusDays(1), outcome());
        assertThat(model.picture().shown().find(unit.second.id())).isEmpty();
        model.withDissolvedProperty().set(true);
        assertThat(model.picture().shown().find(unit.second.id())).isPresent();
        model.withDissolvedProperty().set(false);
        unit.notices.act();
        assertThat(model.picture().shown().find(unit.second.id())).isPresent();
    }

    @Test
    void deletingAsksByNameAndIsRefusedWhereRecordsHang() {
        model.remove(unit.first);
        assertThat(unit.prompts.asked.get(0)).startsWith("删除“第一党支部”");
        assertThat(unit.prompts.asked.get(1)).contains("不能删除");
        model.remove(unit.second);
        assertThat(names(unit.unit.id())).containsExactly("第一党支部");
        unit.notices.act();
        assertThat(names(unit.unit.id())).containsExactly("第一党支部", "第二党支部");
    }

    @Test
    void postsAreGivenEndedAndGivenBack() {
        model.readPeople(people -> assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.keys()).contains("wangzhiqiang", "wzq");
            model.save(new Post(0, unit.first.id(), person.memberId(), person.name(), PostTitle.SECRETARY, LocalDate.of(2025, 1, 1), null, null, null, null),
                    outcome());
        }));
        Post secretary = model.picture().held(unit.first.id()).get(0);
        model.endPost(secretary, LocalDate.of(2026, 6, 30), outcome());
        assertThat(model.picture().held(unit.first.id())).isEmpty();
        assertThat(model.picture().past(unit.first.id())).extracting(Post::personName).containsExactly("王志强");
        unit.notices.act();
        assertThat(model.picture().held(unit.first.id())).hasSize(1);
        model.remove(model.picture().held(unit.first.id()).get(0));
        assertThat(model.picture().held(unit.first.id())).isEmpty();
        unit.notices.act();
        assertThat(model.picture().held(unit.first.id())).hasSize(1);
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19,还有 1 天届满", "2026-11-20,今天届满", "2026-11-21,已超过届满日期 1 天", "2026-05-24,还有 180 天届满"})
    void daysLeftInWords(LocalDate day, String words) {
        CommitteeTerm term = new CommitteeTerm(0, 1, null, LocalDate.of(2023, 11, 20), LocalDate.of(2026, 11, 20), null, null);
        assertThat(TermText.left(term, day)).isEqualTo(words);
    }

    private List<String> names(long parent) {
        return model.picture().all().children(parent).stream().map(Organization::name).toList();
    }

    private SaveOutcome outcome() {
        return new SaveOutcome(() -> { }, refused::add);
    }
}
