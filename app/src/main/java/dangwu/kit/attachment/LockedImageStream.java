package dangwu.kit.attachment;

import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets a picture be read straight from its encrypted file: nothing of it lies on the disk in the clear, and little in memory. */
final class LockedImageStream extends ImageInputStreamImpl {

    private final LockedFile file;

    LockedImageStream(LockedFile file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** As much as was asked for, as far as there is so much: the reader of BMP relies on that. */
    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        checkClosed();
        bitOffset = 0;
        int done = 0;
        while (done < count) {
            int given = some(into, offset + done, count - done);
            if (given < 0) {
                return done == 0 ? -1 : done;
            }
            done += given;
        }
        return done;
    }

    private int some(byte[] into, int offset, int count) throws IOException {
        try {
            int given = file.read(streamPos, into, offset, count);
            streamPos += Math.max(0, given);
            return given;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public long length() {
        return file.length();
    }
}
