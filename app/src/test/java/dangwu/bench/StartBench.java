package dangwu.bench;

import dangwu.front.desktop.MainWindow;
import dangwu.front.desktop.WindowFolders;
import dangwu.front.wiring.Unit;
import dangwu.kit.db.AuditChange;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.Topic;
import dangwu.records.org.Organization;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
 * unit's figures and those of its organizational life, against a bare JavaFX window with a table. Each in processes of its own, with the heap
 * and the collector that the installed program has, in turn, the medians compared.
 */
public final class StartBench {

    private static final int ROUNDS = 5;
    private static final String NAME = "启动到首页可用（基准：只有一张表的 JavaFX 窗口）";
    private static final String LARGE = "启动到首页可用，50000 次会议，堆 512 MB（基准：示例单位，731 次会议）";
    private static final String READY = "ready";
    private static final int MEETINGS = 50_000;
    private static final int CHUNK = 5_000;
    private static final int MONTHS = 36;

    private StartBench() {}

    /** Without arguments: measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            System.out.println(measure());
            System.out.println(measureLarge());
        } else if (arguments[0].equals("ours")) {
            ours(Path.of(arguments[1]));
        } else {
            bare();
        }
    }

    /** Starts each several times in processes of their own and gives the medians. */
    public static BenchRow measure() throws IOException, InterruptedException {
        return inTurn(NAME, "只打印比值", folder -> {
            sample(folder);
            return List.of(List.of("ours", folder.toString()), List.of("bare"));
        });
    }

    /** The same for a unit that has recorded a great many meetings, against the sample unit. */
    public static BenchRow measureLarge() throws IOException, InterruptedException {
        return inTurn(LARGE, "只打印比值", folder -> {
            Path large = folder.resolve("large");
            Path small = folder.resolve("small");
            sample(small);
            sample(large);
            try (Unit unit = Unit.open(large)) {
                addMeetings(unit);
            }
            return List.of(List.of("ours", large.toString()), List.of("ours", small.toString()));
        });
    }

    /** Makes what is started in a folder, and says with which arguments ours and the baseline are started. */
    private interface Preparation {
        List<List<String>> in(Path folder);
    }

    private static BenchRow inTurn(String name, String bound, Preparation preparation) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dangwu-start");
        try {
            List<List<String>> ways = preparation.in(folder);
            List<Double> ours = new ArrayList<>();
            List<Double> baseline = new ArrayList<>();
            run(ways.get(1));
            for (int i = 0; i < ROUNDS; i++) {
                ours.add(run(ways.get(0)));
                baseline.add(run(ways.get(1)));
            }
            return new BenchRow(name, new Figure(median(ours) / 1000, Double.NaN), new Figure(median(baseline) / 1000, Double.NaN), bound);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void sample(Path folder) {
        try (Unit unit = Unit.open(folder)) {
            unit.fillWithSample();
        }
    }

    private static void addMeetings(Unit unit) {
        List<Long> branches = unit.organizations().tree().all().stream().filter(one -> one.kind().branch()).map(Organization::id).toList();
        LocalDate first = LocalDate.now().withDayOfMonth(1).minusMonths(MONTHS);
        for (int from = 0; from < MEETINGS; from += CHUNK) {
            List<MeetingFile> some = IntStream.range(from, from + CHUNK).mapToObj(i -> {
                LocalDate day = first.plusMonths(i % MONTHS).plusDays(i % 28);
                return MeetingFile.of(new Meeting(0, branches.get(i % branches.size()), MeetingKind.COLLECTIVE_STUDY, day, LocalTime.of(9, 0), LocalTime.of(10, 30),
                        day.getYear(), Meeting.Status.COMPLETE, Set.of(Topic.PARTY_BUILDING),
                        Map.of(MeetingField.TITLE, "第" + i + "次集中学习", MeetingField.PLACE, "三楼会议室", MeetingField.CONTENT, "学习有关文件精神。".repeat(60))));
            }).toList();
            unit.database().write("bench", scope -> {
                unit.life().meetings().add(scope, some);
                scope.audit(AuditChange.between("bench", 0, "bench", Map.of(), Map.of("n", "1")));
                return null;
            });
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double run(List<String> what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Xms32m", "-Xmx512m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), StartBench.class.getName()));
        command.addAll(what);
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
