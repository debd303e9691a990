package dangwu.oversight.compliance;

import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** BR-07: a branch secretary had been a full member for a year when he took the post; 党龄 counts from 转正 (DV-30). */
final class SecretaryStandingRule implements Rule {

    @Override
    public String id() {
        return "BR-07";
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Organization branch : facts.branches()) {
            for (Post post : facts.postsIn(branch)) {
                RosterEntry holder = facts.entry(post.memberId());
                if (post.title() == PostTitle.SECRETARY && post.fromOn() != null && holder != null && tooYoung(holder, post.fromOn())) {
                    findings.add(new Finding(id(), Severity.VIOLATION, branch.id(), post.memberId(),
                            branch.displayName() + "书记" + post.personName() + post.fromOn() + "任职时党龄不满1年（"
                                    + holder.member().text(MemberField.FULL_ON) + "转正）。", "支部工作条例第六章"));
                }
            }
        }
        return findings;
    }

    private static boolean tooYoung(RosterEntry holder, LocalDate appointedOn) {
        LocalDate full = holder.member().date(MemberField.FULL_ON);
        return full != null && appointedOn.isBefore(full.plusYears(1));
    }
}
