package dangwu.kit.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks and unlocks attachments with AES-256-GCM. The key is derived from the key of the records (HKDF-SHA256, one block), so that neither
 * opens the other's data by itself; the file's name is bound in, so that no file can be put in another's place.
 *
 * <p>DWA2, written now: head, salt, then pieces of {@link #PIECE} bytes, each locked by itself under a key of this file's own (from the
 * salt); its place and whether it is the last are bound into its nonce. So a piece can be trusted before the next is read, and none can
 * be left out, put elsewhere or cut off. DWA1, of files kept earlier: head, nonce, the whole content in one piece.
 */
final class AttachmentCipher {

    static final int HEAD_BYTES = 4;
    static final int SALT_BYTES = 32;
    static final int PIECE = 64 * 1024;
    static final int TAG_BYTES = 16;

    private static final byte[] WHOLE = "DWA1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PIECES = "DWA2".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param recordsKey 64 hexadecimal digits, as {@link dangwu.kit.safe.KeyFile} holds them */
    AttachmentCipher(String recordsKey) throws GeneralSecurityException {
        byte[] extracted = hmac(new byte[32], HexFormat.of().parseHex(recordsKey));
        key = new SecretKeySpec(hmac(extracted, "dangwu attachments\u0001".getBytes(StandardCharsets.US_ASCII)), "AES");
    }

    /** Head and salt of a new file. */
    byte[] newHead() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return ByteBuffer.allocate(HEAD_BYTES + SALT_BYTES).put(PIECES).put(salt).array();
    }

    static boolean inPieces(byte[] head) {
        return head.length >= HEAD_BYTES && Arrays.equals(head, 0, HEAD_BYTES, PIECES, 0, HEAD_BYTES);
    }

    /** What locks and unlocks the pieces of the file that begins with {@code head}. */
    Pieces pieces(byte[] head, String storedAs) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(head, HEAD_BYTES, HEAD_BYTES + SALT_BYTES);
        byte[] info = ByteBuffer.allocate(SALT_BYTES + 1).put(salt).put((byte) 1).array();
        return new Pieces(new SecretKeySpec(hmac(key.getEncoded(), info), "AES"), storedAs);
    }

    /** As files were kept first; still needed to try that they can be read. */
    byte[] lockWhole(byte[] content, String storedAs) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, key, nonce, storedAs).doFinal(content);
        return ByteBuffer.allocate(HEAD_BYTES + NONCE_BYTES + locked.length).put(WHOLE).put(nonce).put(locked).array();
    }

    /** @throws GeneralSecurityException when the file is not one of ours, was changed, or was locked with another key */
    byte[] unlockWhole(byte[] whole, String storedAs) throws GeneralSecurityException {
        int start = HEAD_BYTES + NONCE_BYTES;
        if (whole.length < start || !Arrays.equals(whole, 0, HEAD_BYTES, WHOLE, 0, HEAD_BYTES)) {
            throw new GeneralSecurityException("not an attachment");
        }
        byte[] nonce = Arrays.copyOfRange(whole, HEAD_BYTES, start);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, storedAs).doFinal(whole, start, whole.length - start);
    }

    /** The pieces of one file. */
    static final class Pieces {

        private final SecretKey own;
        private final String storedAs;

        private Pieces(SecretKey own, String storedAs) {
            this.own = own;
            this.storedAs = storedAs;
        }

        byte[] lock(byte[] plain, int length, long place, boolean last) throws GeneralSecurityException {
            return cipher(Cipher.ENCRYPT_MODE, own, nonce(place, last), storedAs).doFinal(plain, 0, length);
        }

        byte[] unlock(byte[] locked, int length, long place, boolean last) throws GeneralSecurityException {
            return cipher(Cipher.DECRYPT_MODE, own, nonce(place, last), storedAs).doFinal(locked, 0, length);
        }

        private static byte[] nonce(long place, boolean last) {
            return ByteBuffer.allocate(NONCE_BYTES).putInt(last ? 1 : 0).putLong(place).array();
        }
    }

    private static Cipher cipher(int mode, SecretKey with, byte[] nonce, String storedAs) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, with, new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(storedAs.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }
}
