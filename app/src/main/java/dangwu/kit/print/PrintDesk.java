package dangwu.kit.print;

import dangwu.kit.ui.Work;

/** Where screens bring what shall be printed. View models take it in their constructor. Called on the JavaFX thread. */
@FunctionalInterface
public interface PrintDesk {

    /**
     * Shows the pages to look at, to print, or to save as PDF.
     *
     * @param title what the document is called, e.g. 第一党支部会议记录; also the name of its file
     * @param pdf   makes the PDF, in the background; see {@link PaperPdf} and {@link Binder}
     */
    void preview(String title, Work<byte[]> pdf);
}
