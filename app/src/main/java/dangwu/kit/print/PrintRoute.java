package dangwu.kit.print;

import dangwu.kit.ui.Progress;

/** A way to a printer. */
@FunctionalInterface
interface PrintRoute {

    /** @throws PrintTroubleException with a sentence for the clerk */
    void send(PrintJob job, Progress progress) throws PrintTroubleException;
}
