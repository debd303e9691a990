/** Unsaved edits of complete records, kept inside the encrypted database until they are saved or given up. */
package dangwu.records.meeting.recovery;
