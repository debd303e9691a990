/** The room 党费: 收缴, 核定, 欠缴, 上缴与使用 and 对账, one at a time, all of the same branch and month. */
package dangwu.records.dues.screen;
