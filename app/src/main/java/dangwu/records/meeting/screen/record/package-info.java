/** 记一次会议: the screen on which a meeting is recorded. */
package dangwu.records.meeting.screen.record;
