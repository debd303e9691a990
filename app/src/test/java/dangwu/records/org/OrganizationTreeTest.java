package dangwu.records.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationTreeTest {

    private static final LocalDate FOUNDED = LocalDate.of(2015, 3, 1);
    private static final LocalDate DISSOLVED = LocalDate.of(2020, 6, 30);

    private static Organization at(long id, Long parent, OrganizationKind kind) {
        return new Organization(id, parent, kind, "第" + id + "组织", null, (int) id, null, null, OrganizationProfile.EMPTY);
    }

    @Test
    void organizationsThatStandUnderEachOtherAreAllShownOnce() {
        OrganizationTree tree = new OrganizationTree(List.of(at(1, null, OrganizationKind.COMMITTEE), at(2, 4L, OrganizationKind.GENERAL_BRANCH),
                at(3, 2L, OrganizationKind.BRANCH), at(4, 3L, OrganizationKind.GROUP), at(5, 5L, OrganizationKind.GROUP)));
        assertThat(tree.all()).extracting(Organization::id).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(tree.under(2, 1)).isFalse();
        assertThat(tree.under(3, 4)).isTrue();
        assertThat(tree.under(4, 3)).isFalse();
        assertThat(tree.branchOf(5)).isEmpty();
        assertThat(tree.parent(5)).isEmpty();
        assertThat(tree.withDescendants(4)).extracting(Organization::id).containsExactly(4L, 2L, 3L);
    }

    @Test
    void aSuperiorThatIsNotHereLeavesItAtTheTop() {
        OrganizationTree tree = new OrganizationTree(List.of(at(3, 9L, OrganizationKind.BRANCH), at(4, 3L, OrganizationKind.GROUP)));
        assertThat(tree.roots()).extracting(Organization::id).containsExactly(3L);
        assertThat(tree.parent(4)).map(Organization::id).contains(3L);
        assertThat(tree.under(3, 9)).isFalse();
    }

    @Test
    void anOrganizationStandsFromItsFoundingDayThroughItsLast() {
        OrganizationTree tree = new OrganizationTree(List.of(
                new Organization(1, null, OrganizationKind.BRANCH, "第一党支部", null, 0, FOUNDED, DISSOLVED, OrganizationProfile.EMPTY)));
        assertThat(tree.on(FOUNDED.minusDays(1)).all()).isEmpty();
        assertThat(tree.on(FOUNDED).all()).hasSize(1);
        assertThat(tree.on(DISSOLVED).all()).hasSize(1);
        assertThat(tree.on(DISSOLVED.plusDays(1)).all()).isEmpty();
    }

    @Test
    void aPeriodHasWhatStoodOnAnyOfItsDays() {
        Organization gone = new Organization(1, null, OrganizationKind.BRANCH, "撤销支部", null, 1, FOUNDED, DISSOLVED, OrganizationProfile.EMPTY);
        OrganizationTree tree = new OrganizationTree(List.of(gone, at(2, null, OrganizationKind.BRANCH)));
        assertThat(tree.between(DISSOLVED, DISSOLVED.plusYears(1)).all()).hasSize(2);
        assertThat(tree.between(DISSOLVED.plusDays(1), DISSOLVED.plusYears(1)).all()).extracting(Organization::id).containsExactly(2L);
        assertThat(tree.between(FOUNDED.minusYears(1), FOUNDED.minusDays(1)).all()).extracting(Organization::id).containsExactly(2L);
        assertThat(tree.between(FOUNDED.minusYears(1), FOUNDED).all()).hasSize(2);
    }

    @Test
    void aPartIsTheUnitWithItsBranchesOrOneOfThemAlone() {
        OrganizationTree tree = new OrganizationTree(List.of(at(1, null, OrganizationKind.LEADING_GROUP), at(2, null, OrganizationKind.COMMITTEE),
                at(3, 2L, OrganizationKind.BRANCH), at(4, 3L, OrganizationKind.GROUP)));
        UnitPart whole = UnitPart.of(tree, null, "今天");
        assertThat(whole.top().id()).isEqualTo(2);
        assertThat(whole.branches()).extracting(Organization::id).containsExactly(3L);
        assertThat(whole.organizations()).extracting(Organization::id).containsExactly(1L, 2L, 3L, 4L);
        assertThat(whole.several()).isTrue();
        assertThat(UnitPart.of(tree, 3L, "今天").organizations()).extracting(Organization::id).containsExactly(3L, 4L);
        assertThat(UnitPart.of(tree, 1L, "今天").branches()).extracting(Organization::id).containsExactly(1L);
        assertThat(UnitPart.of(tree, 1L, "今天").several()).isFalse();
        assertThatThrownBy(() -> UnitPart.of(tree, 9L, "2026年")).isInstanceOf(RefusedException.class).hasMessage("所选党组织在2026年不存在，请另选党组织或日期。");
        assertThatThrownBy(() -> UnitPart.of(OrganizationTree.EMPTY, null, "2026年")).isInstanceOf(RefusedException.class).hasMessageContaining("还没有党组织");
    }
}
