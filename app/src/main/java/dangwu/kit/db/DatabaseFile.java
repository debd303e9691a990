package dangwu.kit.db;

import dangwu.kit.safe.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Where the records lie: an AES-encrypted H2 file and, beside it, the key.
 *
 * @param folder the data folder; made when absent
 */
public record DatabaseFile(Path folder) {

    private static final String NAME = "dangwu";
    private static final int MOST_CONNECTIONS = 8;
    /** Holds what an import of 20,000 members writes, so that its commit need not read and decrypt it again. */
    private static final int CACHE_KB = 48 * 1024;

    /** The encrypted file itself. */
    public Path storeFile() {
        return folder.resolve(NAME + ".mv.db");
    }

    /** The key beside it. */
    public Path keyFile() {
        return folder.resolve(NAME + ".key");
    }

    /** Whether records are already kept here. */
    public boolean exists() {
        return Files.exists(storeFile());
    }

    /** Connections to the file, opened (and, when absent, made) now. */
    JdbcConnectionPool connect() {
        String key = key();
        JdbcConnectionPool pool = JdbcConnectionPool.create(url(), "dangwu", key + " " + key);
        pool.setMaxConnections(MOST_CONNECTIONS);
        try (Connection first = pool.getConnection()) {
            first.setAutoCommit(true);
            return pool;
        } catch (SQLException e) {
            pool.dispose();
            throw explained(e);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME)
                + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0"
                + ";CACHE_SIZE=" + CACHE_KB;
    }

    private String key() {
        try {
            Files.createDirectories(folder);
            KeyFile file = new KeyFile(keyFile());
            return exists() || file.exists() ? file.read() : file.create();
        } catch (IOException e) {
            boolean told = e.getClass() == IOException.class && e.getMessage() != null && e.getMessage().endsWith("。");
            throw new StoreException(told ? e.getMessage() : "数据文件夹“" + folder + "”不能写入，请检查文件夹权限和磁盘空间后再试。", e);
        }
    }

    private StoreException explained(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new StoreException("数据文件夹“" + folder + "”正被另一个党务台账程序使用，请先关闭它再试。", e);
            case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                new StoreException("密钥文件“" + keyFile() + "”与台账数据不匹配，或者台账数据文件已损坏。请取回原来的密钥文件再试；仍打不开的，请从备份恢复。数据未作任何改动。", e);
            default -> new StoreException("台账数据“" + storeFile() + "”无法打开，文件可能已损坏，请从备份恢复。数据未作任何改动。", e);
        };
    }
}
