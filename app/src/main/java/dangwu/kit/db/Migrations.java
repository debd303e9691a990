package dangwu.kit.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables to what this version of the program needs. A copy of the file is laid aside before anything is changed. */
final class Migrations {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DatabaseFile file;
    private final String[] folders;
    private final SchemaMark mark;

    /** @param scripts class-path resources, in order */
    Migrations(DatabaseFile file, List<String> scripts) {
        this.file = file;
        this.folders = scripts.stream().map(script -> "classpath:" + script.substring(0, script.lastIndexOf('/'))).distinct().toArray(String[]::new);
        this.mark = new SchemaMark(scripts);
    }

    /** Whether the tables are already what the scripts make them. */
    boolean done(DataSource source) {
        return mark.standsIn(source);
    }

    /**
     * Whether scripts are waiting for a file that already holds records.
     *
     * @throws StoreException when the file was written by a newer version of the program
     */
    boolean pendingOn(DataSource source) {
        MigrationInfoService info = flyway(source).info();
        for (MigrationInfo applied : info.applied()) {
            if (!applied.getState().isResolved()) {
                throw new StoreException("这份台账数据由较新版本的程序写成，请升级本程序后再打开，数据未作任何改动。");
            }
        }
        return info.current() != null && info.pending().length > 0;
    }

    /** Copies the closed file beside itself. */
    void copyFirst() {
        Path store = file.storeFile();
        try {
            Path folder = Files.createDirectories(store.resolveSibling("before-upgrade"));
            String name = store.getFileName() + "." + STAMP.format(LocalDateTime.now());
            Path part = folder.resolve(name + ".part");
            Files.copy(store, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("升级台账数据前需先留一份副本，但副本写不成：“" + store + "”。请检查磁盘空间后再试，数据未作任何改动。", e);
        }
    }

    void run(DataSource source) {
        try {
            flyway(source).migrate();
            mark.set(source);
        } catch (FlywayValidateException e) {
            throw new StoreException("台账数据的结构与本程序不符，可能是由别的版本写成的。数据未作任何改动，请用原来的版本打开。", e);
        } catch (FlywayException e) {
            throw new StoreException("台账数据升级失败，升级前的副本在 before-upgrade 文件夹中。", e);
        }
    }

    private Flyway flyway(DataSource source) {
        return Flyway.configure(Migrations.class.getClassLoader()).dataSource(source).locations(folders)
                .table("SCHEMA_HISTORY").cleanDisabled(true).load();
    }
}
