/** The ledgers of theory study: L40 to L44, L47 and L141. */
package dangwu.records.meeting.study.ledger;
