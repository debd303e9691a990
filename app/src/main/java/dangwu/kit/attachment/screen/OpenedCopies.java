package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.db.StoreException;
import dangwu.kit.office.FileNames;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The decrypted copies that other programs show: read-only, in a folder that only the clerk can enter. They go when this is closed; those
 * that another program held open, or that a crash left, go the next time.
 */
public final class OpenedCopies implements AutoCloseable {

    private final Path folder;
    private final Path mine;
    private final AttachmentStore store;
    private final OpenOutside outside;

    /**
     * @param folder  of its own: whatever lies in it is deleted
     * @param outside opens the copies
     */
    public OpenedCopies(Path folder, AttachmentStore store, OpenOutside outside) {
        this.folder = folder;
        mine = folder.resolve(UUID.randomUUID().toString());
        this.store = store;
        this.outside = outside;
    }

    /**
     * Opens a copy of {@code attachment} with the program that the operating system has for it. To be called in the background.
     *
     * @throws StoreException when the file is damaged or gone, or the copy cannot be written
     * @throws IOException    with a Chinese sentence when nothing can open it
     */
    public void open(Attachment attachment, AttachmentStore.Watch watch) throws IOException {
        outside.open(copy(attachment, watch));
    }

    /** Deletes all copies. Those in use elsewhere stay until the next {@link #clearOld}. */
    @Override
    public void close() {
        deleteAll(mine);
    }

    /** Deletes what earlier runs left. */
    public void clearOld() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(path -> !path.equals(mine)).toList().forEach(OpenedCopies::deleteAll);
        } catch (IOException e) {
            LoggerFactory.getLogger(OpenedCopies.class).warn("old copies were not deleted", e);
        }
    }

    /** Each in a folder of its own, so that it can have the name that the clerk knows. */
    private Path copy(Attachment attachment, AttachmentStore.Watch watch) throws IOException {
        Path own = mine.resolve(Long.toString(attachment.id()));
        Path copy = own.resolve(FileNames.legal(attachment.fileName()));
        if (!store.isSame(attachment, copy)) {
            makePrivateFolders(own);
            delete(copy);
            store.copyTo(attachment, copy, watch);
            if (!copy.toFile().setReadOnly()) {
                LoggerFactory.getLogger(OpenedCopies.class).debug("this system has no read-only files");
            }
        }
        return copy;
    }

    private void makePrivateFolders(Path own) {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(own);
            }
        } catch (IOException e) {
            throw new StoreException("附件没有打开：数据文件夹不能写入，请检查磁盘空间和权限后再试。", e);
        }
    }

    private static void deleteAll(Path start) {
        if (!Files.exists(start)) {
            return;
        }
        try (Stream<Path> found = Files.walk(start)) {
            found.sorted(Comparator.reverseOrder()).toList().forEach(OpenedCopies::delete);
        } catch (IOException e) {
            LoggerFactory.getLogger(OpenedCopies.class).warn("opened copies were not deleted", e);
        }
    }

    private static void delete(Path file) {
        try {
            // Windows refuses to delete what is read-only.
            if (Files.isRegularFile(file) && !file.toFile().setWritable(true)) {
                LoggerFactory.getLogger(OpenedCopies.class).debug("a copy stays read-only");
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(OpenedCopies.class).debug("a copy is in use; it goes the next time", e);
        }
    }
}
