/** Who should attend a meeting, and who has a vote, on its day. */
package dangwu.records.meeting.due;
