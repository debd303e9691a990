/** 年度计划 (L30): what organizations mean to hold in a year, month by month, and what came of it. */
package dangwu.records.meeting.screen.plan;
