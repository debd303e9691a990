package dangwu.kit.attachment;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A file kept with a record.
 *
 * @param id        0 before it is kept
 * @param ownerKind what sort of record it belongs to, e.g. "member_photo"
 * @param ownerId   the record
 * @param fileName  as the clerk knows it
 * @param byteCount size of the content, in bytes
 * @param sha256    of the content, 64 hexadecimal digits
 * @param storedAs  name of the encrypted file in the attachments folder; rows with the same content share one
 */
public record Attachment(long id, String ownerKind, long ownerId, String fileName, long byteCount, String sha256, String storedAs,
        LocalDateTime addedAt) {

    Attachment withId(long newId) {
        return new Attachment(newId, ownerKind, ownerId, fileName, byteCount, sha256, storedAs, addedAt);
    }

    Attachment withName(String newName) {
        return new Attachment(id, ownerKind, ownerId, newName, byteCount, sha256, storedAs, addedAt);
    }

    Attachment withKind(String newKind) {
        return new Attachment(id, newKind, ownerId, fileName, byteCount, sha256, storedAs, addedAt);
    }

    /** What stands behind the last dot of the name, in small letters; empty when there is none. */
    public String extension() {
        return extension(fileName);
    }

    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
