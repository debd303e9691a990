package dangwu.kit.exchange;

/** A cell that cannot be taken; the message is a Chinese sentence saying why and, where it helps, what to do. */
public final class CellException extends Exception {

    /** @param reason the sentence shown to the person */
    public CellException(String reason) {
        super(reason, null, false, false);
    }

    /** The sentence shown to the person. */
    public String reason() {
        return getMessage();
    }
}
