package dangwu.front.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;

/** For {@link RelaunchTest}: starts as the program does, says what it was given, and makes a file of that name. */
final class EchoProgram {
    static final int STATUS = 3;

    private EchoProgram() {}

    public static void main(String[] received) throws Exception {
        Relaunch relaunch = Relaunch.ofThisProcess();
        OptionalInt child = relaunch.inChild(received);
        if (child.isPresent()) {
            System.exit(child.getAsInt());
        }
        relaunch.dieWithParent();
        StandardStreams streams = StandardStreams.ofThisProcess();
        String[] arguments = relaunch.arguments(received);
        for (String argument : arguments) {
            streams.out().println("[" + argument + "]");
        }
        streams.out().println("pid " + ProcessHandle.current().pid() + " " + System.getProperty("echo.mark"));
        if (arguments[0].equals("wait")) {
            new CountDownLatch(1).await();
        }
        Files.createFile(Path.of(arguments[0]));
        System.exit(STATUS);
    }
}
