package dangwu.kit.print;

import java.util.concurrent.atomic.AtomicReference;

/** Remembers how was printed last. Called on the JavaFX thread. */
public interface PrintMemory {

    /** The settings used last; {@link PrintSettings#FIRST} when there are none. */
    PrintSettings last();

    /** Remembers settings. The number of copies is not worth remembering: it belongs to what was printed. */
    void remember(PrintSettings settings);

    /** A memory that lasts as long as the program runs. */
    static PrintMemory inMemory() {
        AtomicReference<PrintSettings> kept = new AtomicReference<>(PrintSettings.FIRST);
        return new PrintMemory() {
            @Override
            public PrintSettings last() {
                return kept.get();
            }

            @Override
            public void remember(PrintSettings settings) {
                kept.set(settings);
            }
        };
    }
}
