package dangwu.kit.attachment;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.safe.KeyFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps files with records: each content once, encrypted, in a folder beside the database. A file is on the disk, whole and in its place,
 * before the row that names it is written; it is deleted only after the last row that named it is gone. So a row never names a file that
 * was not there. What a crash leaves behind, {@link AttachmentSweep} takes away. Not to be called on the window's thread.
 */
public final class AttachmentStore {

    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final String GONE = "这个附件已被移除，请刷新后再试。";

    private final AttachmentFolder folder;
    private final Database database;
    private final AttachmentRepository attachments;

    /**
     * @param folder  where the encrypted files lie; made when first needed
     * @param keyFile the key of the records
     */
    public AttachmentStore(Path folder, KeyFile keyFile, Database database, AttachmentRepository attachments) {
        this.folder = new AttachmentFolder(folder, keyFile);
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

    /** Is told how far the reading or writing of one file is. */
    @FunctionalInterface
    public interface Watch {

        /** Nobody looks. */
        Watch NOBODY = bytes -> { };

        /** So many bytes are through. What it throws ends the work, and nothing is kept. */
        void passed(long bytes);
    }

    /** The files of a record, the oldest first. */
    public List<Attachment> of(String ownerKind, long ownerId) {
        return attachments.of(ownerKind, ownerId);
    }

    /** As {@link #of(String, long)}, of several sorts at once. */
    public List<Attachment> of(Collection<String> ownerKinds, long ownerId) {
        return attachments.of(ownerKinds, ownerId);
    }

    /**
     * Keeps one more file with {@code owner}; one of the same name and content that it has already is not kept twice.
     *
     * @throws RefusedException when it is empty, too large, absent, or changes while it is read; the sentence names it
     * @throws StoreException   when it cannot be written
     */
    public Attachment add(Owner owner, Path file, Watch watch) {
        return keep(owner, Incoming.of(file), false, watch);
    }

    /** As {@link #add(Owner, Path, Watch)}, for what is in memory. */
    public Attachment add(Owner owner, String fileName, byte[] content) {
        return keep(owner, Incoming.of(fileName, content), false, Watch.NOBODY);
    }

    /** Keeps a file in the place of all that {@code owner} had. */
    public Attachment replaceAll(Owner owner, String fileName, byte[] content) {
        return keep(owner, Incoming.of(fileName, content), true, Watch.NOBODY);
    }

    /** Takes all files of {@code owner} away for good; nothing happens when there are none. */
    public void removeAll(Owner owner) {
        discard(database.write("移除附件", scope -> removeRows(scope, attachments.of(scope.sql(), owner.kind(), owner.id()), owner.name())));
    }

    /** Takes one file away for good. */
    public void remove(Attachment attachment, String ownerName) {
        discard(database.write("移除附件", scope -> removeRows(scope, List.of(attachment), ownerName)));
    }

    /** Takes files away so that {@link #putBack} can bring them back; what they hold stays on the disk for a day at least. */
    public void takeAway(List<Attachment> taken, String ownerName) {
        database.write("移除附件", scope -> {
            taken.forEach(attachment -> folder.touch(attachment.storedAs(), Instant.now()));
            return removeRows(scope, taken, ownerName);
        });
    }

    /** Brings back what {@link #takeAway} took; those that are there already stay as they are. */
    public void putBack(List<Attachment> taken, String ownerName) {
        database.write("撤销移除附件", scope -> {
            for (Attachment attachment : taken) {
                if (!folder.has(attachment.storedAs())) {
                    throw new StoreException("附件“" + attachment.fileName() + "”的文件已不在附件文件夹中，请重新添加。");
                }
                if (attachments.find(scope.sql(), attachment.id()).isEmpty()) {
                    attachments.insert(scope, attachment);
                    scope.audit(added(attachment, ownerName));
                }
            }
            return null;
        });
    }

    /** Gives a file another name. */
    public void rename(Attachment attachment, String newName, String ownerName) {
        keepAs("附件改名", List.of(attachment.withName(Incoming.title(newName))), ownerName);
    }

    /** Makes files of one record another sort of files of the same record. */
    public void move(List<Attachment> moved, String newOwnerKind, String ownerName) {
        keepAs("移动附件", moved.stream().map(attachment -> attachment.withKind(newOwnerKind)).toList(), ownerName);
    }

    /** Undoes {@link #move} and {@link #rename}: gives files the name and sort that they have in {@code before}. */
    public void keepAs(String act, List<Attachment> before, String ownerName) {
        database.write(act, scope -> {
            for (Attachment wanted : before) {
                Attachment now = attachments.find(scope.sql(), wanted.id()).orElseThrow(() -> new RefusedException(GONE));
                attachments.update(scope, wanted);
                if (now.ownerKind().equals(wanted.ownerKind())) {
                    scope.audit(changed(wanted, ownerName, now.fileName(), wanted.fileName()));
                } else {
                    scope.audit(removed(now, ownerName));
                    scope.audit(added(wanted, ownerName));
                }
            }
            return null;
        });
    }

    /**
     * The content of a file. Of large ones {@link #copyTo} needs less memory.
     *
     * @throws StoreException when its file has vanished or was damaged; the sentence says which and what to do
     */
    public byte[] read(Attachment attachment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(MOST_BYTES, attachment.byteCount()));
        try {
            folder.copy(attachment, out, Watch.NOBODY);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw CopyOut.unreadable(attachment, e);
        }
    }

    /**
     * Writes the content to {@code target}: beside it first, moved into place when it is found whole and genuine.
     *
     * @throws StoreException when the file has vanished or was damaged, or the target cannot be written
     */
    public void copyTo(Attachment attachment, Path target, Watch watch) {
        new CopyOut(folder).write(attachment, target, watch);
    }

    /** Whether {@code file} holds what {@code attachment} holds. */
    public boolean isSame(Attachment attachment, Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != attachment.byteCount()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return AttachmentFolder.sha256(in).equals(attachment.sha256());
        }
    }

    /**
     * What takes away the files that no record needs any more.
     *
     * @param recordKinds from owner kind to the sort of record that audit entries on the owner carry, e.g. "meeting_photo" to "meeting"; the
     *                    files of records of other kinds stay when the record is removed
     */
    public AttachmentSweep sweep(Map<String, String> recordKinds, Clock clock) {
        return new AttachmentSweep(folder, database, attachments, recordKinds, clock);
    }

    /** What looks whether every file is there and whole. */
    public AttachmentCheck check() {
        return new AttachmentCheck(folder, attachments);
    }

    LockedFile open(Attachment attachment) throws IOException, GeneralSecurityException {
        return folder.open(attachment.storedAs());
    }

    private Attachment keep(Owner owner, Incoming incoming, boolean alone, Watch watch) {
        AttachmentFolder.Received received = folder.receive(incoming, watch);
        boolean kept = false;
        try {
            Optional<Attachment> twin = attachments.withContent(received.sha256()).filter(folder::whole);
            List<Attachment> old = new ArrayList<>();
            Attachment result = database.write("添加附件", scope -> {
                if (alone) {
                    old.addAll(removeRows(scope, attachments.of(scope.sql(), owner.kind(), owner.id()), owner.name()));
                }
                Attachment wanted = new Attachment(0, owner.kind(), owner.id(), incoming.name(), received.bytes(), received.sha256(),
                        stored(scope, received, twin, incoming.name()), LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
                scope.audit(added(wanted, owner.name()));
                return same(scope, wanted).orElseGet(() -> attachments.insert(scope, wanted.withId(scope.nextId())));
            });
            kept = true;
            discard(old);
            return result;
        } finally {
            folder.dropPart(received.storedAs());
            if (!kept) {
                folder.delete(received.storedAs());
            }
        }
    }

    /** The name of the file with this content: one that is there and whole, or the new one, which then also serves those that named a damaged one. */
    private String stored(WriteScope scope, AttachmentFolder.Received received, Optional<Attachment> twin, String name) {
        if (twin.isPresent() && folder.has(twin.get().storedAs())) {
            return twin.get().storedAs();
        }
        folder.place(received, name);
        attachments.restore(scope, received.sha256(), received.storedAs());
        return received.storedAs();
    }

    private Optional<Attachment> same(WriteScope scope, Attachment wanted) {
        return attachments.of(scope.sql(), wanted.ownerKind(), wanted.ownerId()).stream()
                .filter(row -> row.sha256().equals(wanted.sha256()) && row.fileName().equals(wanted.fileName())).findFirst();
    }

    private List<Attachment> removeRows(WriteScope scope, List<Attachment> rows, String ownerName) {
        for (Attachment row : rows) {
            if (attachments.remove(scope, row.id())) {
                scope.audit(removed(row, ownerName));
            }
        }
        return rows;
    }

    /** On the writing thread, as everything that gives a file a row: none can get one in between. */
    private void discard(List<Attachment> rows) {
        if (!rows.isEmpty()) {
            database.write("移除附件", scope -> {
                Set<String> named = attachments.named(scope.sql());
                rows.stream().map(Attachment::storedAs).filter(file -> !named.contains(file)).distinct().forEach(folder::delete);
                return null;
            });
        }
    }

    private static AuditChange added(Attachment row, String ownerName) {
        return changed(row, ownerName, null, row.fileName());
    }

    private static AuditChange removed(Attachment row, String ownerName) {
        return changed(row, ownerName, row.fileName(), null);
    }

    /** To the trail it is the record that changes: what it calls removed is the record itself, and the sweep relies on that. */
    private static AuditChange changed(Attachment row, String ownerName, String before, String after) {
        return new AuditChange(row.ownerKind(), row.ownerId(), ownerName, AuditChange.Kind.CHANGED, List.of(new AuditChange.Delta("附件", before, after)));
    }
}
