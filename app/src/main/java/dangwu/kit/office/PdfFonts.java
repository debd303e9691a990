package dangwu.kit.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts of a PDF writer, read once. For each typeface: the machine's own font, else the bundled one; characters it lacks come
 * from the bundled font, and lastly from any font of the machine.
 */
final class PdfFonts {
    private static final String BUNDLED = "/dangwu/font/NotoSansSC-";

    private static final int CHINESE_FROM = 0x2E80;

    private final FontFiles files;
    private final Map<Face, Optional<FontProgram>> installed = new EnumMap<>(Face.class);
    private final Map<String, FontProgram> bundled = new HashMap<>();
    private final Map<String, FontChain> chains = new HashMap<>();
    private final List<FontProgram> others = new ArrayList<>();
    private Deque<Path> largeUnread;
    private Deque<Path> smallUnread;
    private Outlines outlines;

    PdfFonts(FontFiles files) {
        this.files = files;
    }

    /** The fonts of a typeface in the order they are tried. */
    FontChain chain(Face face, boolean bold) {
        return chains.computeIfAbsent(face + (bold ? "/bold" : ""), key -> make(face, bold));
    }

    private FontChain make(Face face, boolean bold) {
        Optional<FontProgram> own = installed.computeIfAbsent(face, this::readInstalled);
        boolean heavy = bold || face == Face.HEI || face == Face.XIAOBIAOSONG;
        FontProgram reserve = bundled.computeIfAbsent(heavy ? "Bold" : "Regular", PdfFonts::readBundled);
        return new FontChain(own.orElse(reserve), reserve, own.isPresent() && bold, this);
    }

    private Optional<FontProgram> readInstalled(Face face) {
        return files.find(face).flatMap(file -> {
            try {
                return Optional.of(new FontProgram(read(file.file(), file.collectionName())));
            } catch (IOException | RuntimeException e) {
                // A broken or protected font is as good as none.
                return Optional.empty();
            }
        });
    }

    private static TrueTypeFont read(Path file, String collectionName) throws IOException {
        if (collectionName == null && !file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        TrueTypeFont named = collectionName == null ? null : collection.getFontByName(collectionName);
        if (named != null) {
            return named;
        }
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        return fonts.get(0);
    }

    private static FontProgram readBundled(String weight) {
        String name = BUNDLED + weight + ".ttf";
        try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("font missing in the program: " + name);
            }
            return new FontProgram(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new IllegalStateException("font broken in the program: " + name, e);
        }
    }

    /** A font of this machine that has the character; fonts are opened one by one until one does. */
    Optional<FontProgram> anyWith(int codePoint) {
        for (FontProgram other : others) {
            if (other.has(codePoint)) {
                return Optional.of(other);
            }
        }
        if (largeUnread == null) {
            largeUnread = new ArrayDeque<>(files.trueType(true));
            smallUnread = new ArrayDeque<>(files.trueType(false));
        }
        Optional<FontProgram> found = openUntil(largeUnread, codePoint);
        return found.isPresent() || codePoint >= CHINESE_FROM ? found : openUntil(smallUnread, codePoint);
    }

    private Optional<FontProgram> openUntil(Deque<Path> unread, int codePoint) {
        while (!unread.isEmpty()) {
            Optional<FontProgram> next = open(unread.remove());
            next.ifPresent(others::add);
            if (next.isPresent() && next.get().has(codePoint)) {
                return next;
            }
        }
        return Optional.empty();
    }

    private static Optional<FontProgram> open(Path file) {
        TrueTypeFont font = null;
        try {
            font = read(file, null);
            return Optional.of(new FontProgram(font));
        } catch (IOException | RuntimeException e) {
            closeQuietly(font);
            return Optional.empty();
        }
    }

    private static void closeQuietly(Closeable closeable) {
        if (closeable != null) {
            try {
                closeable.close();
            } catch (IOException e) {
                // A font that could not even be opened has nothing to lose.
                return;
            }
        }
    }

    /** Shapes of the characters that have to be drawn. */
    Outlines outlines() {
        if (outlines == null) {
            outlines = new Outlines(files, bundled.computeIfAbsent("Regular", PdfFonts::readBundled));
        }
        return outlines;
    }
}
