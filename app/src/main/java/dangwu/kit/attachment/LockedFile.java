package dangwu.kit.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/** An encrypted file open for reading at any place. Nothing is handed out that was not found genuine; memory holds one piece. */
final class LockedFile implements AutoCloseable {

    private static final int LOCKED_PIECE = AttachmentCipher.PIECE + AttachmentCipher.TAG_BYTES;
    private static final int START = AttachmentCipher.HEAD_BYTES + AttachmentCipher.SALT_BYTES;

    private final FileChannel channel;
    private final AttachmentCipher.Pieces cipher;
    private final long pieces;
    private final long length;
    private long held = -1;
    private byte[] piece = {};

    private LockedFile(FileChannel channel, AttachmentCipher.Pieces cipher, long pieces, long length) {
        this.channel = channel;
        this.cipher = cipher;
        this.pieces = pieces;
        this.length = length;
    }

    /**
     * Opens a file of either format.
     *
     * @throws GeneralSecurityException when it is not one of ours
     */
    static LockedFile open(Path file, AttachmentCipher cipher, String storedAs) throws IOException, GeneralSecurityException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            byte[] head = new byte[(int) Math.min(START, channel.size())];
            read(channel, ByteBuffer.wrap(head), 0);
            if (AttachmentCipher.inPieces(head) && head.length == START) {
                long body = channel.size() - START;
                long pieces = Math.max(1, (body + LOCKED_PIECE - 1) / LOCKED_PIECE);
                return new LockedFile(channel, cipher.pieces(head, storedAs), pieces, body - pieces * AttachmentCipher.TAG_BYTES);
            }
            channel.close();
            byte[] content = cipher.unlockWhole(Files.readAllBytes(file), storedAs);
            LockedFile whole = new LockedFile(null, null, 1, content.length);
            whole.piece = content;
            whole.held = 0;
            return whole;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Bytes of content, by the file's size; whether they are all genuine is known only when they have been read. */
    long length() {
        return length;
    }

    /** Bytes from {@code position} on, at least one; -1 behind the end. */
    int read(long position, byte[] into, int offset, int count) throws IOException, GeneralSecurityException {
        if (position >= length) {
            return -1;
        }
        long wanted = channel == null ? 0 : position / AttachmentCipher.PIECE;
        hold(wanted);
        int from = (int) (position - wanted * AttachmentCipher.PIECE);
        int given = Math.min(count, piece.length - from);
        System.arraycopy(piece, from, into, offset, given);
        return given;
    }

    /** All of it, piece by piece. */
    void copyTo(OutputStream out, AttachmentStore.Watch watch) throws IOException, GeneralSecurityException {
        long done = 0;
        for (long i = 0; i < pieces; i++) {
            hold(i);
            out.write(piece);
            done += piece.length;
            watch.passed(done);
        }
    }

    private void hold(long wanted) throws IOException, GeneralSecurityException {
        if (held == wanted) {
            return;
        }
        long from = START + wanted * LOCKED_PIECE;
        long left = channel.size() - from;
        if (left <= AttachmentCipher.TAG_BYTES) {
            throw new GeneralSecurityException("cut off");
        }
        byte[] locked = new byte[(int) Math.min(LOCKED_PIECE, left)];
        read(channel, ByteBuffer.wrap(locked), from);
        piece = cipher.unlock(locked, locked.length, wanted, wanted == pieces - 1);
        held = wanted;
    }

    private static void read(FileChannel channel, ByteBuffer buffer, long from) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
