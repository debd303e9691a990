/** Meetings from sheets: fields, names, comparison with what is kept, and writing. */
package dangwu.records.meeting.imports;
