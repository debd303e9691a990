package dangwu.kit.attachment;

import java.time.LocalDateTime;

/**
 * A file kept with a record.
 *
 * @param id        0 before it is kept
 * @param ownerKind what sort of record it belongs to, e.g. "member_photo"
 * @param ownerId   the record
 * @param fileName  as the clerk knows it
 * @param byteCount size of the content, in bytes
 * @param sha256    of the content, 64 hexadecimal digits
 * @param storedAs  name of the encrypted file in the attachments folder
 */
public record Attachment(long id, String ownerKind, long ownerId, String fileName, long byteCount, String sha256, String storedAs,
        LocalDateTime addedAt) {

    Attachment withId(long newId) {
        return new Attachment(newId, ownerKind, ownerId, fileName, byteCount, sha256, storedAs, addedAt);
    }
}
