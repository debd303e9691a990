package dangwu.oversight.compliance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the rules on organizations and members over the facts of a day. */
public final class RecordsCheck {

    private final List<Rule> rules;

    /** With every rule that there is. */
    public RecordsCheck() {
        List<Rule> all = new ArrayList<>(Arrays.asList(BranchRule.values()));
        all.add(new SecretaryStandingRule());
        all.add(new MemberWithoutBranchRule());
        all.add(new MemberDataRule());
        rules = List.copyOf(all);
    }

    /** What is off, by rule. */
    public List<Finding> run(Facts facts) {
        return rules.stream().flatMap(rule -> rule.check(facts).stream()).toList();
    }
}
