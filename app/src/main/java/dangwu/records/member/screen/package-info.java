/** The screen of members: its state, its table, its dialogs, and the search. */
package dangwu.records.member.screen;
