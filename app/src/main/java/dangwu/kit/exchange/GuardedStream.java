package dangwu.kit.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacked XML that stays within bounds: neither too long in all, nor with one piece so long that a parser would have to hold
 * more of it in memory than any real cell needs.
 */
final class GuardedStream extends FilterInputStream {
    private static final int LONGEST_PIECE = 2 << 20;

    private final long limit;
    private long count;
    private int sinceMark;

    GuardedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            count += got;
            watch(buffer, offset, got);
        }
        return got;
    }

    private void watch(byte[] buffer, int offset, int got) {
        int last = offset + got - 1;
        while (last >= offset && buffer[last] != '<') {
            last--;
        }
        sinceMark = last < offset ? sinceMark + got : offset + got - 1 - last;
        if (count > limit) {
            throw Refusal.tooLarge("解压后的内容超过" + (limit >> 20) + "MB");
        }
        if (sinceMark > LONGEST_PIECE) {
            throw Refusal.tooLarge("有一处内容过长");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
