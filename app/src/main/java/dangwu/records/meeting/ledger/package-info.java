/** The ledgers of organizational life that list what was planned and held: L30, L33, L34, L37, L38, L45, L46; and what other ledgers of meetings build on. */
package dangwu.records.meeting.ledger;
