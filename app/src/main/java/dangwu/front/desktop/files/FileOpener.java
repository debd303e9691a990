package dangwu.front.desktop.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens files and folders with the program that the operating system has for them. Without AWT, which would start a second toolkit beside JavaFX. */
public final class FileOpener {

    /** Starts a command and does not wait for it. */
    @FunctionalInterface
    interface Starter {
        void start(List<String> command) throws IOException;
    }

    private final String operatingSystem;
    private final Starter starter;

    FileOpener(String operatingSystem, Starter starter) {
        this.operatingSystem = operatingSystem;
        this.starter = starter;
    }

    /** For this machine. */
    public static FileOpener ofThisMachine() {
        return new FileOpener(System.getProperty("os.name", ""), command -> new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
    }

    /**
     * Opens a file or folder. To be called in the background.
     *
     * @throws IOException with a Chinese sentence when it is gone or the machine has nothing to open it with
     */
    public void open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        try {
            starter.start(command(path.toAbsolutePath().toString(), Files.isDirectory(path)));
        } catch (IOException e) {
            throw new IOException("这台电脑上没有能打开“" + path + "”的程序，请自行到该位置打开。", e);
        }
    }

    private List<String> command(String path, boolean folder) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder ? List.of("explorer.exe", path) : List.of("rundll32.exe", "url.dll,FileProtocolHandler", path);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", path);
    }
}
