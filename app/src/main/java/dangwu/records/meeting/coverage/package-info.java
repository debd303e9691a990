/** What had to be held, what was, and what is missing: the frequencies of rules.md decided for one organization and one span of time. No nodes. */
package dangwu.records.meeting.coverage;
