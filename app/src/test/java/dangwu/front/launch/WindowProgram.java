package dangwu.front.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** For {@link SingleInstanceTest}: claims a folder as the window does and says what happens to it. Arguments: mode, folder, others. */
final class WindowProgram {
    private WindowProgram() {}

    public static void main(String[] arguments) throws Exception {
        StandardStreams streams = StandardStreams.ofThisProcess();
        Path folder = Path.of(arguments[1]);
        Handover handover = SingleInstance.handover(Arrays.asList(arguments).subList(2, arguments.length));
        try {
            Optional<SingleInstance> claim = arguments[0].equals("command")
                    ? Optional.of(SingleInstance.forCommand(folder)) : SingleInstance.forWindow(folder, handover);
            if (claim.isEmpty()) {
                streams.out().println("handed over");
                return;
            }
            streams.out().println("claimed");
            if (arguments[0].equals("window")) {
                claim.get().listen(asked -> streams.out().println("asked " + asked.arguments() + " from " + asked.workingFolder()));
            }
            new CountDownLatch(1).await();
        } catch (LaunchException e) {
            streams.out().println(e.getMessage());
            System.exit(e.status().code());
        }
    }
}
