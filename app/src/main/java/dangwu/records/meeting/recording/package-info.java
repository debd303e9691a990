/** What happens when a meeting is recorded: proposals, the check against the rules, keeping and taking away. */
package dangwu.records.meeting.recording;
