package dangwu.front;

import dangwu.front.cli.CommandLineProgram;
import dangwu.front.desktop.MainWindow;
import dangwu.front.desktop.WindowFolders;
import dangwu.front.desktop.WindowStart;
import dangwu.front.launch.DataFolders;
import dangwu.front.launch.DisplayCheck;
import dangwu.front.launch.ExitStatus;
import dangwu.front.launch.LaunchException;
import dangwu.front.launch.LogFile;
import dangwu.front.launch.QuietLibraries;
import dangwu.front.launch.Relaunch;
import dangwu.front.launch.SingleInstance;
import dangwu.front.launch.StandardStreams;
import dangwu.front.wiring.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Starts the program: the window without arguments, the command line with. */
public final class Main {
    private Main() {}

    /** Ends the process with one of {@link ExitStatus}. */
    public static void main(String[] arguments) {
        Relaunch relaunch = Relaunch.ofThisProcess();
        OptionalInt child = relaunch.inChild(arguments);
        System.exit(child.isPresent() ? child.getAsInt() : start(relaunch, arguments));
    }

    private static int start(Relaunch relaunch, String... received) {
        relaunch.dieWithParent();
        String[] arguments = relaunch.arguments(received);
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        StandardStreams streams = StandardStreams.ofThisProcess();
        streams.install();
        QuietLibraries.hush();
        DisplayCheck display = DisplayCheck.ofThisMachine();
        if (arguments.length == 0) {
            return window(streams, display);
        }
        QuietLibraries.drawWithoutDisplay();
        return new CommandLineProgram(streams, folder -> open(display, folder)).run(arguments);
    }

    private static int window(StandardStreams streams, DisplayCheck display) {
        try {
            open(display, DataFolders.ofThisUser().own());
            return ExitStatus.DONE.code();
        } catch (LaunchException e) {
            streams.err().println(e.getMessage());
            return e.status().code();
        } catch (IOException e) {
            streams.err().println("数据文件夹没有正常关闭：" + e.getMessage());
            return ExitStatus.FAILED.code();
        }
    }

    private static void open(DisplayCheck display, Path dataFolder) throws LaunchException, IOException {
        Optional<String> obstacle = display.obstacle();
        if (obstacle.isPresent()) {
            throw LaunchException.noDisplay(obstacle.get(), null);
        }
        QuietLibraries.drawOnDisplay();
        display.chooseDrawing();
        openWindow(dataFolder);
    }

    /** Returns when the window was closed, or at once when another start already has one open and takes this one's wish. */
    @SuppressWarnings("try") // The log is only held open.
    private static void openWindow(Path dataFolder) throws LaunchException, IOException {
        Optional<SingleInstance> claim = SingleInstance.forWindow(dataFolder, SingleInstance.handover(List.of()));
        if (claim.isEmpty()) {
            return;
        }
        DataFolders places = DataFolders.ofThisUser();
        // A folder that is not the user's own was named by the demo command.
        Path sample = dataFolder.equals(places.own()) ? places.sample() : dataFolder;
        WindowFolders folders = new WindowFolders(dataFolder, places.own(), sample, Unit::fillWithSample);
        try (SingleInstance held = claim.get(); LogFile log = LogFile.open(dataFolder);
                MainWindow window = new MainWindow(folders, Clock.systemDefaultZone())) {
            WindowStart.run(stage -> {
                window.show(stage);
                held.listen(window::comeToFront);
            });
        }
    }
}
