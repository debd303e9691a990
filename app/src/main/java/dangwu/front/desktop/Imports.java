package dangwu.front.desktop;

/** Begins imports in the window. */
public interface Imports {

    /** Lets the clerk choose a file of organizations and leads through the import; {@code afterwards} runs when it is closed. */
    void organizations(Runnable afterwards);

    /** The same with members. */
    void members(Runnable afterwards);
}
