import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: the character 党 in white on a red rounded square. Run once, when the icon changes, in the folder
 * {@code installer}: {@code java -Djava.awt.headless=true common/IconDrawer.java}. What it draws is kept under version control.
 */
public final class IconDrawer {
    private static final Color RED = new Color(0xB42318);
    private static final int[] WINDOW_SIZES = {16, 24, 32, 48, 64, 128, 256};
    private static final int[] ICO_SIZES = {16, 24, 32, 48, 64, 256};
    private static final int MENU_SIZE = 512;

    private final Shape character;

    private IconDrawer(Font font) {
        this.character = font.deriveFont(1000f).createGlyphVector(new java.awt.font.FontRenderContext(null, true, true), "党").getOutline();
    }

    public static void main(String[] arguments) throws Exception {
        Path resources = Path.of("../app/src/main/resources/dangwu");
        Font font = Font.createFont(Font.TRUETYPE_FONT, resources.resolve("font/NotoSansSC-Bold.ttf").toFile());
        IconDrawer drawer = new IconDrawer(font);
        for (int size : WINDOW_SIZES) {
            Files.write(resources.resolve("front/icon-" + size + ".png"), drawer.png(size));
        }
        Files.write(Path.of("linux/dangwu.png"), drawer.png(MENU_SIZE));
        Files.write(Path.of("windows/dangwu.ico"), drawer.ico());
    }

    private byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(RED);
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.36, size * 0.36));
        Rectangle2D box = character.getBounds2D();
        // Small icons need a larger character to stay legible.
        double scale = size * (size <= 24 ? 0.78 : 0.62) / Math.max(box.getWidth(), box.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(size / 2.0, size / 2.0);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        g.setColor(Color.WHITE);
        g.fill(place.createTransformedShape(character));
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** An .ico is a list of pictures, which may be PNG since Windows Vista. */
    private byte[] ico() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICO_SIZES) {
            pictures.add(png(size));
        }
        int offset = 6 + 16 * pictures.size();
        ByteBuffer ico = ByteBuffer.allocate(offset + pictures.stream().mapToInt(picture -> picture.length).sum()).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (int i = 0; i < ICO_SIZES.length; i++) {
            byte side = (byte) (ICO_SIZES[i] % 256);
            ico.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(ico::put);
        return ico.array();
    }
}
