package dangwu.front.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.kit.text.IdNumber;
import dangwu.records.RecordsFixture;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleUnitTest {

    private static final LocalDate DAY = SampleUnit.AS_OF;

    @TempDir
    static Path folder;
    private static RecordsFixture records;
    private static Roster roster;

    @BeforeAll
    static void fill() {
        records = new RecordsFixture(folder.resolve("one"));
        SampleUnits.fill(records);
        roster = records.memberships.roster(DAY);
    }

    @AfterAll
    static void close() {
        records.close();
    }

    @Test
    void hasSevenBranchesAndAPartyGroupApart() {
        Organization unit = roster.tree().unit().orElseThrow();
        assertThat(unit.name()).isEqualTo("市体育局机关党委");
        assertThat(roster.tree().branchesUnder(unit.id())).extracting(Organization::displayName).containsExactly("局机关党支部", "市体校党支部", "水上学校党支部",
                "射击中心党支部", "全民健身中心党支部", "足管中心联合党支部", "离退休党支部");
        assertThat(roster.tree().roots()).extracting(Organization::kind).containsExactly(OrganizationKind.COMMITTEE, OrganizationKind.LEADING_GROUP);
        assertThat(roster.tree().branchesUnder(unit.id())).extracting(branch -> roster.tree().children(branch.id()).size()).containsExactly(3, 3, 2, 2, 0, 0, 4);
    }

    @Test
    void has174FullAnd5ProbationaryMembers() {
        assertThat(roster.total()).isEqualTo(new Roster.Headcount(174, 5));
        Organization unit = roster.tree().unit().orElseThrow();
        assertThat(roster.tree().branchesUnder(unit.id())).extracting(branch -> roster.headcounts().get(branch.id()).total())
                .containsExactly(34, 31, 28, 19, 17, 9, 41);
        Organization first = roster.tree().branchesUnder(unit.id()).get(0);
        assertThat(roster.tree().children(first.id())).extracting(group -> roster.headcounts().get(group.id()).total()).containsExactly(12, 11, 11);
    }

    @Test
    void agesAreSpreadAsOnTheHomePage() {
        List<Integer> ages = roster.entries().stream().map(entry -> entry.member().ageOn(DAY)).toList();
        assertThat(ages).filteredOn(age -> age <= 35).hasSize(38);
        assertThat(ages).filteredOn(age -> age >= 36 && age <= 45).hasSize(52);
        assertThat(ages).filteredOn(age -> age >= 46 && age <= 59).hasSize(44);
        assertThat(ages).filteredOn(age -> age >= 60).hasSize(45);
    }

    @Test
    void idNumbersAreValidInventedAndAgreeWithBirthdayAndSex() {
        Set<String> numbers = new HashSet<>();
        for (Member member : everybody()) {
            IdNumber number = new IdNumber(member.idNumber());
            assertThat(number.value()).startsWith("999999");
            assertThat(number.birthOn()).isEqualTo(member.date(MemberField.BIRTH_ON));
            assertThat(number.male()).isEqualTo(member.text(MemberField.SEX).equals("男"));
            assertThat(numbers.add(number.value())).isTrue();
        }
        assertThat(numbers).hasSize(181);
    }

    @Test
    void datesFollowOneAnotherButForOneAdmittedBeforeProbationCameBack() {
        List<String> without = new ArrayList<>();
        for (RosterEntry entry : roster.entries()) {
            Member member = entry.member();
            LocalDate joined = member.date(MemberField.JOINED_ON);
            assertThat(joined).as(member.name()).isAfterOrEqualTo(member.date(MemberField.BIRTH_ON).plusYears(18)).isBeforeOrEqualTo(DAY);
            assertThat(member.date(MemberField.WORK_STARTED_ON)).as(member.name()).isBefore(DAY);
            LocalDate full = member.date(MemberField.FULL_ON);
            if (full == null) {
                assertThat(entry.category()).as(member.name()).isEqualTo(MemberCategory.PROBATIONARY);
                assertThat(joined).isAfter(DAY.minusYears(1));
            } else if (full.isBefore(joined.plusYears(1))) {
                without.add(member.name());
            }
            if (entry.enteredOn() != null) {
                assertThat(entry.enteredOn()).as(member.name()).isBeforeOrEqualTo(DAY).isAfterOrEqualTo(joined);
            }
        }
        assertThat(without).containsExactly("胡长河");
    }

    @Test
    void isAsIncompleteAsARealRoster() {
        assertThat(empty(MemberField.ADDRESS)).hasSize(1);
        assertThat(empty(MemberField.NATIVE_PLACE)).hasSize(2);
        for (MemberField field : List.of(MemberField.SEX, MemberField.ETHNICITY, MemberField.EDUCATION, MemberField.JOB_POST, MemberField.WORKPLACE,
                MemberField.MOBILE_PHONE, MemberField.WORK_STARTED_ON)) {
            assertThat(empty(field)).as(field.label()).isEmpty();
        }
        assertThat(flagged(MemberField.MOBILE_MEMBER)).isEqualTo(4);
        assertThat(flagged(MemberField.LOST_CONTACT)).isEqualTo(1);
        assertThat(flagged(MemberField.LEADING_CADRE)).isEqualTo(8);
        assertThat(roster.entries()).filteredOn(entry -> entry.member().get(MemberField.DIFFICULTY) != null).hasSize(5);
        assertThat(roster.entries()).filteredOn(entry -> entry.member().retired()).hasSize(41);
    }

    @Test
    void everyBranchHasASecretaryWhoWasEligible() {
        for (Organization branch : roster.tree().branchesUnder(roster.tree().unit().orElseThrow().id())) {
            Post secretary = records.posts.heldOn(DAY).stream().filter(post -> post.organizationId() == branch.id() && post.title() == PostTitle.SECRETARY)
                    .findFirst().orElseThrow();
            RosterEntry holder = roster.find(secretary.memberId()).orElseThrow();
            assertThat(holder.branchId()).isEqualTo(branch.id());
            assertThat(holder.member().partyStandingOn(secretary.fromOn())).as(branch.name()).isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void committeesHaveThreeToFiveMembersAndTheNecessaryPosts() {
        for (Organization branch : roster.tree().branchesUnder(roster.tree().unit().orElseThrow().id())) {
            List<Post> held = records.posts.heldOn(DAY).stream().filter(post -> post.organizationId() == branch.id()).toList();
            assertThat(held.stream().map(Post::memberId).distinct()).as(branch.name()).hasSizeBetween(3, 5);
            assertThat(held).extracting(Post::title).contains(PostTitle.SECRETARY, PostTitle.ORGANIZATION_COMMISSIONER, PostTitle.PUBLICITY_COMMISSIONER,
                    PostTitle.DISCIPLINE_COMMISSIONER);
            for (Organization group : roster.tree().children(branch.id())) {
                Post leader = records.posts.heldOn(DAY).stream().filter(post -> post.organizationId() == group.id()).findFirst().orElseThrow();
                assertThat(roster.find(leader.memberId()).orElseThrow().groupId()).isEqualTo(group.id());
            }
        }
        assertThat(records.posts.heldOn(DAY)).allSatisfy(post -> {
            Member holder = roster.find(post.memberId()).orElseThrow().member();
            assertThat(holder.date(MemberField.FULL_ON)).as(holder.name()).isBefore(post.fromOn());
        });
    }

    @Test
    void oneTermHasEndedAndOneEndsWithinSixMonths() {
        Organization water = roster.tree().named("水上学校党支部").get(0);
        assertThat(records.posts.terms()).filteredOn(term -> term.organizationId() == water.id()).first()
                .satisfies(term -> assertThat(term.endsOn()).isEqualTo(LocalDate.of(2026, 5, 28)));
        Organization school = roster.tree().named("市体校党支部").get(0);
        assertThat(records.posts.terms()).filteredOn(term -> term.organizationId() == school.id()).first()
                .satisfies(term -> assertThat(term.endsOn()).isBetween(DAY, DAY.plusMonths(6)));
    }

    @Test
    void someHaveComeGoneAndMoved() {
        assertThat(onRolls("许志远", LocalDate.of(2026, 4, 30))).isTrue();
        assertThat(onRolls("许志远", LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(onRolls("何秉文", DAY)).isFalse();
        assertThat(onRolls("罗雨桐", LocalDate.of(2026, 6, 29))).isFalse();
        assertThat(onRolls("罗雨桐", LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(branchOf("陆佳", LocalDate.of(2026, 3, 1))).isEqualTo("全民健身中心党支部");
        assertThat(branchOf("陆佳", LocalDate.of(2026, 3, 2))).isEqualTo("局机关党支部");
        assertThat(records.memberships.roster(LocalDate.of(2025, 12, 31)).total()).isEqualTo(new Roster.Headcount(172, 7));
    }

    @Test
    void namesOutsideTheBasicPlaneAndCompoundSurnamesOccur() {
        assertThat(roster.entries()).extracting(entry -> entry.member().name()).contains("李𬭎", "陈䶮", "欧阳静", "上官云飞").doesNotHaveDuplicates();
    }

    @Test
    void isTheSameEveryTime() {
        try (RecordsFixture other = new RecordsFixture(folder.resolve("two"))) {
            SampleUnits.fill(other);
            assertThat(lines(other.memberships.roster(DAY))).isEqualTo(lines(roster));
        }
    }

    @Test
    void fillsOnlyEmptyRecords() {
        assertThatThrownBy(() -> SampleUnits.fill(records)).isInstanceOf(RefusedException.class).hasMessageContaining("空白的台账");
    }

    private static List<String> lines(Roster of) {
        return of.entries().stream().sorted(Comparator.comparing(entry -> entry.member().idNumber()))
                .map(entry -> entry.member().describe() + " " + of.tree().get(entry.branchId()).name() + " " + entry.category() + " " + entry.enteredOn() + " "
                        + (entry.groupId() == null ? "" : of.tree().get(entry.groupId()).name()) + " " + entry.postText())
                .toList();
    }

    private static List<Member> everybody() {
        return records.database.read(records.members::all);
    }

    private static List<RosterEntry> empty(MemberField field) {
        return roster.entries().stream().filter(entry -> entry.member().get(field) == null).toList();
    }

    private static long flagged(MemberField field) {
        return roster.entries().stream().filter(entry -> entry.member().flag(field)).count();
    }

    private static boolean onRolls(String name, LocalDate day) {
        return records.memberships.roster(day).entries().stream().anyMatch(entry -> entry.member().name().equals(name));
    }

    private static String branchOf(String name, LocalDate day) {
        Roster on = records.memberships.roster(day);
        return on.entries().stream().filter(entry -> entry.member().name().equals(name)).map(entry -> on.tree().get(entry.branchId()).displayName())
                .findFirst().orElseThrow();
    }
}
