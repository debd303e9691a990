package dangwu.kit.ledger;

import dangwu.kit.office.FileNames;
import dangwu.kit.office.FileTroubleException;
import dangwu.kit.office.Format;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes ledgers into a folder, each file whole or not at all. */
public final class LedgerFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final Map<Format, PaperWriter> writers = new EnumMap<>(Format.class);

    /** @param writers one for each format that is to be had */
    public LedgerFiles(Collection<? extends PaperWriter> writers) {
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    /**
     * What came of writing.
     *
     * @param files    the files written, in order
     * @param troubles a Chinese sentence for each file that could not be written; the others were written all the same
     */
    public record Written(List<Path> files, List<String> troubles) {

        public Written {
            files = List.copyOf(files);
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Writes each of {@code ledgers} in each of {@code formats} in which it may be had. A file of the same name is replaced.
     *
     * @param part     name of the part of the unit that {@code request} is for, part of the file names; null: the whole unit
     * @param folder   made when absent
     * @param progress told in thousandths of a file
     * @throws FileTroubleException when the folder cannot be made
     * @throws java.util.concurrent.CancellationException when cancelled; files finished by then stay
     */
    public Written write(List<Ledger> ledgers, LedgerRequest request, String part, Path folder, Set<Format> formats, Progress progress)
            throws IOException {
        return write(ledgers, request, part, folder, ledger -> formats, progress);
    }

    /** As {@link #write(List, LedgerRequest, String, Path, Set, Progress)}, each ledger in formats of its own. */
    public Written write(List<Ledger> ledgers, LedgerRequest request, String part, Path folder, Function<Ledger, Set<Format>> formats, Progress progress)
            throws IOException {
        make(folder);
        int total = ledgers.stream().mapToInt(ledger -> wanted(ledger, formats.apply(ledger)).size()).sum();
        List<Path> files = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            PaperBook book = ledger.paper(request);
            for (Format format : wanted(ledger, formats.apply(ledger))) {
                Path file = folder.resolve(fileName(ledger, part, request, format));
                try {
                    PaperFiles.save(book, file, writers.get(format), new Part(progress, files.size() + troubles.size(), total));
                    files.add(file);
                } catch (FileTroubleException e) {
                    troubles.add(e.getMessage());
                }
            }
        }
        progress.at((long) total * Part.STEPS, (long) total * Part.STEPS);
        return new Written(files, troubles);
    }

    /** As below; the name of a ledger of a period bears its first day too: 考勤汇总表-20260101至20261120.xlsx. */
    public static String fileName(Ledger ledger, String part, LedgerRequest request, Format format) {
        String name = ledger.name() + (part == null ? "" : "-" + part) + "-" + (ledger.periodic() ? DAY.format(request.from()) + "至" : "");
        return FileNames.legal(name + DAY.format(request.to())) + "." + format.extension();
    }

    /** E.g. 党员花名册-局机关党支部-20261120.xlsx; without {@code part} (null) 党员花名册-20261120.xlsx. */
    public static String fileName(String name, String part, LocalDate day, Format format) {
        return FileNames.legal(name + (part == null ? "" : "-" + part) + "-" + DAY.format(day)) + "." + format.extension();
    }

    private Set<Format> wanted(Ledger ledger, Set<Format> formats) {
        Set<Format> wanted = EnumSet.copyOf(ledger.formats());
        wanted.retainAll(formats);
        wanted.retainAll(writers.keySet());
        return wanted;
    }

    private static void make(Path folder) throws FileTroubleException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileTroubleException("文件夹“" + folder.toAbsolutePath() + "”无法建立，请另选位置。", e);
        }
    }

    /** The progress of one file as part of the whole. */
    private record Part(Progress whole, int before, int files) implements Progress {

        private static final int STEPS = 1000;

        @Override
        public void at(long done, long total) {
            long within = total <= 0 ? 0 : Math.min(STEPS - 1, done * STEPS / total);
            whole.at((long) before * STEPS + within, (long) files * STEPS);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
