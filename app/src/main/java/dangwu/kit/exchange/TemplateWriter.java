package dangwu.kit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a blank workbook to fill in, which the import reads back without any mapping by hand. */
public final class TemplateWriter {

    /**
     * Writes the workbook beside the target and moves it into place, so that a failure leaves what was there.
     *
     * @param fields in the order of the columns
     * @throws IOException if the file cannot be written; also when it is open in another program
     */
    public void write(Path target, ImportKind kind, List<ImportField<?>> fields) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path beside = Files.createTempFile(absolute.getParent(), absolute.getFileName().toString(), ".tmp");
        try {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                new TemplateSheets(workbook, kind, fields).fill();
                save(workbook, beside);
            }
            move(beside, absolute);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = Channels.newOutputStream(channel);
            workbook.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
