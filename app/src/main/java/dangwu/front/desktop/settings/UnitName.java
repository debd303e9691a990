package dangwu.front.desktop.settings;

/** Reads and writes what the unit itself is called in the records. Called in the background. */
public interface UnitName {

    /** The name; null while there is no unit. */
    String read();

    /** Writes it; refused with a sentence when it will not do. */
    void write(String name);
}
