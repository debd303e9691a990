package dangwu.oversight.compliance;

import dangwu.records.member.MemberDataCheck;
import dangwu.records.member.MemberDataCheck.Remark;
import dangwu.records.member.RosterEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** MG-12: a member's data are complete and do not contradict each other. */
final class MemberDataRule implements Rule {

    @Override
    public String id() {
        return "MG-12";
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (RosterEntry entry : facts.roster().entries()) {
            List<Remark> remarks = MemberDataCheck.check(entry.member(), entry.category(), facts.asOf());
            if (!remarks.isEmpty()) {
                String said = remarks.stream().map(remark -> remark.sentence().replaceFirst("。$", "")).collect(Collectors.joining("；"));
                findings.add(new Finding(id(), Severity.WARNING, entry.branchId(), entry.member().id(), entry.member().name() + "：" + said + "。",
                        "党员基本信息采集要求"));
            }
        }
        return findings;
    }
}
