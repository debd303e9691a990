package dangwu.kit.attachment;

import dangwu.kit.db.RefusedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Makes a photograph of any usual format into a small JPEG. */
public final class PhotoShrinker {

    /** The longer side of the result is at most this, in pixels. */
    public static final int MOST_PIXELS = 600;

    private static final long MOST_SOURCE_PIXELS = 100_000_000L;
    private static final float QUALITY = 0.85f;

    /**
     * The picture, no side longer than {@link #MOST_PIXELS}, as JPEG; transparent parts become white, a smaller picture keeps its size.
     *
     * @param name what the clerk calls the file
     * @throws RefusedException when it is no picture, or one too large to be opened
     */
    public byte[] shrink(String name, byte[] content) {
        if (content.length > AttachmentStore.MOST_BYTES) {
            throw new RefusedException("“" + name + "”超过 " + (AttachmentStore.MOST_BYTES >> 20) + " MB，请换一张小一些的照片。");
        }
        try {
            return jpeg(upright(scaled(read(name, content)), JpegOrientation.of(content)));
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("“" + name + "”不是可用的照片，请选择 JPG、PNG、BMP 或 GIF 图片。");
        }
    }

    /** The size is looked at before the picture is unpacked: a small file may hold a giant picture. */
    private static BufferedImage read(String name, byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_SOURCE_PIXELS) {
                    throw new RefusedException("“" + name + "”有 " + width + "×" + height + " 像素，太大了，请换一张小一些的照片。");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage source) {
        double factor = Math.min(1, (double) MOST_PIXELS / Math.max(source.getWidth(), source.getHeight()));
        BufferedImage at = source;
        // Halving step by step keeps what one big step would skip over.
        while (at.getWidth() * 0.5 > source.getWidth() * factor) {
            at = draw(at, at.getWidth() / 2, at.getHeight() / 2);
        }
        return draw(at, Math.max(1, (int) Math.round(source.getWidth() * factor)), Math.max(1, (int) Math.round(source.getHeight() * factor)));
    }

    private static BufferedImage draw(BufferedImage source, int width, int height) {
        BufferedImage made = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = made.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(source, 0, 0, made.getWidth(), made.getHeight(), Color.WHITE, null);
        graphics.dispose();
        return made;
    }

    private static BufferedImage upright(BufferedImage source, JpegOrientation orientation) {
        if (orientation == JpegOrientation.UPRIGHT) {
            return source;
        }
        boolean sideways = orientation != JpegOrientation.UPSIDE_DOWN;
        BufferedImage made = new BufferedImage(sideways ? source.getHeight() : source.getWidth(), sideways ? source.getWidth() : source.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = made.createGraphics();
        graphics.translate(made.getWidth() / 2.0, made.getHeight() / 2.0);
        graphics.rotate(Math.toRadians(orientation.degrees()));
        graphics.translate(-source.getWidth() / 2.0, -source.getHeight() / 2.0);
        graphics.drawImage(source, 0, 0, null);
        graphics.dispose();
        return made;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
