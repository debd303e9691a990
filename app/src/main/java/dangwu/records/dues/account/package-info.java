/** 收缴: which months a member owes, what was paid for them, and what is still open; the journal of payments (L51, L55, DU-05 to DU-14). */
package dangwu.records.dues.account;
