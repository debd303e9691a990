package dangwu.kit.office;

import java.io.IOException;

/** A file could not be written; the message is a Chinese sentence for the clerk. */
public final class FileTroubleException extends IOException {
    private static final long serialVersionUID = 1L;

    public FileTroubleException(String message, Throwable cause) {
        super(message, cause);
    }
}
