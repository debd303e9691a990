package dangwu.kit.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as it notes in the Exif block of a JPEG: photographs of telephones lie on their side without it. */
enum JpegOrientation {
    UPRIGHT(0), UPSIDE_DOWN(180), TURNED_LEFT(90), TURNED_RIGHT(270);

    private static final int START = 0xFFD8;
    private static final int EXIF_BLOCK = 0xFFE1;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int TAG_BYTES = 12;

    private final int degrees;

    JpegOrientation(int degrees) {
        this.degrees = degrees;
    }

    /** By how much the picture must be turned clockwise. */
    int degrees() {
        return degrees;
    }

    /** What the file says; {@link #UPRIGHT} when it says nothing, or nothing that can be read. */
    static JpegOrientation of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static JpegOrientation read(ByteBuffer file) {
        if (unsigned(file, 0) != START) {
            return UPRIGHT;
        }
        int at = 2;
        while (unsigned(file, at) >> 8 == 0xFF) {
            int length = unsigned(file, at + 2);
            if (unsigned(file, at) == EXIF_BLOCK && file.getInt(at + 4) == EXIF) {
                return fromExif(file.slice(at + 10, length - 8));
            }
            at += 2 + Math.max(2, length);
        }
        return UPRIGHT;
    }

    private static JpegOrientation fromExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int tags = unsigned(exif, directory);
        for (int i = 0; i < tags; i++) {
            int tag = directory + 2 + i * TAG_BYTES;
            if (unsigned(exif, tag) == ORIENTATION_TAG) {
                return switch (unsigned(exif, tag + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> TURNED_LEFT;
                    case 8 -> TURNED_RIGHT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
