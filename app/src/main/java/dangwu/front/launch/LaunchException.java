package dangwu.front.launch;

/** The program cannot start its work here; the message is a Chinese sentence that can be shown to the clerk as it is. */
public final class LaunchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    /**
     * Ends the program with {@link ExitStatus#FAILED}.
     *
     * @param sentence what is wrong and what to do, in Chinese; never null
     */
    public LaunchException(String sentence) {
        this(sentence, null);
    }

    /**
     * Ends the program with {@link ExitStatus#FAILED}.
     *
     * @param sentence what is wrong and what to do, in Chinese; never null
     * @param cause for the log; may be null
     */
    public LaunchException(String sentence, Throwable cause) {
        this(sentence, cause, ExitStatus.FAILED);
    }

    private LaunchException(String sentence, Throwable cause, ExitStatus status) {
        super(sentence, cause);
        this.status = status;
    }

    /**
     * There is no display; ends the program with {@link ExitStatus#NO_DISPLAY}.
     *
     * @param sentence why, in Chinese
     * @param cause for the log; may be null
     */
    public static LaunchException noDisplay(String sentence, Throwable cause) {
        return new LaunchException(sentence, cause, ExitStatus.NO_DISPLAY);
    }

    /** What the program ends with. */
    public ExitStatus status() {
        return status;
    }
}
