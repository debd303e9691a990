import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packs the built program with a Java runtime of its own: a .deb on Linux, an .msi on Windows. Maven runs it with the JDK that built
 * the program. Arguments: {@code --goals=[package] --installer=DIR --program=app/target --out=DIR --version=1.2.3}.
 */
public final class PackageInstaller {
    /** What the program and its libraries use (jdeps), and what they ask for by name: ciphers, Chinese encodings and locale, zip files. */
    private static final String MODULES = String.join(",", "java.base", "java.compiler", "java.desktop", "java.instrument", "java.logging",
            "java.management", "java.naming", "java.prefs", "java.scripting", "java.sql", "java.xml", "jdk.charsets", "jdk.crypto.ec",
            "jdk.localedata", "jdk.net", "jdk.unsupported", "jdk.zipfs");
    private static final List<String> JVM_OPTIONS = List.of("-Xms32m", "-Xmx512m", "-XX:+UseSerialGC", "-Xshare:auto",
            "-Dfile.encoding=UTF-8", "-Duser.language=zh", "-Duser.country=CN");
    private static final Set<String> PACKAGING_GOALS = Set.of("package", "install", "deploy");
    /** The same for ever: by it Windows knows that a new version replaces an older one. */
    private static final String WINDOWS_UPGRADE_CODE = "5d0a3a7e-6c0f-4a57-9b8e-3f1c7d2b64a9";

    private final Path installer;
    private final Path program;
    private final Path out;
    private final String version;
    private final boolean windows = System.getProperty("os.name").startsWith("Windows");

    private PackageInstaller(Map<String, String> options) {
        this.installer = Path.of(options.get("installer")).toAbsolutePath().normalize();
        this.program = Path.of(options.get("program")).toAbsolutePath().normalize();
        this.out = Path.of(options.get("out")).toAbsolutePath().normalize();
        this.version = options.get("version").replaceFirst("-.*", "");
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Arrays.stream(arguments).map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        List<String> goals = List.of(options.get("goals").replaceAll("[\\[\\]\\s]", "").split(","));
        if (goals.stream().noneMatch(PACKAGING_GOALS::contains)) {
            return;
        }
        speakTheConsolesEncoding();
        try {
            new PackageInstaller(options).run();
        } catch (Obstacle obstacle) {
            System.err.println(obstacle.getMessage());
            System.exit(1);
        }
    }

    private static void speakTheConsolesEncoding() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Charset charset = windows ? Charset.forName(System.getProperty("native.encoding", "UTF-8")) : StandardCharsets.UTF_8;
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset));
    }

    /** Something that the person at the keyboard can put right. */
    private static final class Obstacle extends Exception {
        private static final long serialVersionUID = 1L;

        Obstacle(String sentence) {
            super(sentence);
        }
    }

    private void run() throws IOException, InterruptedException, Obstacle {
        requireTools();
        Path work = out.resolve("work");
        delete(work);
        Files.createDirectories(work);
        Path input = gather(work.resolve("input"));
        Path runtime = work.resolve("runtime");
        call(link(runtime));
        deletePackages();
        List<String> command = jpackage(input, runtime, work);
        call(windows ? command : inFile(command, work.resolve("jpackage.arguments")));
        delete(work);
        try (Stream<Path> made = Files.list(out)) {
            for (Path file : made.filter(isPackage()).toList()) {
                System.out.printf("安装包：%s（%.1f MB）%n", file, Files.size(file) / 1e6);
            }
        }
    }

    private void requireTools() throws Obstacle {
        if (!Files.exists(tool("jpackage")) || !Files.isDirectory(Path.of(System.getProperty("java.home"), "jmods"))) {
            throw new Obstacle("制作安装包需要完整的 JDK 17 或更高版本（含 jpackage 和 jmods 目录）；Debian 系统请安装软件包 openjdk-17-jdk。");
        }
        if (windows) {
            require("candle.exe", "制作 .msi 需要 WiX Toolset 3，请安装后把它的 bin 目录加入 PATH。");
            require("light.exe", "制作 .msi 需要 WiX Toolset 3，请安装后把它的 bin 目录加入 PATH。");
        } else {
            require("dpkg-deb", "制作 .deb 需要命令 dpkg-deb，请安装软件包 dpkg。");
            require("fakeroot", "制作 .deb 需要命令 fakeroot，请安装软件包 fakeroot。");
            require("objcopy", "制作 .deb 需要命令 objcopy，请安装软件包 binutils。");
        }
        if (!Files.exists(program.resolve("dangwu.jar"))) {
            throw new Obstacle("没有找到 " + program.resolve("dangwu.jar") + "，请用 mvn -pl installer -am package 连同程序一起构建。");
        }
    }

    private void require(String name, String sentence) throws Obstacle {
        boolean found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name)));
        if (!found) {
            throw new Obstacle(sentence);
        }
    }

    private Path gather(Path input) throws IOException {
        Path libraries = program.resolve("lib");
        Files.createDirectories(input.resolve("lib"));
        Files.copy(program.resolve("dangwu.jar"), input.resolve("dangwu.jar"));
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve("lib").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return input;
    }

    private List<String> link(Path runtime) {
        List<String> command = new ArrayList<>(List.of(tool("jlink").toString(), "--add-modules", MODULES, "--include-locales", "zh-CN,en",
                "--no-header-files", "--no-man-pages", "--generate-cds-archive", "--output", runtime.toString()));
        if (!windows) {
            command.add("--strip-native-debug-symbols");
            command.add("exclude-debuginfo-files");
        }
        return command;
    }

    private List<String> jpackage(Path input, Path runtime, Path work) {
        List<String> command = new ArrayList<>(List.of(tool("jpackage").toString(),
                "--type", windows ? "msi" : "deb",
                "--name", windows ? "党务台账" : "dangwu",
                "--app-version", version,
                "--vendor", "Dangwu",
                "--description", "党务台账：党员、组织生活、党费等台账的录入、查询与打印",
                "--input", input.toString(),
                "--main-jar", "dangwu.jar",
                "--main-class", "dangwu.front.Main",
                "--runtime-image", runtime.toString(),
                "--temp", work.resolve("jpackage").toString(),
                "--resource-dir", installer.resolve(windows ? "windows" : "linux").toString(),
                "--dest", out.toString()));
        JVM_OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        command.addAll(windows ? windowsOptions() : linuxOptions());
        return command;
    }

    /** JavaFX carries its native part inside its jars, where jpackage does not look for what it depends on. */
    private List<String> linuxOptions() {
        return List.of("--icon", installer.resolve("linux/dangwu.png").toString(),
                "--linux-package-name", "dangwu", "--linux-app-category", "misc", "--linux-menu-group", "Office", "--linux-shortcut",
                "--linux-deb-maintainer", "dangwu@example.invalid",
                "--linux-package-deps", "libgtk-3-0 | libgtk-3-0t64, libxtst6, libxxf86vm1, libgl1");
    }

    /** A window program has no console on Windows; the second launcher is the command line. The set-up dialogs are asked for in Chinese. */
    private List<String> windowsOptions() {
        return List.of("-J-Duser.language=zh", "-J-Duser.country=CN",
                "--icon", installer.resolve("windows/dangwu.ico").toString(),
                "--win-menu", "--win-menu-group", "党务台账", "--win-shortcut", "--win-dir-chooser", "--win-per-user-install",
                "--win-upgrade-uuid", WINDOWS_UPGRADE_CODE,
                "--add-launcher", "dangwu=" + installer.resolve("windows/dangwu-command.properties"));
    }

    /** Under LANG=C Java cannot pass a Chinese word to another process; it can write it into a file. */
    private static List<String> inFile(List<String> command, Path file) throws IOException {
        List<String> quoted = command.stream().skip(1).map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"').toList();
        Files.write(file, quoted);
        return List.of(command.get(0), "@" + file);
    }

    private Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", windows ? name + ".exe" : name);
    }

    private void call(List<String> command) throws IOException, InterruptedException, Obstacle {
        Path log = out.resolve("package.log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        if (!windows) {
            builder.environment().put("LC_ALL", "C.UTF-8");
        }
        if (builder.start().waitFor() != 0) {
            System.err.write(Files.readAllBytes(log));
            throw new Obstacle("安装包没有做成：" + Path.of(command.get(0)).getFileName() + " 报告了错误（见上）。");
        }
        Files.delete(log);
    }

    private Predicate<Path> isPackage() {
        Collection<String> endings = List.of(".deb", ".msi");
        return file -> endings.stream().anyMatch(file.toString()::endsWith);
    }

    private void deletePackages() throws IOException {
        try (Stream<Path> old = Files.list(out)) {
            for (Path file : old.filter(isPackage()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
