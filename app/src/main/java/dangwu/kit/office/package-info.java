/**
 * One model of paper and its three writers.
 *
 * <p>A ledger, form or report is described once as a {@link dangwu.kit.office.PaperBook}; {@link dangwu.kit.office.XlsxWriter},
 * {@link dangwu.kit.office.DocxWriter} and {@link dangwu.kit.office.PdfWriter} turn it into Excel, Word and PDF that carry the same text.
 */
package dangwu.kit.office;
