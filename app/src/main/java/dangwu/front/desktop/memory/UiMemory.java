package dangwu.front.desktop.memory;

import dangwu.kit.print.PrintMemory;
import dangwu.kit.print.PrintSettings;
import dangwu.kit.ui.FolderMemory;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.TableState;
import dangwu.kit.ui.TreeMemory;
import dangwu.records.dues.screen.DuesMemory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** What the window remembers on this PC, in {@code ui.json} of the data folder. Written in the background, for the last time on closing. */
public final class UiMemory implements TableMemory, TreeMemory, FolderMemory, PrintMemory, DuesMemory, AutoCloseable {

    private static final String NAME = "ui.json";

    private final UiFile file;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(act -> {
        Thread thread = new Thread(act, "dangwu-ui-memory");
        thread.setDaemon(true);
        return thread;
    });
    private UiState state;
    private UiState written;

    private UiMemory(UiFile file) {
        this.file = file;
        state = file.read();
        written = state;
    }

    /** Reads what was remembered in {@code dataFolder}; a missing or unreadable file means nothing was. */
    public static UiMemory open(Path dataFolder) {
        return new UiMemory(new UiFile(dataFolder.resolve(NAME)));
    }

    /** Where the window stood; empty: never moved. */
    public synchronized Optional<WindowPlace> window() {
        return Optional.ofNullable(state.window());
    }

    /** Remembers where the window stands. */
    public void saveWindow(WindowPlace place) {
        change(before -> before.withWindow(place));
    }

    /** The place last open; empty: none. */
    public synchronized String place() {
        return state.place();
    }

    /** Remembers the place that is open. */
    public void savePlace(String place) {
        change(before -> before.withPlace(place));
    }

    /** The page at which the first-run wizard was left, from 1; 0: it is not open. */
    public synchronized int wizardStep() {
        return state.wizardStep();
    }

    /** Remembers the page of the first-run wizard; 0 once it is done with. */
    public void saveWizardStep(int step) {
        change(before -> before.withWizardStep(step));
    }

    /** What was chosen for this PC. */
    public synchronized UiChoices choices() {
        return state.choices();
    }

    /** Remembers what was chosen. */
    public void saveChoices(UiChoices choices) {
        change(before -> before.withChoices(choices));
    }

    @Override
    public synchronized Optional<TableState> load(String tableId) {
        return Optional.ofNullable(state.tables().get(tableId));
    }

    @Override
    public void save(String tableId, TableState table) {
        change(before -> before.withTables(with(before.tables(), tableId, table)));
    }

    @Override
    public synchronized Set<String> closed(String treeId) {
        return state.closed().getOrDefault(treeId, Set.of());
    }

    @Override
    public void save(String treeId, Set<String> closed) {
        change(before -> before.withClosed(with(before.closed(), treeId, Set.copyOf(closed))));
    }

    @Override
    public synchronized Optional<Path> last(String purpose) {
        try {
            return Optional.ofNullable(state.folders().get(purpose)).map(Path::of);
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }

    @Override
    public void remember(String purpose, Path folder) {
        change(before -> before.withFolders(with(before.folders(), purpose, folder.toString())));
    }

    @Override
    public synchronized PrintSettings last() {
        return state.printing();
    }

    @Override
    public void remember(PrintSettings settings) {
        change(before -> before.withPrinting(settings));
    }

    @Override
    public synchronized Optional<Long> organization() {
        return Optional.ofNullable(state.duesOrganization());
    }

    @Override
    public void remember(long organizationId) {
        change(before -> before.withDuesOrganization(organizationId));
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        writing.shutdown();
        try {
            writing.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writeIfChanged();
    }

    private void change(UnaryOperator<UiState> change) {
        synchronized (this) {
            UiState before = state;
            state = change.apply(before);
            if (state.equals(before) || writing.isShutdown()) {
                return;
            }
        }
        writing.execute(this::writeIfChanged);
    }

    /** Many changes in a row (a column being dragged) become few writes. */
    private void writeIfChanged() {
        UiState now;
        synchronized (this) {
            now = state;
            if (now.equals(written)) {
                return;
            }
            written = now;
        }
        file.write(now);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
