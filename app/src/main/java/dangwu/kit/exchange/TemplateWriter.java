package dangwu.kit.exchange;

import dangwu.kit.office.PaperFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a blank workbook to fill in, which the import reads back without any mapping by hand. */
public final class TemplateWriter {

    /**
     * Writes the workbook beside the target and moves it into place, so that a failure leaves what was there.
     *
     * @param fields in the order of the columns
     * @throws dangwu.kit.office.FileTroubleException with a sentence for the clerk: in use, read-only, folder missing, disk full
     */
    public void write(Path target, ImportKind kind, List<ImportField<?>> fields) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new TemplateSheets(workbook, kind, fields).fill();
            PaperFiles.save(target, workbook::write);
        }
    }
}
