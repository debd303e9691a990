package dangwu.front.launch;

/** How the program ends, for scripts and scheduled jobs. */
public enum ExitStatus {
    /** Everything asked for was done. */
    DONE(0),
    /** It could not be done; stderr says why. */
    FAILED(1),
    /** The command line was not understood. */
    WRONG_USAGE(2),
    /** Done in part, or findings of severity VIOLATION. */
    IN_PART(3),
    /** A window was asked for, and there is no display to open it on. */
    NO_DISPLAY(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number that the operating system sees. */
    public int code() {
        return code;
    }
}
