/** 常用语: texts that the clerk keeps for use again. */
package dangwu.records.meeting.phrase;
