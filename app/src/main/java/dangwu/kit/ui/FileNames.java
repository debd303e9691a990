package dangwu.kit.ui;

import java.nio.file.Path;
import java.util.Locale;

/** File names that every system takes. */
final class FileNames {

    private FileNames() {
    }

    /** Without the signs that Windows forbids in names. */
    static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }

    /** With the extension, unless it is there already; an empty one adds nothing. */
    static Path withExtension(Path file, String extension) {
        String name = file.getFileName().toString();
        boolean there = extension.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith("." + extension);
        return there ? file : file.resolveSibling(name + "." + extension);
    }
}
