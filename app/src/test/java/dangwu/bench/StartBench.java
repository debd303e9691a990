package dangwu.bench;

import dangwu.front.desktop.MainWindow;
import dangwu.front.desktop.WindowFolders;
import dangwu.front.wiring.Unit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * How long from the start of a Java process until its window can be used: the program on the sample unit, until the home page shows the
 * unit's figures and those of its organizational life, against a bare JavaFX window with a table. Each in processes of its own, in turn, the medians compared.
 */
public final class StartBench {

    private static final int ROUNDS = 5;
    private static final String NAME = "启动到首页可用（基准：只有一张表的 JavaFX 窗口）";
    private static final String READY = "ready";

    private StartBench() {}

    /** Without arguments: measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            System.out.println(measure());
        } else if (arguments[0].equals("ours")) {
            ours(Path.of(arguments[1]));
        } else {
            bare();
        }
    }

    /** Starts each several times in processes of their own and gives the medians. */
    public static BenchRow measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dangwu-start");
        try {
            try (Unit unit = Unit.open(folder)) {
                unit.fillWithSample();
            }
            List<Double> ours = new ArrayList<>();
            List<Double> baseline = new ArrayList<>();
            run("bare");
            for (int i = 0; i < ROUNDS; i++) {
                ours.add(run("ours", folder.toString()));
                baseline.add(run("bare"));
            }
            return new BenchRow(NAME, new Figure(median(ours) / 1000, Double.NaN), new Figure(median(baseline) / 1000, Double.NaN), "只打印比值");
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double run(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), StartBench.class.getName()));
        command.addAll(List.of(what));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals(READY)) {
                line = out.readLine();
            }
            double millis = (System.nanoTime() - began) / 1e6;
            if (line == null) {
                throw new IOException("the window did not open: " + String.join(" ", what));
            }
            return millis;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void ours(Path folder) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        MainWindow window = new MainWindow(new WindowFolders(folder, folder, folder.resolveSibling("no-sample"), Unit::fillWithSample), Clock.systemDefaultZone());
        Platform.startup(() -> {
            Stage stage = new Stage();
            window.show(stage);
            // What the card of the quarter says is read last: the others stand by then.
            whenDrawn(stage, scene -> scene.getRoot().lookupAll(".label").stream()
                    .anyMatch(node -> node instanceof Label label && label.getText() != null && label.getText().matches("应 \\d+ 次 • 已 \\d+ 次")));
        });
    }

    private static void bare() {
        Platform.startup(() -> {
            TableView<String> table = new TableView<>(FXCollections.observableArrayList("甲", "乙", "丙"));
            TableColumn<String, String> column = new TableColumn<>("姓名");
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
            table.getColumns().setAll(List.of(column));
            Stage stage = new Stage();
            stage.setScene(new Scene(table, 1280, 800));
            stage.show();
            whenDrawn(stage, scene -> true);
        });
    }

    /** Two frames after the condition holds the page has been drawn. */
    private static void whenDrawn(Stage stage, Predicate<Scene> there) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = there.test(stage.getScene()) ? frames + 1 : 0;
                if (frames == 3) {
                    stop();
                    System.out.println(READY);
                    System.out.flush();
                }
            }
        }.start();
    }
}
