package dangwu.oversight.compliance;

import dangwu.records.member.MemberCategory;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules on how a branch is set up (支部工作条例, rules.md 1: BR-01 to BR-06), each looking at one branch. */
enum BranchRule implements Rule {

    /** A branch needs three full members; a joint branch is the form for units that have fewer. */
    FEWEST_MEMBERS("BR-01", Severity.VIOLATION, "支部工作条例第四条") {
        @Override
        Optional<String> fault(Organization branch, Facts facts) {
            int full = facts.count(branch, MemberCategory.FULL);
            return when(branch.kind() != OrganizationKind.JOINT_BRANCH && branch.kind() != OrganizationKind.TEMP_JOINT_BRANCH && full < 3,
                    "正式党员" + full + "人，不足3人，应调整或与其他支部联合");
        }
    },
    /** Generally no more than fifty members, probationary ones included. */
    MOST_MEMBERS("BR-02", Severity.WARNING, "支部工作条例第四条") {
        @Override
        Optional<String> fault(Organization branch, Facts facts) {
            int all = facts.count(branch, MemberCategory.FULL) + facts.count(branch, MemberCategory.PROBATIONARY);
            return when(all > 50, "党员" + all + "人，一般不超过50人");
        }
    },
    /** Seven full members and more elect a committee; probationary ones do not count. */
    COMMITTEE_NEEDED("BR-03", Severity.VIOLATION, "支部工作条例第六章") {
        @Override
        Optional<String> fault(Organization branch, Facts facts) {
            int full = facts.count(branch, MemberCategory.FULL);
            return when(needsCommittee(branch, facts) && committeeSize(branch, facts) < 2, "正式党员" + full + "人，满7人应设支部委员会，尚未登记支委");
        }
    },
    /** Three to five on the committee, never more than seven. */
    COMMITTEE_SIZE("BR-04", Severity.WARNING, "支部工作条例第六章") {
        @Override
        Optional<String> fault(Organization branch, Facts facts) {
            int size = committeeSize(branch, facts);
            return when(size >= 2 && needsCommittee(branch, facts) && (size < 3 || size > 5 && size <= 7), "支部委员会" + size + "人，一般由3至5人组成");
        }
    },
    COMMITTEE_TOO_LARGE("BR-04", Severity.VIOLATION, "支部工作条例第六章") {
        @Override
        Optional<String> fault(Organization branch, Facts facts) {
            int size = committeeSize(branch, facts);
            return when(size > 7, "支部委员会" + size + "人，不得超过7人");
        }
    },
    /** Secretary and the three commissioners; one person may hold two of these posts. */
    COMMITTEE_POSTS("BR-05", Severity.WARNING, "支部工作条例第六章") {
        @Override
        Optional<String> fault(Organization branch, Facts facts) {
            if (!needsCommittee(branch, facts) || committeeSize(branch, facts) < 2) {
                return Optional.empty();
            }
            List<String> missing = new ArrayList<>();
            for (PostTitle title : List.of(PostTitle.SECRETARY, PostTitle.ORGANIZATION_COMMISSIONER, PostTitle.PUBLICITY_COMMISSIONER,
                    PostTitle.DISCIPLINE_COMMISSIONER)) {
                if (holders(branch, facts, title) == 0) {
                    missing.add(title.label());
                }
            }
            return when(!missing.isEmpty(), "支部委员会缺" + String.join("、", missing));
        }
    },
    /** A branch below seven full members has one secretary and, if need be, one deputy, and no committee. */
    NO_COMMITTEE("BR-06", Severity.VIOLATION, "支部工作条例第六章") {
        @Override
        Optional<String> fault(Organization branch, Facts facts) {
            if (facts.count(branch, MemberCategory.FULL) >= COMMITTEE_FROM) {
                return Optional.empty();
            }
            int secretaries = holders(branch, facts, PostTitle.SECRETARY);
            int deputies = holders(branch, facts, PostTitle.DEPUTY_SECRETARY) + holders(branch, facts, PostTitle.FULL_TIME_DEPUTY_SECRETARY);
            if (secretaries != 1) {
                return Optional.of("正式党员不足7人，应设1名书记，现登记" + secretaries + "名");
            }
            return when(deputies > 1, "正式党员不足7人，副书记至多1名，现登记" + deputies + "名");
        }
    };

    private static final int COMMITTEE_FROM = 7;

    private final String id;
    private final Severity severity;
    private final String basis;

    BranchRule(String id, Severity severity, String basis) {
        this.id = id;
        this.severity = severity;
        this.basis = basis;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Organization branch : facts.branches()) {
            fault(branch, facts).ifPresent(fault -> findings
                    .add(new Finding(id, severity, branch.id(), null, branch.displayName() + fault + "。", basis)));
        }
        return findings;
    }

    /** What is off in {@code branch}, as a clause to follow its name. */
    abstract Optional<String> fault(Organization branch, Facts facts);

    private static Optional<String> when(boolean fault, String clause) {
        return fault ? Optional.of(clause) : Optional.empty();
    }

    private static boolean needsCommittee(Organization branch, Facts facts) {
        return facts.count(branch, MemberCategory.FULL) >= COMMITTEE_FROM && !branch.kind().temporary();
    }

    /** Persons on the committee; one who holds two posts counts once. */
    private static int committeeSize(Organization branch, Facts facts) {
        return (int) facts.postsIn(branch).stream().filter(post -> post.title().committee())
                .map(post -> post.memberId() != null ? post.memberId().toString() : post.personName()).distinct().count();
    }

    private static int holders(Organization branch, Facts facts, PostTitle title) {
        return (int) facts.postsIn(branch).stream().map(Post::title).filter(title::equals).count();
    }
}
