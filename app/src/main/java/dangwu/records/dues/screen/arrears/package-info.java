/** 欠缴: who has not paid, since when and how long, what was done about it, and the cases that a meeting decides. Nobody's standing changes here (DU-08, DU-09). */
package dangwu.records.dues.screen.arrears;
