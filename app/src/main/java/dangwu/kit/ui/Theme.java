package dangwu.kit.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How everything looks: fonts, colours, measures. One object per program; {@link #apply} goes to every scene, and a later change of
 * mode or scale reaches all of them.
 */
public final class Theme {

    /** Light or dark. */
    public enum Mode {
        /** White ground. */
        LIGHT,
        /** Dark ground. */
        DARK
    }

    private static final Pattern PIXELS = Pattern.compile("(?<![\\w#.-])(\\d+(?:\\.\\d+)?)px");
    private static final double MIN_SCALE = 0.8;
    private static final double MAX_SCALE = 2.0;

    // Known weakly: a closed window must not live as long as the theme.
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    private Mode mode;
    private double scale;
    private List<String> stylesheets;

    /** Scale 1 is 13-pixel text; it is kept between 0.8 and 2. Call on the JavaFX thread. */
    public Theme(Mode mode, double scale) {
        loadFonts();
        set(mode, scale);
    }

    /** Light, at ordinary size. */
    public static Theme light() {
        return new Theme(Mode.LIGHT, 1);
    }

    /** Gives a scene this look; also when the mode or scale changes later. */
    public void apply(Scene scene) {
        scenes.removeIf(known -> known.refersTo(scene) || known.refersTo(null));
        scenes.add(new WeakReference<>(scene));
        scene.getStylesheets().setAll(stylesheets);
    }

    /** Changes mode and scale of all scenes. */
    public void set(Mode newMode, double newScale) {
        mode = newMode;
        scale = Math.max(MIN_SCALE, Math.min(MAX_SCALE, newScale));
        stylesheets = List.of(sheet("dangwu-" + mode.name().toLowerCase(Locale.ROOT) + ".css"), sheet("dangwu.css"),
                sheet("dangwu-parts.css"));
        Application.setUserAgentStylesheet(
                mode == Mode.LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        scenes.stream().map(WeakReference::get).filter(Objects::nonNull).forEach(scene -> scene.getStylesheets().setAll(stylesheets));
    }

    /** The mode in use. */
    public Mode mode() {
        return mode;
    }

    /** The scale in use; multiply measures set in code by it. */
    public double scale() {
        return scale;
    }

    /** The stylesheets in use, for windows that are not made through {@link #apply}. */
    public List<String> stylesheets() {
        return stylesheets;
    }

    /** Measures stand in pixels in the sheets and are multiplied here: so nothing can be forgotten when the scale grows. */
    private String sheet(String name) {
        String css = read(name);
        if (scale != 1) {
            css = PIXELS.matcher(css).replaceAll(found -> Matcher.quoteReplacement(scaled(found.group(1))));
        }
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private String scaled(String pixels) {
        double value = Double.parseDouble(pixels);
        // Hairlines stay hairlines.
        return value <= 1 ? pixels + "px" : String.format(Locale.ROOT, "%.2fpx", value * scale);
    }

    private static String read(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/dangwu/kit/ui/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("程序文件不完整，缺少“" + name + "”。请重新安装。", problem);
        }
    }

    /** Office PCs and test machines may have no Chinese font: the program brings its own. */
    private static void loadFonts() {
        for (String weight : List.of("Regular", "Bold")) {
            try (InputStream in = Theme.class.getResourceAsStream("/dangwu/font/NotoSansSC-" + weight + ".ttf")) {
                Font.loadFont(in, 13);
            } catch (IOException problem) {
                throw new UncheckedIOException("程序文件不完整，缺少字体。请重新安装。", problem);
            }
        }
    }
}
