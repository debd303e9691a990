package dangwu.kit.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the font files of the typefaces on this machine. The folders are read once, when a font is first asked for.
 */
public final class FontFiles {
    /**
     * A font file.
     *
     * @param collectionName PostScript name of the font inside a collection (.ttc), null for a file of one font
     */
    public record FontFile(Path file, String collectionName) {}

    private static final int DEPTH = 6;
    /** SimSun and its extension hold nearly every character; bold fonts come last. */
    private static final Comparator<Path> LIKELIEST_FIRST = Comparator.comparing((Path file) -> !lowerName(file).startsWith("simsun"))
            .thenComparing(file -> !lowerName(file).contains("regular")).thenComparing(Comparator.naturalOrder());
    private static final long CHINESE_FONT_BYTES = 500_000;
    private static final Map<Face, List<String>> KNOWN_NAMES = Map.of(
            Face.XIAOBIAOSONG, List.of("方正小标宋简体.ttf", "方正小标宋简.ttf", "方正小标宋_gbk.ttf", "方正小标宋gbk.ttf", "fzxbsjw.ttf", "fzxbsk.ttf",
                    "fzxbsjw--gb1-0.ttf", "fzxbsk--gbk1-0.ttf", "fzxiaobiaosong-b05s.ttf", "fzxiaobiaosong-b05.ttf"),
            Face.HEI, List.of("simhei.ttf", "黑体.ttf"),
            Face.FANGSONG, List.of("simfang.ttf", "仿宋_gb2312.ttf", "fangsong_gb2312.ttf", "simfang_gb2312.ttf", "仿宋.ttf"),
            Face.KAI, List.of("simkai.ttf", "楷体_gb2312.ttf", "kaiti_gb2312.ttf", "simkai_gb2312.ttf", "楷体.ttf"),
            Face.SONG, List.of("simsun.ttc", "simsun.ttf", "宋体.ttf", "宋体.ttc"));

    private final List<Path> folders;
    private volatile Map<String, Path> found;

    /** @param folders searched in order, with their sub-folders; those that do not exist are skipped */
    public FontFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The font folders of this operating system and of this user. */
    public static FontFiles ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Path> folders = new ArrayList<>();
        windows(folders);
        folders.add(home.resolve(".fonts"));
        folders.add(home.resolve(".local/share/fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(home.resolve("Library/Fonts"));
        folders.add(Path.of("/Library/Fonts"));
        folders.add(Path.of("/System/Library/Fonts"));
        return new FontFiles(folders);
    }

    private static void windows(List<Path> folders) {
        String own = System.getenv("LOCALAPPDATA");
        if (own != null) {
            folders.add(Path.of(own, "Microsoft", "Windows", "Fonts"));
        }
        String windows = System.getenv("WINDIR");
        if (windows != null) {
            folders.add(Path.of(windows, "Fonts"));
        }
    }

    /** The file of a typeface, empty when this machine lacks it. */
    public Optional<FontFile> find(Face face) {
        for (String name : KNOWN_NAMES.get(face)) {
            Path file = byName().get(name);
            if (file != null) {
                return Optional.of(new FontFile(file, name.endsWith(".ttc") ? "SimSun" : null));
            }
        }
        return Optional.empty();
    }

    /** TrueType files and collections large enough to hold Chinese characters, or the small ones, the likeliest first. */
    List<Path> trueType(boolean large) {
        return byName().values().stream().filter(file -> !lowerName(file).endsWith(".otf")).filter(file -> isLarge(file) == large)
                .sorted(LIKELIEST_FIRST).toList();
    }

    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) >= CHINESE_FONT_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /** Files that may hold PostScript-flavoured fonts of Chinese characters: they cannot be embedded, but drawn. */
    List<Path> postScriptFlavoured() {
        return byName().values().stream().filter(file -> lowerName(file).contains("cjk") || lowerName(file).contains("han"))
                .filter(file -> !lowerName(file).endsWith(".ttf")).sorted(LIKELIEST_FIRST).toList();
    }

    private Map<String, Path> byName() {
        Map<String, Path> known = found;
        if (known == null) {
            known = scan();
            found = known;
        }
        return known;
    }

    private Map<String, Path> scan() {
        Map<String, Path> files = new HashMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(FontFiles::font).sorted().forEach(file -> files.putIfAbsent(lowerName(file), file));
            } catch (IOException | UncheckedIOException | SecurityException e) {
                // A folder that cannot be read has no fonts for us; the bundled font remains.
                continue;
            }
        }
        return files;
    }

    private static boolean font(Path file) {
        String name = lowerName(file);
        return (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf")) && Files.isRegularFile(file);
    }

    private static String lowerName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
