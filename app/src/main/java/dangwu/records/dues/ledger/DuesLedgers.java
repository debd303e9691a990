package dangwu.records.dues.ledger;

import dangwu.kit.ledger.Ledger;
import java.util.List;

/** The ledgers of dues that list what was assessed, collected, used and exempted: L50, L51, L53, L54, L55. */
public final class DuesLedgers {

    /** Their box in the directory. */
    public static final String BOX = "06 党费";

    private final List<Ledger> ledgers;

    public DuesLedgers(DuesSource source) {
        ledgers = List.of(new AssessmentLedger(source), new CollectionLedger(source), new MinimalCollectionLedger(source), PublicLedger.byBranch(source), PublicLedger.byMember(source),
                new FundLedger(source), new ReliefLedger(source));
    }

    /** In the order of the directory. */
    public List<Ledger> all() {
        return ledgers;
    }
}
