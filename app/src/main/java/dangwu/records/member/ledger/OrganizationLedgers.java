package dangwu.records.member.ledger;

import dangwu.kit.ledger.Ledger;
import dangwu.kit.text.ChineseNames;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.PostRepository;
import java.util.List;

/**
 * The ledgers of organizations: L01 党组织基本信息表, L02 班子成员名册, L03 党小组划分表. They stand here and not beside the organizations because each
 * of them tells of members, whom that room does not know.
 */
public final class OrganizationLedgers {

    static final String BOX = "01 组织建设";

    private final List<Ledger> ledgers;

    public OrganizationLedgers(MembershipRepository memberships, PostRepository posts, ChineseNames names) {
        RosterSource source = new RosterSource(memberships, names);
        ledgers = List.of(new OrganizationFormLedger(source, posts), new CommitteeLedger(source, posts), new GroupLedger(source));
    }

    /** In the order of the directory. */
    public List<Ledger> all() {
        return ledgers;
    }
}
