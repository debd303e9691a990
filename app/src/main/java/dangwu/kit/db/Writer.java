package dangwu.kit.db;

import static dangwu.kit.db.schema.Sequences.RECORD_ID;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.slf4j.LoggerFactory;

/** The one thread that writes. */
final class Writer implements AutoCloseable {

    /** What one step of the sequence RECORD_ID gives. Each step makes H2 write out whatever a transaction holds so far: few steps, quick imports. */
    private static final int ID_BLOCK = 1000;

    private final DataSource source;
    private final Consumer<ChangeNotice> afterCommit;
    private final AuditWriter auditWriter;
    private final ExecutorService thread;
    private volatile Thread writing;
    private long nextId;
    private long idsLeft;

    Writer(DataSource source, String actor, Consumer<ChangeNotice> afterCommit) {
        this.source = source;
        this.afterCommit = afterCommit;
        this.auditWriter = new AuditWriter(actor);
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "dangwu-writer");
            made.setDaemon(true);
            writing = made;
            return made;
        });
    }

    <T> T write(String act, Function<WriteScope, T> work) {
        if (Thread.currentThread() == writing) {
            throw new IllegalStateException("a write inside a write: pass the WriteScope on instead");
        }
        return await(() -> transact(act, work));
    }

    private <T> T await(Callable<T> task) {
        boolean interrupted = false;
        try {
            var running = thread.submit(task);
            while (true) {
                try {
                    return running.get();
                } catch (InterruptedException e) {
                    // Whether it was written must be known to the caller, so the answer is waited for.
                    interrupted = true;
                }
            }
        } catch (RejectedExecutionException e) {
            throw new StoreException("程序正在关闭，本次操作未保存。", e);
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException told ? told : new StoreException("台账数据写入失败，本次操作未保存，请检查磁盘空间后再试。", cause);
    }

    private <T> T transact(String act, Function<WriteScope, T> work) throws SQLException {
        ChangeNotice notice;
        T result;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                WriteCounter counter = new WriteCounter();
                DSLContext dsl = Database.dsl(connection);
                dsl.configuration().set(new DefaultExecuteListenerProvider(counter));
                WriteScope scope = new WriteScope(dsl, () -> takeId(dsl));
                result = work.apply(scope);
                if (counter.writes > 0 && scope.changes().isEmpty()) {
                    throw new IllegalStateException("“" + act + "” writes records and audits none of it");
                }
                auditWriter.write(connection, act, scope);
                connection.commit();
                notice = new ChangeNotice(act, scope.changes().stream().map(AuditChange::subjectKind).collect(Collectors.toSet()));
            } catch (RuntimeException | SQLException | Error e) {
                connection.rollback();
                throw e;
            }
            connection.setAutoCommit(true);
            sync(connection);
        }
        tell(notice);
        return result;
    }

    /** H2 acknowledges a commit before it is on the disk: without this, a power cut takes acknowledged work with it. */
    private static void sync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private void tell(ChangeNotice notice) {
        if (notice.subjectKinds().isEmpty()) {
            return;
        }
        try {
            afterCommit.accept(notice);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Writer.class).error("a listener failed after “{}” was committed", notice.act(), e);
        }
    }

    private long takeId(DSLContext dsl) {
        if (idsLeft == 0) {
            nextId = dsl.nextval(RECORD_ID);
            idsLeft = ID_BLOCK;
        }
        idsLeft--;
        return nextId++;
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                LoggerFactory.getLogger(Writer.class).error("the writing thread did not end within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts the statements that change records. */
    private static final class WriteCounter implements ExecuteListener {

        private static final long serialVersionUID = 1L;
        private int writes;

        @Override
        public void executeStart(ExecuteContext context) {
            if (context.type() == ExecuteType.WRITE || context.type() == ExecuteType.BATCH) {
                writes++;
            }
        }
    }
}
