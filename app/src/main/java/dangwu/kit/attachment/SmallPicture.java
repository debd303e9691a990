package dangwu.kit.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Makes a small upright JPEG of a picture of any usual format and size, with little memory. */
final class SmallPicture {

    private static final long MOST_SOURCE_PIXELS = 250_000_000L;
    /** A camera's notes stand within the first blocks. */
    private static final int NOTES_BYTES = 256 * 1024;
    private static final float QUALITY = 0.85f;

    private SmallPicture() {}

    /** A picture of more pixels than anybody's camera makes: a small file may hold a giant one. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(long width, long height) {
            super(width + "×" + height + " 像素");
        }
    }

    /**
     * The picture, no side longer than {@code mostPixels}; transparent parts become white, a smaller picture keeps its size.
     *
     * @throws IOException              when it is no picture, or damaged
     * @throws IllegalArgumentException likewise
     */
    static byte[] jpeg(ImageInputStream in, int mostPixels) throws IOException {
        JpegOrientation orientation = orientation(in);
        return jpeg(upright(scaled(read(in, mostPixels), mostPixels), orientation));
    }

    private static JpegOrientation orientation(ImageInputStream in) throws IOException {
        byte[] head = new byte[NOTES_BYTES];
        int count = 0;
        for (int given = 0; given >= 0 && count < head.length; given = in.read(head, count, head.length - count)) {
            count += given;
        }
        in.seek(0);
        return JpegOrientation.of(Arrays.copyOf(head, count));
    }

    /** The size is looked at before the picture is unpacked, and of a large one only every so many pixels are kept. */
    private static BufferedImage read(ImageInputStream in, int mostPixels) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("no reader");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_SOURCE_PIXELS) {
                throw new TooLargeException(width, height);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (mostPixels * 3));
            how.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage source, int mostPixels) {
        double factor = Math.min(1, (double) mostPixels / Math.max(source.getWidth(), source.getHeight()));
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
