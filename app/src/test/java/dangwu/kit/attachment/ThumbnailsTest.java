package dangwu.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailsTest {

    private static final AttachmentStore.Owner OWNER = new AttachmentStore.Owner("thing", 5, "甲");

    @TempDir
    Path folder;
    private AttachmentFixture unit;
    private Thumbnails thumbnails;

    @BeforeEach
    void open() throws IOException {
        unit = new AttachmentFixture(folder);
        thumbnails = new Thumbnails(unit.store);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp", "gif", "tiff"})
    void picturesOfTheUsualFormatsBecomeSmall(String format) throws IOException {
        Attachment kept = unit.store.add(OWNER, "会场." + format, picture(1800, 1200, format));
        assertThat(thumbnails.known(kept)).isEmpty();
        BufferedImage made = ImageIO.read(new ByteArrayInputStream(thumbnails.of(kept).orElseThrow()));
        assertThat(made.getWidth()).isEqualTo(Thumbnails.MOST_PIXELS);
        assertThat(made.getHeight()).isEqualTo(160);
        assertThat(new Color(made.getRGB(20, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(made.getRGB(200, 140)).getRed()).isLessThan(60);
        assertThat(thumbnails.known(kept)).isPresent();
    }

    @Test
    void aPhotographOfATelephoneStandsUpright() throws IOException {
        Attachment kept = unit.store.add(OWNER, "竖.jpg", turned(picture(1800, 1200, "jpg")));
        BufferedImage made = ImageIO.read(new ByteArrayInputStream(thumbnails.of(kept).orElseThrow()));
        assertThat(made.getHeight()).isEqualTo(Thumbnails.MOST_PIXELS);
        assertThat(made.getWidth()).isEqualTo(160);
        assertThat(new Color(made.getRGB(150, 10)).getRed()).isGreaterThan(200);
    }

    @Test
    void whatIsNoPictureHasNone() throws IOException {
        assertThat(thumbnails.of(unit.store.add(OWNER, "a.docx", new byte[] {1}))).isEmpty();
        assertThat(thumbnails.of(unit.store.add(OWNER, "假.jpg", "不是照片".getBytes(StandardCharsets.UTF_8)))).isEmpty();
        byte[] png = picture(300, 300, "png");
        assertThat(thumbnails.of(unit.store.add(OWNER, "半张.png", java.util.Arrays.copyOf(png, png.length / 2)))).isEmpty();
    }

    @Test
    void aGiantInASmallFileHasNoneAndCostsNothing() {
        Attachment bomb = unit.store.add(OWNER, "炸弹.png", giantPng(60_000, 60_000));
        assertThat(thumbnails.of(bomb)).isEmpty();
    }

    @Test
    void aVanishedFileHasNone() throws IOException {
        Attachment kept = unit.store.add(OWNER, "a.jpg", picture(300, 300, "jpg"));
        Files.delete(unit.stored(kept));
        assertThat(thumbnails.of(kept)).isEmpty();
    }

    @Test
    void theSameContentIsMadeSmallOnce() throws IOException {
        byte[] picture = picture(300, 300, "jpg");
        Attachment one = unit.store.add(OWNER, "a.jpg", picture);
        Attachment other = unit.store.add(OWNER, "b.jpg", picture);
        assertThat(thumbnails.of(one)).isPresent();
        assertThat(thumbnails.known(other)).isPresent();
    }

    @Test
    void onlyTheLatestAreRemembered() throws IOException {
        Attachment first = unit.store.add(OWNER, "a.jpg", picture(30, 30, "jpg"));
        thumbnails.of(first);
        for (int i = 0; i < 300; i++) {
            thumbnails.of(new Attachment(i, "thing", 5, "无.docx", 1, "hash" + i, "none", first.addedAt()));
        }
        assertThat(thumbnails.known(first)).isEmpty();
        assertThat(thumbnails.of(first)).isPresent();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] turned(byte[] jpeg) {
        ByteBuffer made = ByteBuffer.allocate(jpeg.length + 36);
        made.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        made.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        made.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0).putInt(0);
        return made.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Says in its head that it is so large; holds nothing. */
    private static byte[] giantPng(int width, int height) {
        byte[] head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13).put(head)
                .putInt((int) sum.getValue()).putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0x35AF061E).array();
    }
}
