package dangwu.kit.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/**
 * Written into the records once their tables are what the scripts say: the scripts' fingerprint. As long as it is unchanged nothing needs
 * to be looked over when the program starts, which is half of the time that opening takes.
 */
final class SchemaMark {

    private static final String NAME = "SCHEMA_FINGERPRINT";

    private final List<String> scripts;

    /** @param scripts class-path resources, in order */
    SchemaMark(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** Whether the tables were made by exactly these scripts. */
    boolean standsIn(DataSource source) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT CONTENT FROM SETTING WHERE NAME = ?")) {
            select.setString(1, NAME);
            try (ResultSet found = select.executeQuery()) {
                return found.next() && fingerprint().equals(found.getString(1));
            }
        } catch (SQLException e) {
            // A new file has no such table yet; whatever else is wrong, the full look will tell.
            return false;
        }
    }

    void set(DataSource source) {
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM SETTING WHERE NAME = ?");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO SETTING (NAME, CONTENT) VALUES (?, ?)")) {
            delete.setString(1, NAME);
            delete.executeUpdate();
            insert.setString(1, NAME);
            insert.setString(2, fingerprint());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("台账数据不能写入，请检查磁盘空间后再打开。", e);
        }
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String script : scripts) {
                digest.update(script.substring(script.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8));
                try (InputStream content = SchemaMark.class.getClassLoader().getResourceAsStream(script)) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
