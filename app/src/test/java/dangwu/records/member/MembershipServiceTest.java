package dangwu.records.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.records.RecordsFixture;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.nio.file.Path;
import java.time.LocalDate;
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
        records.postService.save(new Post(0, first.id(), member.id(), "甲", PostTitle.SECRETARY, FULL, null, null, null, null));
        LocalDate last = LocalDate.of(2024, 5, 31);
        records.membershipService.end(member.id(), new MembershipService.Ending(last, EndReason.TRANSFERRED_OUT, "转往外地"));
        assertThat(records.memberships.roster(last).entries()).hasSize(1);
        assertThat(records.memberships.roster(last.plusDays(1)).entries()).isEmpty();
        assertThat(records.posts.heldOn(last.plusDays(1))).isEmpty();
        records.membershipService.undoEnd(member.id());
        assertThat(records.memberships.roster(last.plusDays(1)).entries()).singleElement().extracting(RosterEntry::postText).isEqualTo("书记");
    }

    @Test
    void oneIdNumberOneMember() {
        enrol("甲", "99999919850701001X");
        assertThatThrownBy(() -> enrol("乙", "99999919850701001x")).isInstanceOf(RefusedException.class).hasMessageContaining("已登记为党员“甲”");
        assertThat(records.memberships.roster(FULL).entries()).hasSize(1);
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
