package dangwu.kit.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/** Saves papers to files, whole or not at all. */
public final class PaperFiles {
    private static final int BUFFER = 1 << 16;

    private PaperFiles() {}

    /**
     * Writes beside the target and moves the finished file into place; the old target stays untouched when anything fails or the
     * progress asks to stop, and nothing else is left behind.
     *
     * @throws FileTroubleException with a sentence for the clerk: in use, read-only, folder missing, disk full
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static void save(PaperBook book, Path target, PaperWriter writer, Progress progress) throws IOException {
        save(target, out -> {
            writer.write(book, out, progress);
            out.flush();
            BookProgress.stopIfCancelled(progress);
        });
    }

    /** Writes what a file shall hold. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** As {@link #save(PaperBook, Path, PaperWriter, Progress)}, for any content. */
    public static void save(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        Path folder = whole.getParent();
        refuseEarly(whole, folder);
        Path draft = draft(whole, folder);
        try {
            fill(draft, content);
            move(draft, whole);
        } catch (FileSystemException e) {
            throw trouble(whole, e);
        } catch (IOException e) {
            throw fullDisk(e) ? new FileTroubleException("磁盘空间不足，“" + whole + "”没有保存。请腾出空间后再导出。", e) : e;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void refuseEarly(Path target, Path folder) throws FileTroubleException {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileTroubleException("文件夹“" + folder + "”不存在，请先建立文件夹或另选位置。", null);
        }
        if (Files.isDirectory(target)) {
            throw new FileTroubleException("“" + target + "”是一个文件夹，请换一个文件名。", null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileTroubleException("“" + target + "”是只读文件，请取消只读或换一个文件名。", null);
        }
    }

    private static Path draft(Path target, Path folder) throws FileTroubleException {
        try {
            // Made like any file of the user's: a temporary file of the system would be readable by nobody else.
            return Files.createFile(folder.resolve(".dangwu-" + UUID.randomUUID() + ".part"));
        } catch (IOException e) {
            throw fullDisk(e) ? new FileTroubleException("磁盘空间不足，“" + target + "”没有保存。请腾出空间后再导出。", e)
                    : new FileTroubleException("文件夹“" + folder + "”不能写入，请另选位置。", e);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Windows reports an open file as access denied, or says that another process is using it. */
    private static FileTroubleException trouble(Path target, FileSystemException e) {
        if (fullDisk(e)) {
            return new FileTroubleException("磁盘空间不足，“" + target + "”没有保存。请腾出空间后再导出。", e);
        }
        if (Files.exists(target) || e instanceof AccessDeniedException) {
            return new FileTroubleException("“" + target + "”正被其他程序占用，请关闭后再导出。", e);
        }
        return new FileTroubleException("“" + target + "”无法写入，请另选位置。", e);
    }

    private static boolean fullDisk(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space") || message.contains("磁盘空间不足");
    }
}
