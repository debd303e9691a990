package dangwu.kit.office;

import java.nio.file.Path;
import java.util.List;

/** Finds the font files of the typefaces on this machine. */
public final class FontFiles {
    private final List<Path> folders;

    /** @param folders searched in order, with their sub-folders; those that do not exist are skipped */
    public FontFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The font folders of this operating system and of this user. */
    public static FontFiles ofThisMachine() {
        return new FontFiles(List.of());
    }

    List<Path> folders() {
        return folders;
    }
}
