/** The screens of organizational life: what several of them share. */
package dangwu.records.meeting.screen;
