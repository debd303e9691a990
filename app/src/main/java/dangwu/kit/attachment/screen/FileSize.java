package dangwu.kit.attachment.screen;

import java.util.Locale;

/** Sizes of files in words. */
final class FileSize {

    private static final long KB = 1024;
    private static final long MB = KB * KB;

    private FileSize() {}

    /** E.g. "12 KB", "3.4 MB". */
    static String words(long bytes) {
        if (bytes < KB) {
            return bytes + " 字节";
        }
        return bytes < MB ? Math.round((double) bytes / KB) + " KB" : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MB);
    }
}
