package dangwu.records.dues.form;

import dangwu.kit.ledger.Ledger;
import dangwu.records.dues.ledger.DuesSource;
import java.util.List;

/** The ledgers of dues that consist of printed sheets: the month sheets of L51, and L52 with its vouchers. */
public final class DuesFormLedgers {

    private final List<Ledger> ledgers;

    public DuesFormLedgers(DuesSource source) {
        ledgers = List.of(new MonthSheetLedger(source), new RemittanceLedger(source));
    }

    /** By their numbers. */
    public List<Ledger> all() {
        return ledgers;
    }
}
