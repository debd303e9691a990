package dangwu.kit.exchange;

/** What a cell of a sheet holds. */
public enum CellKind {
    /** Nothing, or only white space. */
    BLANK,
    /** Text. */
    TEXT,
    /** A number; dates are numbers too. */
    NUMBER,
    /** TRUE or FALSE. */
    BOOLEAN,
    /** An error such as #N/A. */
    ERROR,
    /** A formula whose result was never stored in the file. */
    UNCALCULATED
}
