/** What is printed of dues one sheet at a time: 收缴签名表, 内部收款凭单, 公示通知, 核定说明; and the ledger that consists of such sheets (L52). */
package dangwu.records.dues.form;
