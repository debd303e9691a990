package dangwu.kit.attachment;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.safe.KeyFile;
import dangwu.kit.text.Texts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * Keeps files with records: each one encrypted, in a folder beside the database. A file is on the disk, whole and in its place, before
 * the row that names it is written; it is deleted only after that row is gone. So a row never names a file that was not there.
 */
public final class AttachmentStore {

    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private final Path folder;
    private final KeyFile keyFile;
    private final Database database;
    private final AttachmentRepository attachments;

    /**
     * @param folder  where the encrypted files lie; made when first needed
     * @param keyFile the key of the records
     */
    public AttachmentStore(Path folder, KeyFile keyFile, Database database, AttachmentRepository attachments) {
        this.folder = folder;
        this.keyFile = keyFile;
        this.database = database;
        this.attachments = attachments;
    }

    /**
     * What a file is kept for.
     *
     * @param kind sort of the record, e.g. "member_photo"; goes into audit entries and change notices
     * @param id   the record
     * @param name what the clerk calls the record, e.g. the member's name
     */
    public record Owner(String kind, long id, String name) {}

    /** The files of a record, the oldest first. */
    public List<Attachment> of(String ownerKind, long ownerId) {
        return attachments.of(ownerKind, ownerId);
    }

    /**
     * Keeps one more file with {@code owner}.
     *
     * @throws RefusedException when it is empty or too large
     * @throws StoreException   when it cannot be written
     */
    public Attachment add(Owner owner, String fileName, byte[] content) {
        return keep(owner, fileName, content, false);
    }

    /** Keeps a file in the place of all that {@code owner} had. */
    public Attachment replaceAll(Owner owner, String fileName, byte[] content) {
        return keep(owner, fileName, content, true);
    }

    /** Takes all files of {@code owner} away; nothing happens when there are none. */
    public void removeAll(Owner owner) {
        List<Attachment> removed = database.write("移除附件", scope -> removeRows(scope, owner));
        removed.forEach(this::delete);
    }

    /** Takes one file away. */
    public void remove(Attachment attachment, String ownerName) {
        database.write("移除附件", scope -> {
            removeRow(scope, attachment, ownerName);
            return null;
        });
        delete(attachment);
    }

    /**
     * The content of a file.
     *
     * @throws StoreException when its file has vanished or was damaged; the sentence says which and what to do
     */
    public byte[] read(Attachment attachment) {
        String name = "附件“" + attachment.fileName() + "”";
        try {
            byte[] content = cipher().unlock(Files.readAllBytes(folder.resolve(attachment.storedAs())), attachment.storedAs());
            if (!sha256(content).equals(attachment.sha256())) {
                throw new StoreException(name + "的文件已损坏，请从备份中恢复，或移除后重新添加。");
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new StoreException(name + "的文件已不在附件文件夹中，请从备份中恢复，或移除后重新添加。", e);
        } catch (GeneralSecurityException e) {
            throw new StoreException(name + "的文件已损坏，请从备份中恢复，或移除后重新添加。", e);
        } catch (IOException e) {
            throw new StoreException(name + "读取失败，请检查磁盘后再试。", e);
        }
    }

    private Attachment keep(Owner owner, String fileName, byte[] content, boolean alone) {
        String name = Texts.clean(fileName) == null ? "附件" : Texts.clean(fileName);
        requireSize(name, content);
        Attachment wanted = new Attachment(0, owner.kind(), owner.id(), name, content.length, sha256(content), UUID.randomUUID() + ".dwa",
                LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
        write(wanted, content);
        try {
            List<Attachment> old = new ArrayList<>();
            Attachment kept = database.write("添加附件", scope -> {
                if (alone) {
                    old.addAll(removeRows(scope, owner));
                }
                Attachment added = attachments.add(scope, wanted);
                scope.audit(AuditChange.between(owner.kind(), owner.id(), owner.name(), Map.of(), Map.of("附件", name)));
                return added;
            });
            old.forEach(this::delete);
            return kept;
        } catch (RuntimeException e) {
            delete(wanted);
            throw e;
        }
    }

    private List<Attachment> removeRows(WriteScope scope, Owner owner) {
        List<Attachment> rows = attachments.of(scope.sql(), owner.kind(), owner.id());
        rows.forEach(row -> removeRow(scope, row, owner.name()));
        return rows;
    }

    private void removeRow(WriteScope scope, Attachment row, String ownerName) {
        attachments.remove(scope, row.id());
        scope.audit(AuditChange.between(row.ownerKind(), row.ownerId(), ownerName, Map.of("附件", row.fileName()), Map.of()));
    }

    private static void requireSize(String name, byte[] content) {
        if (content.length == 0) {
            throw new RefusedException("“" + name + "”是空文件，请重新选择。");
        }
        if (content.length > MOST_BYTES) {
            throw new RefusedException("“" + name + "”有 " + (content.length + (1 << 20) - 1 >> 20) + " MB，超过单个附件 " + (MOST_BYTES >> 20)
                    + " MB 的上限，请压缩后再添加。");
        }
    }

    /** Beside its place first, forced to the disk, then moved: a power cut leaves a whole file or none. */
    private void write(Attachment attachment, byte[] content) {
        Path part = folder.resolve(attachment.storedAs() + ".part");
        try {
            Files.createDirectories(folder);
            byte[] locked = cipher().lock(content, attachment.storedAs());
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(locked);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(part, folder.resolve(attachment.storedAs()), StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException | GeneralSecurityException e) {
            delete(part);
            throw new StoreException("附件“" + attachment.fileName() + "”没有保存，请检查磁盘空间和附件文件夹的权限后再试。", e);
        }
    }

    /** The move itself must reach the disk too; Windows knows no such thing and refuses to open a folder. */
    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LoggerFactory.getLogger(AttachmentStore.class).debug("this system does not sync folders", e);
        }
    }

    private void delete(Attachment attachment) {
        delete(folder.resolve(attachment.storedAs()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The row is gone already: the file is only a waste of space.
            LoggerFactory.getLogger(AttachmentStore.class).warn("an attachment's file was not deleted", e);
        }
    }

    private AttachmentCipher cipher() throws IOException, GeneralSecurityException {
        return new AttachmentCipher(keyFile.read());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
