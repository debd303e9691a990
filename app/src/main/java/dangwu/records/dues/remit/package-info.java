/** 上缴, 使用, 公示, 结账: where the money goes, and the unit's balance (L52 to L54, DU-15 to DU-18). */
package dangwu.records.dues.remit;
