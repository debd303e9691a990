package dangwu.front.sample;

import dangwu.kit.db.WriteScope;
import dangwu.records.member.Enrolment;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.org.CommitteeTerm;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostService;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the sample unit its committees: their terms, their posts, and the leaders of the groups. */
final class SamplePosts {

    private static final int COMMITTEE_TERM_NO = 6;
    private static final int LEADERS_LEAST_AGE = 35;
    private static final int TERM = 3;
    /** Meetings of the sample are recorded from here on. */
    private static final LocalDate FIRST_MINUTES = SampleUnit.AS_OF.minusMonths(17).withDayOfMonth(1);
    private static final LocalDate FORMER_SECRETARY_FROM = LocalDate.of(2019, 4, 26);

    private final PostService posts;

    SamplePosts(PostService posts) {
        this.posts = posts;
    }

    /** @param people, {@code kept} and {@code enrolments} one by one the same members */
    void take(WriteScope scope, SampleOrganizations.Founded unit, List<SamplePerson> people, List<Member> kept, List<Enrolment> enrolments,
            Map<String, Member> byName) {
        term(scope, unit.committee(), COMMITTEE_TERM_NO, SampleData.COMMITTEE_ELECTED_ON);
        for (int b = 0; b < SampleData.BRANCHES.size(); b++) {
            SampleBranch branch = SampleData.BRANCHES.get(b);
            term(scope, unit.branch(b), branch.termNo() - 1, branch.electedOn().minusYears(3));
            term(scope, unit.branch(b), branch.termNo(), branch.electedOn());
        }
        upper(scope, unit, byName);
        Set<Long> led = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Enrolment enrolment = enrolments.get(i);
            int branchNo = branchNo(unit, enrolment.branchId());
            for (PostTitle title : people.get(i).titles()) {
                reelected(scope, unit.branch(branchNo), kept.get(i), title, SampleData.BRANCHES.get(branchNo).electedOn());
            }
            if (leads(people.get(i), enrolment) && led.add(enrolment.groupId())) {
                Organization group = unit.groups(branchNo).stream().filter(one -> one.id() == enrolment.groupId()).findFirst().orElseThrow();
                reelected(scope, group, kept.get(i), PostTitle.GROUP_LEADER, SampleData.BRANCHES.get(branchNo).electedOn().plusWeeks(2));
            }
        }
        formerSecretary(scope, unit, byName);
    }

    /** What the last election gave him; where that was within the time of the minutes, he had held it before, unless another did. */
    private void reelected(WriteScope scope, Organization organization, Member member, PostTitle title, LocalDate from) {
        post(scope, organization, member, title, from);
        boolean another = title == PostTitle.SECRETARY && organization.name().equals(SampleData.BRANCHES.get(0).name());
        if (from.isAfter(FIRST_MINUTES) && !another) {
            posts.save(scope, new Post(0, organization.id(), member.id(), member.name(), title, from.minusYears(TERM), from.minusDays(1), Post.ObtainedBy.ELECTED,
                    approval(organization.kind(), from.minusYears(TERM)), null));
        }
    }

    /** A secretary who has left his post, so that the history has something to show. */
    private void formerSecretary(WriteScope scope, SampleOrganizations.Founded unit, Map<String, Member> byName) {
        Member former = byName.get("冯永刚");
        posts.save(scope, new Post(0, unit.branch(0).id(), former.id(), former.name(), PostTitle.SECRETARY, FORMER_SECRETARY_FROM,
                SampleData.BRANCHES.get(0).electedOn().minusDays(1), Post.ObtainedBy.ELECTED, null, null));
    }

    private static boolean leads(SamplePerson person, Enrolment enrolment) {
        return enrolment.groupId() != null && person.titles().isEmpty() && person.age() >= LEADERS_LEAST_AGE && person.age() < 75
                && enrolment.category() == MemberCategory.FULL && enrolment.enteredOn() != null
                && enrolment.enteredOn().isBefore(SampleData.COMMITTEE_ELECTED_ON) && !SampleData.LEADING_CADRES.contains(person.name())
                && !enrolment.member().flag(MemberField.MOBILE_MEMBER);
    }

    private static int branchNo(SampleOrganizations.Founded unit, long branchId) {
        for (int b = 0; b < unit.branches().size(); b++) {
            if (unit.branch(b).id() == branchId) {
                return b;
            }
        }
        throw new IllegalArgumentException("no branch " + branchId);
    }

    private void term(WriteScope scope, Organization organization, int termNo, LocalDate electedOn) {
        if (termNo > 0 && !electedOn.isBefore(organization.foundedOn())) {
            posts.save(scope, new CommitteeTerm(0, organization.id(), termNo, electedOn, CommitteeTerm.endOfTerm(organization.kind(), electedOn),
                    approval(organization.kind(), electedOn), null));
        }
    }

    private void upper(WriteScope scope, SampleOrganizations.Founded unit, Map<String, Member> byName) {
        for (String line : SampleData.UPPER_POSTS) {
            String[] parts = line.split(" ");
            Organization organization = parts[0].equals("党组") ? unit.leadingGroup() : unit.committee();
            post(scope, organization, byName.get(parts[1]), PostTitle.of(parts[2]).orElseThrow(), SampleData.COMMITTEE_ELECTED_ON);
        }
    }

    private void post(WriteScope scope, Organization organization, Member member, PostTitle title, LocalDate from) {
        String remarks = title == PostTitle.OTHER ? "党组成员" : null;
        Post.ObtainedBy how = organization.kind() == OrganizationKind.LEADING_GROUP ? Post.ObtainedBy.APPOINTED : Post.ObtainedBy.ELECTED;
        posts.save(scope, new Post(0, organization.id(), member.id(), member.name(), title, from, null, how, approval(organization.kind(), from), remarks));
    }

    /** Number of the letter in which the superior approved; groups need none. */
    private static String approval(OrganizationKind kind, LocalDate day) {
        return switch (kind) {
            case GROUP, LEADING_GROUP -> null;
            case COMMITTEE -> "市直机关工委〔" + day.getYear() + "〕38号";
            default -> "市体机党〔" + day.getYear() + "〕" + day.getMonthValue() + "号";
        };
    }
}
