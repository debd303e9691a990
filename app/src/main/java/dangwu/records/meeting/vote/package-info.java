/** Who may vote on what, and when it is carried: exact arithmetic, no records. */
package dangwu.records.meeting.vote;
