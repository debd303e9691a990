package planted.records.member.ledger;

import planted.kit.db.WriteScope;

/** A ledger that writes. */
final class WritingLedger {
    WriteScope used;
}
