package dangwu.oversight.compliance;

import java.util.List;

/** MG-11: every member is placed in a branch. */
final class MemberWithoutBranchRule implements Rule {

    @Override
    public String id() {
        return "MG-11";
    }

    @Override
    public List<Finding> check(Facts facts) {
        return facts.withoutBranch().stream()
                .map(member -> new Finding(id(), Severity.VIOLATION, null, member.id(), member.name() + "没有编入任何党支部。", "党章第八条")).toList();
    }
}
