package dangwu.front.launch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log in the data folder: {@code logs/dangwu.log}, five files of 1 MB at most, the oldest dropped. Until it is opened nothing is
 * logged anywhere ({@code logback.xml} has no appender), and nothing ever goes to the console.
 */
public final class LogFile implements AutoCloseable {
    private static final int OLDER_FILES = 4;
    private static final long FILE_SIZE = FileSize.MB_COEFFICIENT;

    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> appender;

    private LogFile(Logger root, RollingFileAppender<ILoggingEvent> appender) {
        this.root = root;
        this.appender = appender;
    }

    /**
     * Starts to log into the folder. To be called by the one process that has claimed the folder ({@link SingleInstance}).
     *
     * @param dataFolder where {@code logs/} is made; a folder that cannot be written costs the log, not the start
     */
    public static LogFile open(Path dataFolder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Path logs = dataFolder.resolve("logs");
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(logs.resolve("dangwu.log").toString());
        appender.setEncoder(lines(context));
        appender.setTriggeringPolicy(size(context));
        FixedWindowRollingPolicy older = older(context, logs);
        older.setParent(appender);
        older.start();
        appender.setRollingPolicy(older);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        return new LogFile(root, appender);
    }

    /** Stops logging into the folder and lets go of the file. */
    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }

    private static PatternLayoutEncoder lines(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{30} - %msg%n");
        encoder.start();
        return encoder;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> size(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
        policy.setContext(context);
        policy.setMaxFileSize(new FileSize(FILE_SIZE));
        // By itself logback looks at the size once a minute only; a fault that repeats itself can fill a disk in that time.
        policy.setCheckIncrement(Duration.buildByMilliseconds(0));
        policy.start();
        return policy;
    }

    private static FixedWindowRollingPolicy older(LoggerContext context, Path logs) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setFileNamePattern(logs.resolve("dangwu.%i.log").toString());
        policy.setMinIndex(1);
        policy.setMaxIndex(OLDER_FILES);
        return policy;
    }
}
