package planted.records.member.ledger;

import planted.records.member.screen.PlantedRow;

/** A ledger that needs a screen. */
final class LedgerOfAScreen {
    PlantedRow used;
}
