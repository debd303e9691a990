package dangwu.records.member.ledger;

import dangwu.kit.ledger.Ledger;
import dangwu.kit.text.ChineseNames;
import dangwu.records.member.MembershipRepository;
import java.util.List;

/** The ledgers of members: L10 党员花名册, L11 党员基本信息采集表, L12 党员基本信息汇总表. */
public final class MemberLedgers {

    static final String BOX = "02 党员队伍";

    private final List<Ledger> ledgers;

    public MemberLedgers(MembershipRepository memberships, ChineseNames names) {
        RosterSource source = new RosterSource(memberships, names);
        ledgers = List.of(new RosterLedger(source), new CollectionFormLedger(source), new SummaryLedger(source));
    }

    /** In the order of the directory. */
    public List<Ledger> all() {
        return ledgers;
    }
}
