/** The ledgers of organizations and members: L01 to L03 and L10 to L12. */
package dangwu.records.member.ledger;
