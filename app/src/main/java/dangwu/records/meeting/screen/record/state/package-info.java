/** 记一次会议 without its window: what is being recorded, piece by piece, and how it is kept. */
package dangwu.records.meeting.screen.record.state;
