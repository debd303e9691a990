package dangwu.kit.print;

import dangwu.kit.ui.Progress;
import java.util.List;

/** The printers of a machine. Both methods may take seconds: never to be called on the JavaFX thread. */
public interface Printing {

    /**
     * The printers there are, the default one first; empty when none is installed.
     *
     * @throws PrintTroubleException with a sentence for the clerk
     */
    List<Printer> printers() throws PrintTroubleException;

    /**
     * Hands pages to a printer, at their true size; returns when the operating system has them.
     *
     * @throws PrintTroubleException with a sentence for the clerk: printer gone, refused
     * @throws java.util.concurrent.CancellationException when cancelled before
     */
    void print(PrintJob job, Progress progress) throws PrintTroubleException;
}
