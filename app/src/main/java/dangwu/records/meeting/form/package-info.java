/** The documents of one meeting: minutes, sign-in sheet, the papers around a 组织生活会 and 民主评议, and volumes of them. */
package dangwu.records.meeting.form;
