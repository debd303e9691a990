package dangwu.kit.print;

/** Which sides of a sheet are printed, and over which edge it is turned. */
public enum PrintSides {
    ONE_SIDED("单面"),
    /** Turned like a book. */
    LONG_EDGE("双面，沿长边翻页"),
    /** Turned like a pad. */
    SHORT_EDGE("双面，沿短边翻页");

    private final String label;

    PrintSides(String label) {
        this.label = label;
    }

    /** What the user sees. */
    public String label() {
        return label;
    }

    /** Whether both sides are printed. */
    public boolean both() {
        return this != ONE_SIDED;
    }
}
