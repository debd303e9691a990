package dangwu.kit.db;

/** A write was refused because what it asks for must not be; the message is a Chinese sentence saying why and what to do. Nothing was written. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
