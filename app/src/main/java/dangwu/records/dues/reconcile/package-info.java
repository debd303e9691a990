/** 对账: owed = paid + arrears + exempted, received = remitted + in hand, and what causes a difference of even one fen. */
package dangwu.records.dues.reconcile;
