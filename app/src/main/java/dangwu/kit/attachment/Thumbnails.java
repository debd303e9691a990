package dangwu.kit.attachment;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.LoggerFactory;

/** Small pictures of attachments that are pictures, as JPEG; those asked for last are remembered. */
public final class Thumbnails {

    /** The longer side is at most this, in pixels. */
    public static final int MOST_PIXELS = 240;

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "bmp", "gif", "tif", "tiff");
    private static final int REMEMBERED = 300;

    private final AttachmentStore store;
    private final Map<String, Optional<byte[]>> made = Collections.synchronizedMap(new Latest());

    public Thumbnails(AttachmentStore store) {
        this.store = store;
    }

    /** Whether a file of such a name is a picture that a small one may be made of. */
    public static boolean mayBePicture(String fileName) {
        return PICTURES.contains(Attachment.extension(fileName));
    }

    /** What is remembered; empty when there is none or it was not asked for lately. Takes no time. */
    public Optional<byte[]> known(Attachment attachment) {
        return made.getOrDefault(attachment.sha256(), Optional.empty());
    }

    /** The small picture; empty when the file is no picture, is too large to be opened, damaged or gone. One at a time, to spare memory. */
    public synchronized Optional<byte[]> of(Attachment attachment) {
        Optional<byte[]> known = made.get(attachment.sha256());
        if (known != null) {
            return known;
        }
        Optional<byte[]> now = mayBePicture(attachment.fileName()) ? make(attachment) : Optional.empty();
        made.put(attachment.sha256(), now);
        return now;
    }

    private Optional<byte[]> make(Attachment attachment) {
        try (LockedFile file = store.open(attachment); ImageInputStream in = new LockedImageStream(file)) {
            return Optional.of(SmallPicture.jpeg(in, MOST_PIXELS));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | OutOfMemoryError e) {
            // Some formats can only be unpacked as a whole: one that does not fit goes without a small picture.
            LoggerFactory.getLogger(Thumbnails.class).debug("no small picture", e);
            return Optional.empty();
        }
    }

    /** Forgets what was not asked for the longest. */
    private static final class Latest extends LinkedHashMap<String, Optional<byte[]>> {

        private static final long serialVersionUID = 1L;

        private Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<byte[]>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
