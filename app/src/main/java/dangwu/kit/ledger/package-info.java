/**
 * What every ledger has in common, whatever it is about: it is asked for with a {@link dangwu.kit.ledger.LedgerRequest}, found in a
 * {@link dangwu.kit.ledger.LedgerCatalogue} and written to files by {@link dangwu.kit.ledger.LedgerFiles}.
 */
package dangwu.kit.ledger;
