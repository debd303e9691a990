package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.PaperBook;

/** What the ledgers have in common that tell of the meetings of a period: their place in the directory, and the part of the unit asked for. */
public abstract class MeetingBasedLedger extends FiledLedger {

    private final LifeSource source;

    /** @param box the box of the directory, e.g. {@link MeetingLedgers#BOX} */
    protected MeetingBasedLedger(String id, String name, String box, LifeSource source) {
        super(id, name, box);
        this.source = source;
    }

    @Override
    public final boolean periodic() {
        return true;
    }

    @Override
    public final PaperBook paper(LedgerRequest request) {
        return paper(source.scope(request));
    }

    /** The ledger on {@code scope}. */
    protected abstract PaperBook paper(LifeScope scope);

    /** Where it gets what it tells. */
    protected final LifeSource source() {
        return source;
    }
}
