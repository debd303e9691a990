package dangwu.front.launch;

import dangwu.kit.db.JooqBanner;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Keeps the libraries from talking to the user: their banners are off, and what they log goes where our own log goes. */
public final class QuietLibraries {
    private QuietLibraries() {}

    /**
     * To be called before any of them is used. JavaFX among them: it would greet every start with "Unsupported JavaFX
     * configuration" on stderr, because the program runs from the class path.
     */
    public static void hush() {
        JooqBanner.off();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /**
     * For a run that opens no window, before anything is drawn: pictures and text are then measured without the display that DISPLAY
     * names, which may be gone. (Printing through AWT needs one; so not for a run with a window.)
     */
    public static void drawWithoutDisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    /** For a run that opens a window after all; before anything was drawn. */
    public static void drawOnDisplay() {
        System.clearProperty("java.awt.headless");
    }
}
