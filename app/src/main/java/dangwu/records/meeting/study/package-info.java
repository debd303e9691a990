/** What study leaves behind besides the sessions, which are meetings: L40 to L47 and the hours of training elsewhere. */
package dangwu.records.meeting.study;
