package dangwu.kit.print;

import java.io.IOException;

/** Something could not be printed; the message is a Chinese sentence for the clerk. */
public final class PrintTroubleException extends IOException {
    private static final long serialVersionUID = 1L;

    public PrintTroubleException(String message, Throwable cause) {
        super(message, cause);
    }

    public PrintTroubleException(String message) {
        super(message);
    }
}
