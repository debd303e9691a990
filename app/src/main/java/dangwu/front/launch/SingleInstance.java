package dangwu.front.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The claim of one running program on a data folder. The operating system holds it as a lock on {@code dangwu.lock} and drops it
 * with the process, however that ends: a lock file that lies about locks nobody out, and is never deleted.
 *
 * <p>Nothing else may open {@code dangwu.lock} (a backup of the folder leaves it out): on Linux closing it a second time would drop
 * the lock.
 */
public final class SingleInstance implements AutoCloseable {
    private static final String LOCK = "dangwu.lock";
    /** A first start is between its lock and its doorbell for a moment; nobody waits longer than this for it. */
    private static final Duration BETWEEN_LOCK_AND_BELL = Duration.ofSeconds(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final FileChannel channel;
    private final Optional<Doorbell> doorbell;

    private SingleInstance(FileChannel channel, Optional<Doorbell> doorbell) {
        this.channel = channel;
        this.doorbell = doorbell;
    }

    /**
     * Claims the folder for a window, or hands the arguments to the window that has it open.
     *
     * @param dataFolder made if it is missing
     * @param handover what this start was asked for
     * @return the claim, to be closed at the end; empty: the running program took the arguments, this start is done
     * @throws LaunchException if a command is at work on the folder, the running program does not answer, or the folder is unusable
     */
    public static Optional<SingleInstance> forWindow(Path dataFolder, Handover handover) throws LaunchException {
        DataFolders.prepare(dataFolder);
        long until = System.nanoTime() + BETWEEN_LOCK_AND_BELL.toNanos();
        while (true) {
            Optional<FileChannel> lock = lock(dataFolder);
            if (lock.isPresent()) {
                return Optional.of(withDoorbell(lock.get(), dataFolder));
            }
            switch (ring(dataFolder, handover)) {
                case TAKEN -> {
                    return Optional.empty();
                }
                case NO_REPLY -> throw new LaunchException("程序已经打开，但没有回应。请稍候再试；如果一直这样，请结束原来的程序后重新打开。");
                case NO_BELL -> waitOrGiveUp(until, dataFolder);
            }
        }
    }

    /**
     * Claims the folder for one command of the command line.
     *
     * @param dataFolder made if it is missing
     * @return the claim, to be closed at the end
     * @throws LaunchException if a window or another command has the folder open, or the folder is unusable; exit status 1
     */
    public static SingleInstance forCommand(Path dataFolder) throws LaunchException {
        DataFolders.prepare(dataFolder);
        FileChannel channel = lock(dataFolder).orElseThrow(() -> new LaunchException(
                "数据文件夹正被打开的窗口或另一条命令使用：" + dataFolder + "。请先关闭窗口，或等那条命令结束，再运行本命令。"));
        return new SingleInstance(channel, Optional.empty());
    }

    /**
     * From now on every further start on this folder calls back here, on a thread that is not JavaFX's; starts that came before are
     * answered first. The callee brings the window to front and does what the arguments ask.
     *
     * @param onSecondStart called once for each; should return at once
     */
    public void listen(Consumer<Handover> onSecondStart) {
        doorbell.ifPresent(bell -> bell.listen(onSecondStart));
    }

    /** What this start hands over if another has the folder open. */
    public static Handover handover(List<String> arguments) {
        return new Handover(Path.of("").toAbsolutePath().toString(), arguments);
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (doorbell.isPresent()) {
                doorbell.get().close();
            }
        }
    }

    private static SingleInstance withDoorbell(FileChannel channel, Path dataFolder) throws LaunchException {
        try {
            return new SingleInstance(channel, Optional.of(Doorbell.hang(dataFolder)));
        } catch (IOException e) {
            closeQuietly(channel);
            throw unusable(dataFolder, e);
        }
    }

    private static Doorbell.Answer ring(Path dataFolder, Handover handover) throws LaunchException {
        try {
            return Doorbell.ring(dataFolder, handover);
        } catch (IOException e) {
            throw unusable(dataFolder, e);
        }
    }

    private static void waitOrGiveUp(long until, Path dataFolder) throws LaunchException {
        if (System.nanoTime() > until) {
            throw new LaunchException("数据文件夹正被另一条命令使用：" + dataFolder + "。请等它结束后再打开窗口。");
        }
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("启动被中断。", e);
        }
    }

    private static Optional<FileChannel> lock(Path dataFolder) throws LaunchException {
        FileChannel channel;
        try {
            channel = FileChannel.open(dataFolder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unusable(dataFolder, e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // The same answer as from another process.
        } catch (IOException e) {
            closeQuietly(channel);
            throw unusable(dataFolder, e);
        }
        closeQuietly(channel);
        return Optional.empty();
    }

    private static LaunchException unusable(Path dataFolder, IOException cause) {
        return new LaunchException("数据文件夹无法使用：" + dataFolder + "。请检查它的权限和磁盘；网络盘可能不支持加锁，请换到本机磁盘。", cause);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // It was not used; there is nothing to lose.
        }
    }
}
