package dangwu.records.member.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.PaperBook;

/** What the ledgers have in common that stand on the roster of a day: their place in the directory, and the part of the unit asked for. */
abstract class RosterBasedLedger extends FiledLedger {

    private final RosterSource source;

    RosterBasedLedger(String id, String name, String box, RosterSource source) {
        super(id, name, box);
        this.source = source;
    }

    @Override
    public final PaperBook paper(LedgerRequest request) {
        return paper(request, source.scope(request));
    }

    /** The ledger on {@code scope}, the part of the roster that {@code request} is about. */
    abstract PaperBook paper(LedgerRequest request, RosterScope scope);
}
