package dangwu.kit.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Sizes of pictures, read from their head without decoding them. */
final class Pictures {
    /** A picture's kind and its size fitted into the box it was given, in points. */
    record Fitted(boolean png, double width, double height) {}

    private Pictures() {}

    /** Empty when it is neither PNG nor JPEG, or broken. */
    static Optional<Fitted> fit(Picture picture) {
        return fit(picture, Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** As above, and never larger than the room there is, in points. */
    static Optional<Fitted> fit(Picture picture, double roomWidth, double roomHeight) {
        byte[] data = picture.data();
        boolean png = data.length > 8 && (data[0] & 0xFF) == 0x89 && data[1] == 'P';
        boolean jpeg = data.length > 3 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xD8;
        if (!png && !jpeg) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            double width = reader.getWidth(0);
            double height = reader.getHeight(0);
            reader.dispose();
            double boxWidth = Math.min(Units.points(picture.widthMm()), roomWidth);
            double boxHeight = Math.min(Units.points(picture.heightMm()), roomHeight);
            double scale = Math.min(boxWidth / width, boxHeight / height);
            return Optional.of(new Fitted(png, width * scale, height * scale));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
