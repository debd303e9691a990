package dangwu.kit.attachment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks and unlocks attachments with AES-256-GCM. The key is derived from the key of the records (HKDF-SHA256, one block), so that neither
 * opens the other's data by itself; the file's name is bound in, so that no file can be put in another's place.
 */
final class AttachmentCipher {

    private static final byte[] HEAD = "DWA1".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param recordsKey 64 hexadecimal digits, as {@link dangwu.kit.safe.KeyFile} holds them */
    AttachmentCipher(String recordsKey) throws GeneralSecurityException {
        byte[] extracted = hmac(new byte[32], HexFormat.of().parseHex(recordsKey));
        key = new SecretKeySpec(hmac(extracted, "dangwu attachments\u0001".getBytes(StandardCharsets.US_ASCII)), "AES");
    }

    byte[] lock(byte[] content, String storedAs) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, storedAs).doFinal(content);
        byte[] whole = Arrays.copyOf(HEAD, HEAD.length + NONCE_BYTES + locked.length);
        System.arraycopy(nonce, 0, whole, HEAD.length, NONCE_BYTES);
        System.arraycopy(locked, 0, whole, HEAD.length + NONCE_BYTES, locked.length);
        return whole;
    }

    /** @throws GeneralSecurityException when the file is not one of ours, was changed, or was locked with another key */
    byte[] unlock(byte[] whole, String storedAs) throws GeneralSecurityException {
        int start = HEAD.length + NONCE_BYTES;
        if (whole.length < start || !Arrays.equals(whole, 0, HEAD.length, HEAD, 0, HEAD.length)) {
            throw new GeneralSecurityException("not an attachment");
        }
        byte[] nonce = Arrays.copyOfRange(whole, HEAD.length, start);
        return cipher(Cipher.DECRYPT_MODE, nonce, storedAs).doFinal(whole, start, whole.length - start);
    }

    private Cipher cipher(int mode, byte[] nonce, String storedAs) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(storedAs.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }
}
