/** What the screens of 核定 know and can do, without nodes: who is shown, what is typed, what would be copied, what can be taken back. */
package dangwu.records.dues.screen.assess.state;
