package dangwu.front.desktop;

import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.front.desktop.memory.UiChoices;
import dangwu.front.desktop.memory.UiMemory;
import dangwu.front.launch.Handover;
import dangwu.front.launch.ProgramVersion;
import dangwu.front.wiring.Unit;
import dangwu.kit.ui.FailureWords;
import dangwu.kit.ui.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;

/**
 * The program's one window. The records are opened in the background, beginning with the constructor: JavaFX needs its time, too.
 * Then {@link #show}, and {@link #close} when the window is closed.
 */
public final class MainWindow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.millis(500);

    private final WindowFolders folders;
    private final Clock clock;
    private final StackPane frame = new StackPane();
    private Opening opening;
    private Stage stage;
    private Theme theme;
    private WindowPlacing placing;
    private Optional<UnitSession> session = Optional.empty();

    /** Begins to open {@code folders.start()}; on any thread. */
    public MainWindow(WindowFolders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
        opening = Opening.claimed(folders.start(), clock, preparing(folders.start()));
    }

    /** Shows the window; on the JavaFX thread. */
    public void show(Stage newStage) {
        stage = newStage;
        placing = new WindowPlacing(stage);
        UiMemory memory = opening.memory().join();
        theme = theme(memory.choices());
        Scene scene = new Scene(frame);
        theme.apply(scene);
        frame.getStylesheets().add(MainWindow.class.getResource("/dangwu/front/desktop/desktop.css").toExternalForm());
        stage.setScene(scene);
        stage.setTitle(ProgramVersion.NAME);
        placing.restore(memory.window());
        stage.setOnCloseRequest(event -> {
            if (!session.map(UnitSession::mayClose).orElse(true)) {
                event.consume();
            }
        });
        stage.setOnHiding(event -> placing.now().ifPresent(place -> opening.memory().thenAccept(kept -> kept.saveWindow(place))));
        stage.show();
        await();
    }

    /** A second start of the program: brings this window to front; on any thread. */
    public void comeToFront(Handover handover) {
        Platform.runLater(() -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
    }

    /** Waits for what still runs, then gives everything free; after the window was closed, not on its thread. */
    @Override
    public void close() {
        if (session.isPresent()) {
            session.get().close();
        } else {
            opening.opened().handle((opened, problem) -> opened).thenAccept(opened -> {
                if (opened != null) {
                    opened.close();
                }
            }).join();
        }
    }

    private Consumer<Unit> preparing(Path folder) {
        return folders.isSample(folder) ? unit -> {
            if (unit.organizations().tree().all().isEmpty()) {
                folders.fillSample().accept(unit);
            }
        } : unit -> { };
    }

    /** Dressing a window takes a moment: only when something differs. */
    private void wear(UiChoices choices) {
        double scale = choices.scalePercent() / 100.0;
        if (theme.mode() != mode(choices) || theme.scale() != scale) {
            theme.set(mode(choices), scale);
        }
    }

    private static Theme theme(UiChoices choices) {
        return new Theme(mode(choices), choices.scalePercent() / 100.0);
    }

    private static Theme.Mode mode(UiChoices choices) {
        return choices.dark() ? Theme.Mode.DARK : Theme.Mode.LIGHT;
    }

    /** Shows what the opening leads to; while it lasts long, says so. */
    private void await() {
        Opening awaited = opening;
        frame.getChildren().clear();
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> {
            if (awaited == opening && !awaited.opened().isDone()) {
                Label words = new Label("正在打开台账…");
                words.getStyleClass().add("dw-dim");
                frame.getChildren().setAll(words);
            }
        });
        patience.play();
        awaited.opened().whenComplete((opened, problem) -> Platform.runLater(() -> {
            patience.stop();
            if (opened != null) {
                enter(opened);
            } else {
                showTrouble(Opening.cause(problem));
            }
        }));
    }

    private void enter(Opening.Opened opened) {
        ChoicesViewModel choices = new ChoicesViewModel(opened.memory().choices(), opened.memory()::saveChoices);
        wear(choices.now());
        choices.choicesProperty().addListener((property, before, now) -> wear(now));
        UnitSession entered = new UnitSession(opened, stage, new UnitSession.Surroundings(theme, choices, clock, folders.isSample(opened.folder()),
                this::put, this::changeUnit));
        session = Optional.of(entered);
        entered.start();
    }

    private void put(Parent page) {
        frame.getChildren().setAll(page);
    }

    private void showTrouble(Throwable problem) {
        LoggerFactory.getLogger(MainWindow.class).error("the records cannot be opened", problem);
        put(new TroublePane(new FailureWords().explain("打开台账", problem), () -> reopen(opening.folder()), stage::close));
    }

    private void changeUnit() {
        if (session.map(UnitSession::mayClose).orElse(true)) {
            reopen(folders.other(opening.folder()));
        }
    }

    /** Leaves what is open and opens {@code folder}. */
    private void reopen(Path folder) {
        Optional<UnitSession> left = session;
        session = Optional.empty();
        frame.getChildren().clear();
        Thread leaving = new Thread(() -> {
            left.ifPresent(UnitSession::close);
            Platform.runLater(() -> {
                boolean claimed = folder.equals(folders.start());
                opening = claimed ? Opening.claimed(folder, clock, preparing(folder)) : Opening.claiming(folder, clock, preparing(folder), this::comeToFront);
                await();
            });
        }, "dangwu-leave");
        leaving.setDaemon(true);
        leaving.start();
    }
}
