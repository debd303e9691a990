package dangwu.kit.attachment;

import dangwu.kit.db.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes a photograph of any usual format into a small JPEG. */
public final class PhotoShrinker {

    /** The longer side of the result is at most this, in pixels. */
    public static final int MOST_PIXELS = 600;

    /**
     * The picture, no side longer than {@link #MOST_PIXELS}, as JPEG; transparent parts become white, a smaller picture keeps its size.
     *
     * @param name what the clerk calls the file
     * @throws RefusedException when it is no picture, or one too large to be opened
     */
    public byte[] shrink(String name, byte[] content) {
        return shrink(name, new MemoryCacheImageInputStream(new ByteArrayInputStream(content)));
    }

    /** As {@link #shrink(String, byte[])}, of a file, which may be of any size: it is not read into memory. */
    public byte[] shrink(Path file) {
        String name = file.getFileName().toString();
        try {
            return shrink(name, new FileImageInputStream(file.toFile()));
        } catch (IOException e) {
            throw new RefusedException("“" + name + "”无法读取。它可能已被移走、删除或正被别的程序使用，请重新选择。");
        }
    }

    private static byte[] shrink(String name, ImageInputStream content) {
        try (ImageInputStream in = content) {
            return SmallPicture.jpeg(in, MOST_PIXELS);
        } catch (SmallPicture.TooLargeException e) {
            throw new RefusedException("“" + name + "”有 " + e.getMessage() + "，太大了，请换一张小一些的照片。");
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("“" + name + "”不是可用的照片，请选择 JPG、PNG、BMP 或 GIF 图片。");
        }
    }
}
