package dangwu.front.desktop;

import dangwu.front.desktop.memory.UiMemory;
import dangwu.front.launch.Handover;
import dangwu.front.launch.LaunchException;
import dangwu.front.launch.SingleInstance;
import dangwu.front.wiring.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** A data folder being opened in the background: first what the window remembers, which is needed to draw it, then the records. */
final class Opening {

    private final Path folder;
    private final Clock clock;
    private final CompletableFuture<UiMemory> memory = new CompletableFuture<>();
    private final CompletableFuture<Opened> opened = new CompletableFuture<>();

    /**
     * An opened folder.
     *
     * @param claim   what keeps other programs out; empty: somebody else holds it for this window
     * @param unnamed whether there is no unit in it yet
     */
    record Opened(Path folder, Unit unit, UiMemory memory, Optional<SingleInstance> claim, boolean unnamed) implements AutoCloseable {

        @Override
        public void close() {
            memory.close();
            unit.close();
            release(claim);
        }
    }

    private Opening(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Begins to open {@code folder}, which the caller has claimed. */
    static Opening claimed(Path folder, Clock clock, Consumer<Unit> prepare) {
        Opening opening = new Opening(folder, clock);
        opening.start(() -> Optional.empty(), prepare);
        return opening;
    }

    /**
     * Claims {@code folder} and begins to open it. Refused with a sentence when another window has it open; that one is brought to front.
     *
     * @param onSecondStart as for {@link SingleInstance#listen}
     */
    static Opening claiming(Path folder, Clock clock, Consumer<Unit> prepare, Consumer<Handover> onSecondStart) {
        Opening opening = new Opening(folder, clock);
        opening.start(() -> {
            SingleInstance claim = SingleInstance.forWindow(folder, SingleInstance.handover(List.of()))
                    .orElseThrow(() -> new LaunchException("它已在另一个窗口中打开，那个窗口已移到最前面。"));
            claim.listen(onSecondStart);
            return Optional.of(claim);
        }, prepare);
        return opening;
    }

    Path folder() {
        return folder;
    }

    /** What the window remembers; waits for it, which is a matter of milliseconds. */
    CompletableFuture<UiMemory> memory() {
        return memory;
    }

    CompletableFuture<Opened> opened() {
        return opened;
    }

    private interface Claiming {
        Optional<SingleInstance> claim() throws LaunchException;
    }

    private void start(Claiming claiming, Consumer<Unit> prepare) {
        Thread thread = new Thread(() -> open(claiming, prepare), "dangwu-open");
        thread.setDaemon(true);
        thread.start();
    }

    private void open(Claiming claiming, Consumer<Unit> prepare) {
        Optional<SingleInstance> claim;
        Unit unit = null;
        try {
            claim = claiming.claim();
        } catch (LaunchException | RuntimeException problem) {
            memory.completeExceptionally(problem);
            opened.completeExceptionally(problem);
            return;
        }
        try {
            // Beside the records: the window cannot be drawn before it, and reading it is mostly loading classes.
            memory.completeAsync(() -> UiMemory.open(folder));
            unit = Unit.open(folder, clock);
            prepare.accept(unit);
            opened.complete(new Opened(folder, unit, memory.join(), claim, unit.organizations().tree().unit().isEmpty()));
        } catch (RuntimeException | LinkageError problem) {
            if (unit != null) {
                unit.close();
            }
            release(claim);
            opened.completeExceptionally(problem);
        }
    }

    private static void release(Optional<SingleInstance> claim) {
        try {
            if (claim.isPresent()) {
                claim.get().close();
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Opening.class).warn("releasing a data folder failed", e);
        }
    }

    /** What really went wrong. */
    static Throwable cause(Throwable problem) {
        return problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
    }
}
