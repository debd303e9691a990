/** The ledgers of dues (L50, L51, L53 to L55), and what their printed sheets build on. They read and change nothing. */
package dangwu.records.dues.ledger;
