/**
 * The files of one record on the screen: {@link dangwu.kit.attachment.screen.AttachmentsPane} over
 * {@link dangwu.kit.attachment.screen.AttachmentsViewModel}. It knows shelves, not what stands behind them.
 */
package dangwu.kit.attachment.screen;
