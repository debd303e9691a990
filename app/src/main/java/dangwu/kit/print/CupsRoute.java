package dangwu.kit.print;

import dangwu.kit.ui.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Hands the PDF itself to CUPS, by its program {@code lp}. */
final class CupsRoute implements PrintRoute {

    private static final long LOOK_EVERY_MS = 100;

    private final Path lp;

    /** @param lp the program that takes the PDF */
    CupsRoute(Path lp) {
        this.lp = lp;
    }

    /** The way over CUPS; empty where its programs are not installed. */
    static Optional<CupsRoute> ofThisMachine() {
        List<Path> places = new ArrayList<>(List.of(Path.of("/usr/bin/lp"), Path.of("/usr/local/bin/lp")));
        for (String folder : Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                places.add(Path.of(folder).resolve("lp"));
            }
        }
        return places.stream().filter(Files::isExecutable).findFirst().map(CupsRoute::new);
    }

    @Override
    public void send(PrintJob job, Progress progress) throws PrintTroubleException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("dangwu-print");
            byte[] pages = PickedPages.of(job.pdf(), job.pages());
            Path file = Files.write(folder.resolve("pages.pdf"), pages);
            progress.stopIfCancelled();
            run(job, command(job, medium(pages), file), folder, progress);
        } catch (PrintTroubleException e) {
            throw e;
        } catch (IOException e) {
            throw new PrintTroubleException("打印没有做成，请确认磁盘还有空间，再试一次。", e);
        } finally {
            tidy(folder);
        }
    }

    /** The command for a job; for tests. */
    List<String> command(PrintJob job, Optional<String> medium, Path file) {
        PrintSettings settings = job.settings();
        List<String> command = new ArrayList<>(List.of(lp.toString(), "-d", settings.printer(), "-n", String.valueOf(settings.copies()),
                "-t", job.title(), "-o", "collate=" + settings.collated(), "-o", "sides=" + sides(settings.sides()),
                // The pages bring their own margins: they are not to be shrunk into the printer's.
                "-o", "print-scaling=none"));
        medium.ifPresent(name -> command.addAll(List.of("-o", "media=" + name)));
        if (settings.grey()) {
            command.addAll(List.of("-o", "print-color-mode=monochrome", "-o", "ColorModel=Gray"));
        }
        command.addAll(List.of("--", file.toString()));
        return command;
    }

    private static String sides(PrintSides sides) {
        return switch (sides) {
            case ONE_SIDED -> "one-sided";
            case LONG_EDGE -> "two-sided-long-edge";
            case SHORT_EDGE -> "two-sided-short-edge";
        };
    }

    private static void run(PrintJob job, List<String> command, Path folder, Progress progress) throws IOException {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // What it says is read here, and only English is understood; names are in UTF-8 all the same.
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (progress.isCancelled()) {
                    process.destroyForcibly();
                    throw new CancellationException("cancelled by the user");
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (process.exitValue() != 0) {
            throw refused(job.settings().printer(), Files.readString(said).strip());
        }
    }

    private static PrintTroubleException refused(String printer, String said) {
        IOException cause = new IOException(said);
        String words = said.toLowerCase(Locale.ROOT);
        if (words.contains("not accepting")) {
            return new PrintTroubleException("打印机“" + printer + "”现在不接收打印，请在系统的打印机设置里恢复它，或换一台打印机。", cause);
        }
        if (words.contains("does not exist") || words.contains("no such") || words.contains("unknown destination")) {
            return new PrintTroubleException("找不到打印机“" + printer + "”，它可能已被删除或断开，请另选一台打印机。", cause);
        }
        if (words.contains("unable to connect") || words.contains("scheduler") || words.contains("connection refused")) {
            return new PrintTroubleException("系统的打印服务没有启动，请启动后再打印，或先另存为 PDF。", cause);
        }
        return new PrintTroubleException("打印机“" + printer + "”没有接收这次打印，请检查打印机后再试，或先另存为 PDF。", cause);
    }

    private static Optional<String> medium(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageSize first = PageSize.of(document.getPage(0));
            return Sheet.of(first).map(Enum::name);
        }
    }

    private static void tidy(Path folder) {
        if (folder == null) {
            return;
        }
        try {
            for (String name : List.of("pages.pdf", "said")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // What is left lies in the system's folder for such things and is swept there.
            folder.toFile().deleteOnExit();
        }
    }
}
