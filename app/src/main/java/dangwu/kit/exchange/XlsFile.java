package dangwu.kit.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97 to 2003, gone through record by record: once for what stands behind the rows, once for the rows. */
final class XlsFile implements SheetFile {
    private final Path path;
    private final POIFSFileSystem fileSystem;
    private final Limits limits;
    private final XlsGlobals globals;

    XlsFile(Path path, POIFSFileSystem fileSystem, Limits limits) throws IOException {
        this.path = path;
        this.fileSystem = fileSystem;
        this.limits = limits;
        this.globals = new XlsGlobals();
        process(globals);
        if (globals.sheets().isEmpty()) {
            throw new Refusal("里面没有工作表，请确认文件是否正确");
        }
        if (!globals.complete()) {
            throw Refusal.damaged(null);
        }
        new Budget(limits).sheets(globals.sheets().size());
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<SheetInfo> sheets() {
        return globals.sheets();
    }

    @Override
    public void read(SheetVisitor visitor) throws UnreadableFileException {
        Boundary.guard(path, () -> {
            process(new XlsRows(globals, new Budget(limits), Boundary.apart(visitor)));
            return null;
        });
    }

    @Override
    public void close() {
        try {
            fileSystem.close();
        } catch (IOException e) {
            throw Refusal.damaged(e);
        }
    }

    private void process(HSSFListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        new HSSFEventFactory().processWorkbookEvents(request, fileSystem);
    }
}
