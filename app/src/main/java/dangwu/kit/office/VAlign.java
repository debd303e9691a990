package dangwu.kit.office;

/** Where text stands between the top and the bottom of a form cell. */
public enum VAlign {
    TOP, MIDDLE, BOTTOM
}
