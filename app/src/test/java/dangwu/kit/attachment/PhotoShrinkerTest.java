package dangwu.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoShrinkerTest {

    private final PhotoShrinker shrinker = new PhotoShrinker();

    @ParameterizedTest
    @CsvSource({"1200,900,600,450", "900,1200,450,600", "600,600,600,600", "120,160,120,160", "5000,10,600,1", "601,601,600,600"})
    void noSideIsLongerThanTheMost(int width, int height, int newWidth, int newHeight) throws IOException {
        BufferedImage made = image(shrinker.shrink("a.png", picture(width, height, "png")));
        assertThat(made.getWidth()).isEqualTo(newWidth);
        assertThat(made.getHeight()).isEqualTo(newHeight);
    }

    @Test
    void theResultIsJpegAndTransparentPartsAreWhite() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB), "png", png);
        byte[] made = shrinker.shrink("a.png", png.toByteArray());
        assertThat(made).startsWith(0xFF, 0xD8);
        assertThat(new Color(image(made).getRGB(5, 5)).getRed()).isGreaterThan(250);
    }

    @Test
    void aPhotographOfATelephoneStandsUpright() throws IOException {
        byte[] turned = withOrientation(picture(40, 20, "jpg"), 6);
        BufferedImage made = image(shrinker.shrink("a.jpg", turned));
        assertThat(made.getWidth()).isEqualTo(20);
        assertThat(made.getHeight()).isEqualTo(40);
        // The mark in the upper left corner goes to the upper right one when turned clockwise.
        assertThat(new Color(made.getRGB(17, 2)).getRed()).isGreaterThan(180);
        assertThat(new Color(made.getRGB(2, 2)).getRed()).isLessThan(80);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> shrinker.shrink("名单.xlsx", "PK内容".getBytes(StandardCharsets.UTF_8))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("名单.xlsx").hasMessageContaining("JPG");
        assertThatThrownBy(() -> shrinker.shrink("空.jpg", new byte[0])).isInstanceOf(RefusedException.class);
    }

    @Test
    void aTruncatedPictureIsRefused() throws IOException {
        byte[] whole = picture(300, 300, "png");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> shrinker.shrink("半张.png", half)).isInstanceOf(RefusedException.class).hasMessageContaining("半张.png");
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, Math.max(1, width / 4), Math.max(1, height / 4));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer made = ByteBuffer.allocate(jpeg.length + 36);
        made.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        made.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        made.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        return made.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
