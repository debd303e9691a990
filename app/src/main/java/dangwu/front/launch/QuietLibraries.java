package dangwu.front.launch;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Keeps the libraries from talking to the user: their banners are off, and what they log goes where our own log goes. */
public final class QuietLibraries {
    private QuietLibraries() {}

    /**
     * To be called before any of them is used. JavaFX among them: it would greet every start with "Unsupported JavaFX
     * configuration" on stderr, because the program runs from the class path.
     */
    public static void hush() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
