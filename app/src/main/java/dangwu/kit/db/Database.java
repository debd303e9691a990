package dangwu.kit.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.slf4j.LoggerFactory;

/**
 * The unit's records. Anybody reads; one thread writes, each write in one transaction that also holds its audit entries. A write has
 * happened only when {@link #write} returns: by then it is on the disk, not in a buffer. Afterwards one notice goes to whoever listens.
 */
public final class Database implements AutoCloseable {

    /** The scripts that make and upgrade the tables, in order; each new one is added here. One that was handed out is never edited. */
    static final List<String> SCRIPTS = List.of("dangwu/kit/db/migration/V001__organizations_and_members.sql",
            "dangwu/kit/db/migration/V002__organizational_life.sql", "dangwu/kit/db/migration/V003__phrases_and_shared_files.sql",
            "dangwu/kit/db/migration/V004__meetings_counted.sql", "dangwu/kit/db/migration/V005__dues.sql");

    private static final Settings SETTINGS = new Settings().withExecuteLogging(false).withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.NEVER);

    private final JdbcConnectionPool pool;
    private final Writer writer;
    private final List<Consumer<ChangeNotice>> listeners = new CopyOnWriteArrayList<>();

    private Database(JdbcConnectionPool pool, String actor) {
        this.pool = pool;
        this.writer = new Writer(pool, actor, this::publish);
    }

    /**
     * Opens the records in {@code file}, making or upgrading them as needed.
     *
     * @param actor who works with them; stands in every audit entry
     * @throws StoreException when they cannot be opened
     */
    public static Database open(DatabaseFile file, String actor) {
        return open(file, actor, new Migrations(file, SCRIPTS));
    }

    static Database open(DatabaseFile file, String actor, Migrations migrations) {
        JdbcConnectionPool pool = file.connect();
        try {
            if (!migrations.done(pool)) {
                if (migrations.pendingOn(pool)) {
                    shutDown(pool);
                    migrations.copyFirst();
                    pool = file.connect();
                }
                migrations.run(pool);
            }
            return new Database(pool, actor);
        } catch (RuntimeException e) {
            shutDown(pool);
            throw e;
        }
    }

    /** Runs {@code query}; it may be called from any thread but the window's. */
    public <T> T read(Function<DSLContext, T> query) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            return query.apply(dsl(connection));
        } catch (SQLException e) {
            throw new StoreException("台账数据读取失败，请重新打开程序再试。", e);
        }
    }

    /**
     * Runs {@code work} in one transaction on the writing thread and waits until it is on the disk.
     *
     * @param act the clerk's word for what is done, e.g. "新增党员"
     * @return what {@code work} returned
     * @throws RuntimeException what {@code work} threw; then nothing was written
     */
    public <T> T write(String act, Function<WriteScope, T> work) {
        return writer.write(act, work);
    }

    /** Calls {@code listener} after every commit, on the writing thread; run the result to stop that. */
    public Runnable onChange(Consumer<ChangeNotice> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Waits for the writing thread, then closes the file. */
    @Override
    public void close() {
        writer.close();
        shutDown(pool);
    }

    static DSLContext dsl(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    private void publish(ChangeNotice notice) {
        listeners.forEach(listener -> listener.accept(notice));
    }

    private static void shutDown(JdbcConnectionPool pool) {
        try (Connection last = pool.getConnection(); Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            LoggerFactory.getLogger(Database.class).warn("closing the database failed", e);
        } finally {
            pool.dispose();
        }
    }
}
