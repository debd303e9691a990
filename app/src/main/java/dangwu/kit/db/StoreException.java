package dangwu.kit.db;

/** The records cannot be opened, read or written; the message is a Chinese sentence that a clerk can act on. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
