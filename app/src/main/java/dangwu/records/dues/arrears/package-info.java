/** 欠缴: months that were not paid, what was done about it, and the case that a meeting is to decide (DU-08, DU-09). */
package dangwu.records.dues.arrears;
