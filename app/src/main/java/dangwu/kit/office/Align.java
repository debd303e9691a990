package dangwu.kit.office;

/** Where text stands between left and right. */
public enum Align {
    LEFT, CENTRE, RIGHT,
    /** Both edges straight; the last line stands left. In cells and in Excel the same as {@link #LEFT}. */
    JUSTIFIED
}
