package dangwu.kit.ui;

/** What to do with unsaved changes. */
public enum UnsavedAnswer {
    /** Save, then go on. */
    SAVE,
    /** Go on without saving. */
    DISCARD,
    /** Stay here. */
    CANCEL
}
