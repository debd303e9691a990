package dangwu.kit.safe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The random key that opens the encrypted records, kept in a file beside them: 64 hexadecimal digits, readable by its owner only. */
public final class KeyFile {

    private static final int KEY_BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private final Path file;

    public KeyFile(Path file) {
        this.file = file;
    }

    /** Whether the key is there. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * The key.
     *
     * @throws IOException with a Chinese sentence when the file is absent or damaged
     */
    public String read() throws IOException {
        if (!exists()) {
            throw new IOException("找不到密钥文件“" + file + "”。没有它，台账数据无法打开，请从备份中取回后再试。");
        }
        String key = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!SHAPE.matcher(key).matches()) {
            throw new IOException("密钥文件“" + file + "”已损坏，请从备份中取回后再试。");
        }
        return key;
    }

    /** Makes a new random key and writes it, forced to disk before this returns; an existing key is never overwritten. */
    public String create() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        String text = HexFormat.of().formatHex(key);
        createForOwnerOnly();
        Files.writeString(file, text + "\n", StandardCharsets.US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        return text;
    }

    private void createForOwnerOnly() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
