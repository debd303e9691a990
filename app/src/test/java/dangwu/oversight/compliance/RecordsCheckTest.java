package dangwu.oversight.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationProfile;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules as rules.md 1 and 5 have them, border cases first. */
class RecordsCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long BRANCH = 2;

    @ParameterizedTest(name = "{0} with {1} full and {2} probationary members: BR-01 {3}")
    @CsvSource({"BRANCH,2,0,true", "BRANCH,3,0,false", "BRANCH,2,5,true", "BRANCH,0,3,true", "JOINT_BRANCH,2,0,false", "TEMP_BRANCH,2,0,true",
        "TEMP_JOINT_BRANCH,1,0,false"})
    void fewestMembers(OrganizationKind kind, int full, int probationary, boolean fault) {
        assertThat(rules(facts(kind, full, probationary, "SECRETARY"))).satisfies(found -> assertThat(found.contains("BR-01")).isEqualTo(fault));
    }

    @ParameterizedTest(name = "{0} full and {1} probationary members: BR-02 {2}")
    @CsvSource({"50,0,false", "51,0,true", "45,5,false", "45,6,true"})
    void mostMembers(int full, int probationary, boolean fault) {
        assertThat(rules(facts(OrganizationKind.BRANCH, full, probationary, COMMITTEE)).contains("BR-02")).isEqualTo(fault);
    }

    @ParameterizedTest(name = "{0} full, {1} probationary, posts {2}: BR-03 {3}")
    @CsvSource({"6,0,SECRETARY,false", "6,5,SECRETARY,false", "7,0,SECRETARY,true", "7,0,'',true",
        "7,0,SECRETARY+ORGANIZATION_COMMISSIONER+PUBLICITY_COMMISSIONER,false"})
    void committeeNeeded(int full, int probationary, String posts, boolean fault) {
        assertThat(rules(facts(OrganizationKind.BRANCH, full, probationary, posts)).contains("BR-03")).isEqualTo(fault);
    }

    @ParameterizedTest(name = "committee of {0}: {1}")
    @CsvSource({"2,WARNING", "3,", "5,", "6,WARNING", "7,WARNING", "8,VIOLATION"})
    void committeeSize(int size, Severity severity) {
        List<Finding> found = new RecordsCheck().run(facts(OrganizationKind.BRANCH, 20, 0, "SECRETARY" + "+COMMISSIONER".repeat(size - 1)));
        assertThat(found.stream().filter(finding -> finding.rule().equals("BR-04")).map(Finding::severity).toList())
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest(name = "{0}: lacks {1}")
    @CsvSource({"SECRETARY+ORGANIZATION_COMMISSIONER+PUBLICITY_COMMISSIONER+DISCIPLINE_COMMISSIONER,",
        "SECRETARY+ORGANIZATION_COMMISSIONER+PUBLICITY_COMMISSIONER,纪检委员",
        "DEPUTY_SECRETARY+ORGANIZATION_COMMISSIONER+COMMISSIONER,书记、宣传委员、纪检委员"})
    void committeePosts(String posts, String missing) {
        List<String> said = new RecordsCheck().run(facts(OrganizationKind.BRANCH, 20, 0, posts)).stream()
                .filter(finding -> finding.rule().equals("BR-05")).map(Finding::message).toList();
        assertThat(said).isEqualTo(missing == null ? List.of() : List.of("甲支部支部委员会缺" + missing + "。"));
    }

    @Test
    void onePersonMayHoldTwoPosts() {
        List<RosterEntry> members = members(7, 0);
        List<Post> posts = new ArrayList<>();
        for (PostTitle title : List.of(PostTitle.SECRETARY, PostTitle.ORGANIZATION_COMMISSIONER)) {
            posts.add(post(1L, title, TODAY.minusYears(1)));
        }
        posts.add(post(2L, PostTitle.PUBLICITY_COMMISSIONER, TODAY.minusYears(1)));
        posts.add(post(3L, PostTitle.DISCIPLINE_COMMISSIONER, TODAY.minusYears(1)));
        assertThat(rules(facts(OrganizationKind.BRANCH, members, posts))).doesNotContain("BR-03", "BR-04", "BR-05");
    }

    @ParameterizedTest(name = "{0} full members, posts {1}: BR-06 {2}")
    @CsvSource({"6,'',true", "6,SECRETARY,false", "6,SECRETARY+SECRETARY,true", "6,SECRETARY+DEPUTY_SECRETARY,false",
        "6,SECRETARY+DEPUTY_SECRETARY+DEPUTY_SECRETARY,true", "7,'',false"})
    void withoutCommittee(int full, String posts, boolean fault) {
        assertThat(rules(facts(OrganizationKind.BRANCH, full, 0, posts)).contains("BR-06")).isEqualTo(fault);
    }

    @ParameterizedTest(name = "full on {0}, secretary from {1}: BR-07 {2}")
    @CsvSource({"2020-06-20,2021-06-20,false", "2020-06-20,2021-06-19,true", "2020-02-29,2021-02-28,false", "2020-02-29,2021-02-27,true"})
    void secretaryHasBeenFullForAYear(LocalDate fullOn, LocalDate appointedOn, boolean fault) {
        RosterEntry holder = entry(1, MemberCategory.FULL, Map.of(MemberField.NAME, "甲", MemberField.FULL_ON, fullOn));
        Facts facts = facts(OrganizationKind.JOINT_BRANCH, List.of(holder), List.of(post(1L, PostTitle.SECRETARY, appointedOn)));
        assertThat(rules(facts).contains("BR-07")).isEqualTo(fault);
    }

    @Test
    void aMemberWithoutBranchIsAViolation() {
        Facts none = facts(OrganizationKind.BRANCH, 3, 0, "SECRETARY");
        assertThat(rules(none)).doesNotContain("MG-11");
        Member lost = new Member(77, Map.of(MemberField.NAME, "丁某"), Map.of());
        assertThat(new RecordsCheck().run(new Facts(none.roster(), none.posts(), List.of(lost))))
                .anySatisfy(finding -> assertThat(finding).extracting(Finding::rule, Finding::severity, Finding::memberId)
                        .containsExactly("MG-11", Severity.VIOLATION, 77L));
    }

    private static final String COMMITTEE = "SECRETARY+ORGANIZATION_COMMISSIONER+PUBLICITY_COMMISSIONER+DISCIPLINE_COMMISSIONER";

    private static List<String> rules(Facts facts) {
        return new RecordsCheck().run(facts).stream().map(Finding::rule).toList();
    }

    private static Facts facts(OrganizationKind kind, int full, int probationary, String titles) {
        List<Post> posts = new ArrayList<>();
        for (String title : titles.isEmpty() ? new String[0] : titles.split("\\+")) {
            posts.add(post((long) posts.size() + 1, PostTitle.valueOf(title), TODAY.minusYears(1)));
        }
        return facts(kind, members(full, probationary), posts);
    }

    private static Facts facts(OrganizationKind kind, List<RosterEntry> members, List<Post> posts) {
        Organization unit = Organization.of(null, OrganizationKind.COMMITTEE, "机关党委", null).withId(1);
        Organization branch = new Organization(BRANCH, 1L, kind, "甲支部", null, 1, null, null, OrganizationProfile.EMPTY);
        return new Facts(new Roster(TODAY, new OrganizationTree(List.of(unit, branch)), members), posts, List.of());
    }

    private static List<RosterEntry> members(int full, int probationary) {
        List<RosterEntry> members = new ArrayList<>();
        for (int i = 0; i < full + probationary; i++) {
            members.add(entry(i + 1, i < full ? MemberCategory.FULL : MemberCategory.PROBATIONARY, Map.of(MemberField.NAME, "党员" + i)));
        }
        return members;
    }

    private static RosterEntry entry(long id, MemberCategory category, Map<MemberField, ?> fields) {
        return new RosterEntry(new Member(id, fields, Map.of()), BRANCH, null, category, MembershipStatus.NORMAL, null, List.of());
    }

    private static Post post(Long memberId, PostTitle title, LocalDate from) {
        return new Post(0, BRANCH, memberId, "党员" + memberId, title, from, null, null, null, null);
    }
}
