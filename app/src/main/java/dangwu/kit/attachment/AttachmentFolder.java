package dangwu.kit.attachment;

import dangwu.kit.db.StoreException;
import dangwu.kit.safe.KeyFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The encrypted files themselves. Which of them are in use, the rows say. */
final class AttachmentFolder {

    private static final String PART = ".part";

    private final Path folder;
    private final KeyFile keyFile;

    AttachmentFolder(Path folder, KeyFile keyFile) {
        this.folder = folder;
        this.keyFile = keyFile;
    }

    /** What was written, not yet in its place. */
    record Received(String storedAs, long bytes, String sha256) {}

    /** Writes {@code incoming} beside its place, forced to the disk; nothing is left of it when that fails. */
    Received receive(Incoming incoming, AttachmentStore.Watch watch) {
        String storedAs = UUID.randomUUID() + ".dwa";
        boolean done = false;
        try {
            Files.createDirectories(folder);
            Received received = write(incoming, storedAs, watch);
            done = true;
            return received;
        } catch (IOException | GeneralSecurityException e) {
            throw new StoreException("附件“" + incoming.name() + "”没有保存，请检查磁盘空间和附件文件夹的权限后再试。", e);
        } finally {
            if (!done) {
                dropPart(storedAs);
            }
        }
    }

    /** Moves what was received into its place: a power cut leaves a whole file or none. */
    void place(Received received, String name) {
        try {
            Files.move(part(received.storedAs()), path(received.storedAs()), StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException e) {
            throw new StoreException("附件“" + name + "”没有保存，请检查磁盘空间和附件文件夹的权限后再试。", e);
        }
    }

    void dropPart(String storedAs) {
        delete(part(storedAs));
    }

    boolean has(String storedAs) {
        return Files.exists(path(storedAs));
    }

    LockedFile open(String storedAs) throws IOException, GeneralSecurityException {
        return LockedFile.open(path(storedAs), new AttachmentCipher(keyFile.read()), storedAs);
    }

    /**
     * Hands the content of a file to {@code out}. When it throws, what was handed over is not the whole and must be thrown away.
     *
     * @throws NoSuchFileException      when it is gone
     * @throws GeneralSecurityException when it is damaged, or not the content that {@code attachment} tells of
     */
    void copy(Attachment attachment, OutputStream out, AttachmentStore.Watch watch) throws IOException, GeneralSecurityException {
        MessageDigest digest = digest();
        try (LockedFile file = open(attachment.storedAs())) {
            file.copyTo(new DigestOutputStream(out, digest), watch);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(attachment.sha256())) {
            throw new GeneralSecurityException("another content");
        }
    }

    /** Whether the file is there and holds what {@code attachment} tells of; reads it to its end. */
    boolean whole(Attachment attachment) {
        try {
            copy(attachment, OutputStream.nullOutputStream(), AttachmentStore.Watch.NOBODY);
            return true;
        } catch (IOException | GeneralSecurityException e) {
            LoggerFactory.getLogger(AttachmentFolder.class).warn("an attachment's file is not whole", e);
            return false;
        }
    }

    /** Makes the file count as new: the sweep leaves it alone for a day, so that a removal can be undone. */
    void touch(String storedAs, Instant now) {
        try {
            if (has(storedAs)) {
                Files.setLastModifiedTime(path(storedAs), FileTime.from(now));
            }
        } catch (IOException e) {
            throw new StoreException("附件文件夹不能写入，附件没有移除，请检查文件夹权限后再试。", e);
        }
    }

    /** Names of the files, and of what was not written to its end, that nobody has touched since {@code before}. */
    List<String> untouchedSince(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> ours(file) && Files.isRegularFile(file) && olderThan(file, before)).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    void delete(String fileName) {
        delete(path(fileName));
    }

    static String sha256(InputStream in) throws IOException {
        MessageDigest digest = digest();
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private Received write(Incoming incoming, String storedAs, AttachmentStore.Watch watch) throws IOException, GeneralSecurityException {
        AttachmentCipher cipher = new AttachmentCipher(keyFile.read());
        byte[] head = cipher.newHead();
        AttachmentCipher.Pieces pieces = cipher.pieces(head, storedAs);
        MessageDigest digest = digest();
        long total = 0;
        try (FileChannel channel = FileChannel.open(part(storedAs), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                PieceReader in = new PieceReader(incoming)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), AttachmentCipher.PIECE);
            out.write(head);
            for (long place = 0; in.next(); place++) {
                digest.update(in.piece(), 0, in.length());
                out.write(pieces.lock(in.piece(), in.length(), place, in.last()));
                total += in.length();
                watch.passed(total);
            }
            out.flush();
            channel.force(true);
        }
        if (total != incoming.bytes()) {
            throw incoming.changed();
        }
        return new Received(storedAs, total, HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean ours(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".dwa") || name.endsWith(".dwa" + PART);
    }

    private static boolean olderThan(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private Path path(String storedAs) {
        return folder.resolve(storedAs);
    }

    private Path part(String storedAs) {
        return folder.resolve(storedAs + PART);
    }

    /** The move itself must reach the disk too; Windows knows no such thing and refuses to open a folder. */
    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LoggerFactory.getLogger(AttachmentFolder.class).debug("this system does not sync folders", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // No row names it: the file is only a waste of space until the next sweep.
            LoggerFactory.getLogger(AttachmentFolder.class).warn("an attachment's file was not deleted", e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
