package dangwu.front.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * Where the program keeps a unit's data: the operating system's place for a user's own data.
 *
 * <ul>
 *   <li>Windows: {@code %LOCALAPPDATA%\Dangwu}, not %APPDATA%: that one roams, which would copy an open database over the office
 *       network at every sign-in and sign-out, and let two PCs each believe that theirs is the newer one.
 *   <li>Linux: {@code $XDG_DATA_HOME/dangwu}, by default {@code ~/.local/share/dangwu}.
 *   <li>macOS: {@code ~/Library/Application Support/Dangwu}.
 * </ul>
 *
 * The sample unit has a folder of its own beside it, so that trying things out never touches the unit's own records.
 */
public final class DataFolders {
    private static final String SAMPLE = "-sample";

    private final String operatingSystem;
    private final Map<String, String> environment;
    private final Path home;

    DataFolders(String operatingSystem, Map<String, String> environment, Path home) {
        this.operatingSystem = operatingSystem;
        this.environment = environment;
        this.home = home;
    }

    /** For the user who runs this process. */
    public static DataFolders ofThisUser() {
        return new DataFolders(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /** The unit's own folder; it need not exist yet. */
    public Path own() {
        return base().resolve(operatingSystem.equals("Linux") ? "dangwu" : "Dangwu");
    }

    /** The folder of the sample unit; it need not exist yet. */
    public Path sample() {
        Path own = own();
        return own.resolveSibling(own.getFileName() + SAMPLE);
    }

    /**
     * The folder that {@code --data} names.
     *
     * @param given as the user wrote it; relative to the working folder; null or blank: {@link #own()}
     * @throws LaunchException if it is no possible path
     */
    public Path given(String given) throws LaunchException {
        if (given == null || given.isBlank()) {
            return own();
        }
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new LaunchException("数据文件夹“" + given + "”不是有效的路径，请检查 --data 后面的内容。", e);
        }
    }

    /**
     * Makes the folder if it is missing, on Linux for its owner alone: it holds personal data.
     *
     * @throws LaunchException if it is a file, or cannot be made or written
     */
    public static void prepare(Path folder) throws LaunchException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new LaunchException("数据文件夹的位置上是一个文件：" + folder + "。请换一个文件夹，或把这个文件移走。");
        }
        try {
            if (!Files.exists(folder)) {
                create(folder);
            }
        } catch (IOException e) {
            throw new LaunchException("无法建立数据文件夹：" + folder + "。请检查上级文件夹的权限和磁盘空间。", e);
        }
        if (!Files.isWritable(folder)) {
            throw new LaunchException("数据文件夹不可写：" + folder + "。请检查它的权限，或用 --data 指定另一个文件夹。");
        }
    }

    private static void create(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private Path base() {
        if (operatingSystem.startsWith("Windows")) {
            return fromEnvironment("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        if (operatingSystem.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return fromEnvironment("XDG_DATA_HOME", home.resolve(".local").resolve("share"));
    }

    /** The XDG rules say that a relative path there is to be ignored; it would follow the working folder about. */
    private Path fromEnvironment(String name, Path otherwise) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            Path path = Path.of(value);
            return path.isAbsolute() ? path : otherwise;
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}
