/** The screen 理论学习: plan, sessions, attendance, works, bulletins, appraisal, archive and 学时 of a year. */
package dangwu.records.meeting.screen.study;
