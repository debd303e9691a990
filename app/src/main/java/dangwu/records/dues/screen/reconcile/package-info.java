/** The part 对账 of the room 党费: whether owed and paid, received and remitted agree to the fen, and the rows behind each figure. */
package dangwu.records.dues.screen.reconcile;
