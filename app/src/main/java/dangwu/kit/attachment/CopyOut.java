package dangwu.kit.attachment;

import dangwu.kit.db.StoreException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Writes decrypted copies: beside their place first, moved there when found whole and genuine. Says whether the kept file or the place is to blame. */
final class CopyOut {

    private final AttachmentFolder folder;

    CopyOut(AttachmentFolder folder) {
        this.folder = folder;
    }

    void write(Attachment attachment, Path target, AttachmentStore.Watch watch) {
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new TargetStream(part)) {
                folder.copy(attachment, out, watch);
            }
            move(part, target);
        } catch (TargetTrouble e) {
            throw new StoreException("附件“" + attachment.fileName() + "”没有写到“" + target + "”。请检查磁盘空间和权限，或换一个位置再试。", e);
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable(attachment, e);
        } finally {
            drop(part);
        }
    }

    /** What is said when a kept file cannot be read. */
    static StoreException unreadable(Attachment attachment, Exception e) {
        String name = "附件“" + attachment.fileName() + "”";
        if (e instanceof NoSuchFileException) {
            return new StoreException(name + "的文件已不在附件文件夹中，请从备份中恢复，或移除后重新添加。", e);
        }
        return new StoreException(e instanceof GeneralSecurityException ? name + "的文件已损坏，请从备份中恢复，或移除后重新添加。" : name + "读取失败，请检查磁盘后再试。", e);
    }

    private static void move(Path part, Path target) throws TargetTrouble {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new TargetTrouble(e);
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LoggerFactory.getLogger(CopyOut.class).warn("an unfinished copy was not deleted", e);
        }
    }

    /** The place is to blame. */
    private static final class TargetTrouble extends IOException {

        private static final long serialVersionUID = 1L;

        private TargetTrouble(IOException cause) {
            super(cause);
        }
    }

    private static final class TargetStream extends FilterOutputStream {

        private TargetStream(Path part) throws TargetTrouble {
            super(opened(part));
        }

        private static OutputStream opened(Path part) throws TargetTrouble {
            try {
                return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new TargetTrouble(e);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            try {
                out.write(bytes, offset, count);
            } catch (IOException e) {
                throw new TargetTrouble(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } catch (IOException e) {
                throw new TargetTrouble(e);
            }
        }
    }
}
