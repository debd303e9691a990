package dangwu.records.member.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.attachment.PhotoShrinker;
import dangwu.records.member.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The photographs of members: one each, small, encrypted. Called off the window's thread. */
public final class MemberPhotos {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "member_photo";

    private final AttachmentStore store;
    private final PhotoShrinker shrinker;

    public MemberPhotos(AttachmentStore store, PhotoShrinker shrinker) {
        this.store = store;
        this.shrinker = shrinker;
    }

    /**
     * The photograph of a member as JPEG.
     *
     * @throws dangwu.kit.db.StoreException when there is one and it cannot be read
     */
    public Optional<byte[]> of(long memberId) {
        List<Attachment> kept = store.of(SUBJECT, memberId);
        return kept.isEmpty() ? Optional.empty() : Optional.of(store.read(kept.get(kept.size() - 1)));
    }

    /**
     * Any usual picture as it would be kept.
     *
     * @throws dangwu.kit.db.RefusedException with a sentence when it is none
     */
    public byte[] prepared(String fileName, byte[] picture) {
        return shrinker.shrink(fileName, picture);
    }

    /** As {@link #prepared(String, byte[])}, of a file of any size. */
    public byte[] prepared(Path file) {
        return shrinker.shrink(file);
    }

    /** Keeps a prepared photograph in the place of the one before. */
    public void set(Member member, byte[] jpeg) {
        store.replaceAll(owner(member), member.name() + ".jpg", jpeg);
    }

    /** Takes the photograph away. */
    public void remove(Member member) {
        store.removeAll(owner(member));
    }

    private static AttachmentStore.Owner owner(Member member) {
        return new AttachmentStore.Owner(SUBJECT, member.id(), member.name());
    }
}
