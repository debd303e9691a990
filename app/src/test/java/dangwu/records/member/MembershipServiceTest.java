package dangwu.records.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.RefusedException;
import dangwu.records.RecordsFixture;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembershipServiceTest {

    private static final LocalDate JOINED = LocalDate.of(2019, 6, 20);
    private static final LocalDate FULL = LocalDate.of(2020, 6, 20);

    @TempDir
    Path folder;
    private RecordsFixture records;
    private Organization first;
    private Organization second;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
        Organization unit = records.organizationService.add(Organization.of(null, OrganizationKind.COMMITTEE, "市某局机关党委", null));
        first = records.organizationService.add(Organization.of(unit.id(), OrganizationKind.BRANCH, "第一党支部", LocalDate.of(2015, 1, 1)));
        second = records.organizationService.add(Organization.of(unit.id(), OrganizationKind.BRANCH, "第二党支部", LocalDate.of(2015, 1, 1)));
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void categoryFollowsTheDay() {
        enrol("甲", null);
        assertThat(records.memberships.roster(JOINED.minusDays(1)).entries()).isEmpty();
        assertThat(categoryOn(JOINED)).isEqualTo(MemberCategory.PROBATIONARY);
        assertThat(categoryOn(FULL.minusDays(1))).isEqualTo(MemberCategory.PROBATIONARY);
        assertThat(categoryOn(FULL)).isEqualTo(MemberCategory.FULL);
    }

    @Test
    void movingBelongsToOneBranchEachDay() {
        Member member = enrol("甲", null);
        LocalDate day = LocalDate.of(2022, 3, 1);
        records.membershipService.place(member.id(), second.id(), null, day);
        assertThat(records.memberships.roster(day.minusDays(1)).entries()).singleElement().extracting(RosterEntry::branchId).isEqualTo(first.id());
        assertThat(records.memberships.roster(day).entries()).singleElement().extracting(RosterEntry::branchId).isEqualTo(second.id());
    }

    @Test
    void endingEndsPostsAndUndoBringsThemBack() {
        Member member = enrol("甲", null);
        LocalDate last = LocalDate.of(2024, 5, 31);
        records.postService.save(new Post(0, first.id(), member.id(), "甲", PostTitle.SECRETARY, FULL, null, null, null, null));
        records.postService.save(new Post(0, first.id(), member.id(), "甲", PostTitle.COMMISSIONER, FULL, last, null, null, null));
        records.postService.save(new Post(0, first.id(), member.id(), "甲", PostTitle.YOUTH_COMMISSIONER, FULL, last.plusYears(1), null, null, null));
        MemberFile before = records.membershipService.end(member.id(), new MembershipService.Ending(last, EndReason.TRANSFERRED_OUT, "转往外地"));
        assertThat(records.memberships.roster(last).entries()).hasSize(1);
        assertThat(records.memberships.roster(last.plusDays(1)).entries()).isEmpty();
        assertThat(records.posts.heldOn(last.plusDays(1))).isEmpty();
        records.membershipService.undoEnd(before);
        assertThat(records.memberships.roster(last.plusDays(1)).entries()).singleElement().extracting(RosterEntry::postText).isEqualTo("书记、青年委员");
    }

    @Test
    void oneIdNumberOneMember() {
        enrol("甲", "99999919850701001X");
        assertThatThrownBy(() -> enrol("乙", "99999919850701001x")).isInstanceOf(RefusedException.class).hasMessageContaining("已登记为党员“甲”");
        assertThat(records.memberships.roster(FULL).entries()).hasSize(1);
    }

    @Test
    void theIdNumberOfOneWhoLeftStaysHis() {
        Member member = enrol("甲", "99999919850701001X");
        records.membershipService.end(member.id(), new MembershipService.Ending(LocalDate.of(2024, 5, 31), EndReason.TRANSFERRED_OUT, null));
        assertThatThrownBy(() -> enrol("乙", "99999919850701001X")).isInstanceOf(RefusedException.class).hasMessageContaining("已登记为党员“甲”");
        Member other = enrol("丙", null);
        assertThatThrownBy(() -> records.memberService.update(other.with(MemberField.ID_NUMBER, "99999919850701001X"), MemberCategory.FULL))
                .isInstanceOf(RefusedException.class).hasMessageContaining("已登记为党员“甲”");
    }

    @Test
    void aBackdatedChangeOfGroupLeavesOneGroupEachDay() {
        Organization one = group("第一党小组");
        Organization two = group("第二党小组");
        Organization three = group("第三党小组");
        Member member = enrol("甲", null);
        records.membershipService.place(member.id(), first.id(), one.id(), LocalDate.of(2020, 1, 1));
        records.membershipService.place(member.id(), first.id(), two.id(), LocalDate.of(2024, 1, 1));
        records.membershipService.place(member.id(), first.id(), three.id(), LocalDate.of(2022, 1, 1));
        assertThat(groupOn(LocalDate.of(2021, 12, 31))).isEqualTo(one.id());
        for (LocalDate day : List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 1), LocalDate.of(2024, 1, 1))) {
            assertThat(groupOn(day)).as(day.toString()).isEqualTo(three.id());
        }
    }

    @Test
    void oneWhoIsInTwoGroupsByMistakeIsCountedOnce() {
        Organization one = group("第一党小组");
        Organization two = group("第二党小组");
        Member member = enrol("甲", null);
        records.database.write("造错", scope -> {
            records.memberships.addGroups(scope, List.of(new GroupAssignment(0, member.id(), one.id(), LocalDate.of(2020, 1, 1), null),
                    new GroupAssignment(0, member.id(), two.id(), LocalDate.of(2021, 1, 1), null)));
            scope.audit(AuditChange.between("member", member.id(), "甲", Map.of(), Map.of("党小组", "两个")));
            return null;
        });
        Roster roster = records.memberships.roster(LocalDate.of(2022, 1, 1));
        assertThat(roster.total().total()).isEqualTo(1);
        assertThat(groupOn(LocalDate.of(2022, 1, 1))).isEqualTo(two.id());
        assertThat(roster.headcounts().get(first.id()).total()).isEqualTo(1);
    }

    private Organization group(String name) {
        return records.organizationService.add(Organization.of(first.id(), OrganizationKind.GROUP, name, LocalDate.of(2015, 1, 1)));
    }

    private Long groupOn(LocalDate day) {
        List<RosterEntry> entries = records.memberships.roster(day).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0).groupId();
    }

    @Test
    void suspensionHasDates() {
        Member member = enrol("甲", null);
        records.membershipService.suspend(member.id(), true, LocalDate.of(2023, 1, 10), "支部大会决议");
        records.membershipService.suspend(member.id(), false, LocalDate.of(2024, 1, 10), null);
        assertThat(statusOn(LocalDate.of(2023, 1, 9))).isEqualTo(MembershipStatus.NORMAL);
        assertThat(statusOn(LocalDate.of(2023, 1, 10))).isEqualTo(MembershipStatus.SUSPENDED);
        assertThat(statusOn(LocalDate.of(2024, 1, 9))).isEqualTo(MembershipStatus.SUSPENDED);
        assertThat(statusOn(LocalDate.of(2024, 1, 10))).isEqualTo(MembershipStatus.NORMAL);
    }

    @Test
    void aBranchWithMembersIsNotDissolved() {
        enrol("甲", null);
        assertThatThrownBy(() -> records.organizationService.dissolve(first.id(), LocalDate.of(2025, 1, 1))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("1名党员");
    }

    private Member enrol(String name, String idNumber) {
        Member member = new Member(0, Map.of(MemberField.NAME, name, MemberField.JOINED_ON, JOINED, MemberField.FULL_ON, FULL), Map.of());
        return records.memberService.enrol(new Enrolment(member.with(MemberField.ID_NUMBER, idNumber), first.id(), null, MemberCategory.FULL, JOINED,
                EntryReason.ADMITTED));
    }

    private MemberCategory categoryOn(LocalDate day) {
        return records.memberships.roster(day).entries().get(0).category();
    }

    private MembershipStatus statusOn(LocalDate day) {
        return records.memberships.roster(day).entries().get(0).status();
    }
}
