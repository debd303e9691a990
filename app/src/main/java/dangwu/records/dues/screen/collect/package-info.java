/** 收缴: the members of one branch in one month, what each owes and has paid, and everything that is booked of it (L51, L55, DU-05 to DU-13). */
package dangwu.records.dues.screen.collect;
