/** 会议与活动: what was held and planned, as a list, a month, a year's matrix, and what is still to be done after meetings. */
package dangwu.records.meeting.screen.overview;
