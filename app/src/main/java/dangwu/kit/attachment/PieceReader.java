package dangwu.kit.attachment;

import dangwu.kit.db.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Reads what is to be kept, piece by piece, one ahead, so that the last is known as such. Trouble in reading is told apart from trouble in writing. */
final class PieceReader implements AutoCloseable {

    private final Incoming incoming;
    private final InputStream in;
    private byte[] piece = new byte[AttachmentCipher.PIECE];
    private byte[] ahead = new byte[AttachmentCipher.PIECE];
    private int length;
    private int aheadLength;
    private boolean started;
    private long read;

    PieceReader(Incoming incoming) {
        this.incoming = incoming;
        this.in = opened(incoming);
    }

    /** Goes to the next piece; false when there is none. */
    boolean next() {
        if (!started) {
            started = true;
            aheadLength = fill(ahead);
        }
        if (aheadLength == 0) {
            return false;
        }
        byte[] done = piece;
        piece = ahead;
        length = aheadLength;
        ahead = done;
        aheadLength = fill(ahead);
        return true;
    }

    byte[] piece() {
        return piece;
    }

    int length() {
        return length;
    }

    boolean last() {
        return aheadLength == 0;
    }

    private static InputStream opened(Incoming incoming) {
        try {
            return incoming.source().open();
        } catch (NoSuchFileException e) {
            throw new RefusedException("“" + incoming.name() + "”刚刚不见了，没有添加。它可能已被移走、改名或删除，请重新选择。");
        } catch (AccessDeniedException e) {
            throw new RefusedException("没有权限读取“" + incoming.name() + "”，没有添加。请关闭正在使用它的程序，或复制到别处后再添加。");
        } catch (IOException e) {
            throw broken(incoming);
        }
    }

    /** A file that grows without end is not read without end. */
    private int fill(byte[] into) {
        try {
            int count = in.readNBytes(into, 0, into.length);
            read += count;
            if (read > incoming.bytes()) {
                throw incoming.changed();
            }
            return count;
        } catch (IOException e) {
            throw broken(incoming);
        }
    }

    private static RefusedException broken(Incoming incoming) {
        return new RefusedException("“" + incoming.name() + "”没有读完，没有添加。它所在的磁盘或网络位置可能已断开，请检查后再试。");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
