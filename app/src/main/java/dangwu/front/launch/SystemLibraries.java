package dangwu.front.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The shared libraries of a Linux machine, found where its loader looks for them. */
final class SystemLibraries {
    private static final int INCLUDE_DEPTH = 4;
    private static final Path SELF = Path.of("/proc/self/exe");
    /** In the head of an ELF file: magic number, word size and byte order end here; the kind of processor stands there. */
    private static final int ELF_CLASS_AND_ORDER = 6;
    private static final int ELF_MACHINE = 18;
    private static final int ELF_HEAD = 20;

    private final List<Path> folders;

    SystemLibraries(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * LD_LIBRARY_PATH, the loader's configuration and its built-in folders.
     *
     * @param libraryPath the value of LD_LIBRARY_PATH, or null
     */
    static SystemLibraries ofThisMachine(String libraryPath) {
        List<Path> folders = new ArrayList<>();
        if (libraryPath != null) {
            Stream.of(libraryPath.split(":")).filter(name -> !name.isBlank()).forEach(name -> add(folders, name));
        }
        configured(Path.of("/etc/ld.so.conf"), folders, INCLUDE_DEPTH);
        Stream.of("/lib64", "/usr/lib64", "/lib", "/usr/lib").forEach(name -> add(folders, name));
        return new SystemLibraries(folders);
    }

    /**
     * Whether the library and all that it needs can be loaded; loads it to know. The first file that fits this machine counts:
     * a 32-bit library of the same name further up is passed over.
     *
     * @param name such as {@code libgtk-3.so.0}
     */
    boolean canLoad(String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).anyMatch(SystemLibraries::loads);
    }

    /** Only what was made for this kind of machine is tried: about anything else the virtual machine would complain on the console. */
    private static boolean loads(Path library) {
        if (!sameMachine(library, SELF)) {
            return false;
        }
        try {
            System.load(library.toAbsolutePath().toString());
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    private static boolean sameMachine(Path library, Path program) {
        try (InputStream one = Files.newInputStream(library); InputStream other = Files.newInputStream(program)) {
            byte[] a = one.readNBytes(ELF_HEAD);
            byte[] b = other.readNBytes(ELF_HEAD);
            return a.length == ELF_HEAD && b.length == ELF_HEAD
                    && Arrays.equals(a, 0, ELF_CLASS_AND_ORDER, b, 0, ELF_CLASS_AND_ORDER)
                    && Arrays.equals(a, ELF_MACHINE, ELF_HEAD, b, ELF_MACHINE, ELF_HEAD);
        } catch (IOException e) {
            return false;
        }
    }

    private static void configured(Path file, List<Path> folders, int depth) {
        if (depth == 0 || !Files.isReadable(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).forEach(line -> {
                if (line.startsWith("include")) {
                    included(file, line.substring("include".length()).strip(), folders, depth - 1);
                } else {
                    add(folders, line);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            // What cannot be read is not looked into; the built-in folders remain.
        }
    }

    private static void included(Path from, String pattern, List<Path> folders, int depth) {
        Path path = from.resolveSibling(pattern);
        try (var files = Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
            files.forEach(file -> configured(file, folders, depth));
        } catch (IOException | RuntimeException e) {
            // As above.
        }
    }

    private static void add(List<Path> folders, String name) {
        try {
            folders.add(Path.of(name));
        } catch (InvalidPathException e) {
            // A folder that Java cannot name is one that it cannot load from.
        }
    }
}
