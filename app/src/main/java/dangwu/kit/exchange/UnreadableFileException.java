package dangwu.kit.exchange;

/** A file that cannot be imported at all; the message is a Chinese sentence naming the file and what to do. */
public final class UnreadableFileException extends Exception {

    /** @param sentence what is shown to the person */
    public UnreadableFileException(String sentence) {
        super(sentence);
    }

    /** @param sentence what is shown to the person; @param cause what goes into the log */
    public UnreadableFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
